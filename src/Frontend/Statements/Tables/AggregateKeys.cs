using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Checks the columns of tables that make one row of the rows with equal keys. Pure.</summary>
internal static class AggregateKeys
{
    /// <summary>Says that a table without a key clause is meant to have all columns without an aggregation as its key.</summary>
    internal static bool AreMeant(CreateTableStatement statement)
        => statement.Keys.Count == 0 && statement.Columns.Any(c => c.Aggregate is not null)
            && !statement.Columns.Any(c => c.IsPrimaryKey);

    internal static ImmutableArray<string> Meant(ImmutableArray<Column> columns)
        => [.. columns.Where(c => c.Aggregation is null).Select(c => c.Name)];

    /// <summary>Checks keys and values: keys come first, and every other column says how its values are joined.</summary>
    internal static void Check(KeyModel model, IReadOnlyList<Column> columns)
    {
        Column? value = null;
        foreach (var column in columns)
        {
            if (model != KeyModel.Aggregate)
            {
                if (column.Aggregation is not null)
                {
                    throw CatalogErrors.WrongKey.With(
                        $"column '{column.Name}' has {column.Aggregation}, the table is no aggregate-key table");
                }
            }
            else if (column.GeneratedSql is not null)
            {
                throw CoreErrors.Semantic.With("Generated Column does not support AGG table");
            }
            else if (!column.IsKey)
            {
                CheckValue(column);
                value ??= column;
            }
            else if (column.Aggregation is not null)
            {
                throw CatalogErrors.WrongKey.With($"key column '{column.Name}' has {column.Aggregation}");
            }
            else if (value is not null)
            {
                throw CatalogErrors.WrongKey.With($"key column '{column.Name}' comes after the value column '{value.Name}'");
            }
        }

        if (model == KeyModel.Aggregate && !columns.Any(c => c.IsKey))
            throw CatalogErrors.WrongKey.With("AGGREGATE KEY needs a key column");
    }

    /// <summary>Checks that a column's values can be joined as it says.</summary>
    internal static void CheckValue(Column column)
    {
        var type = column.Type;
        var fits = column.Aggregation switch
        {
            null => throw CatalogErrors.WrongKey.With(
                $"value column '{column.Name}' of an aggregate-key table needs SUM, MIN, MAX, REPLACE or the like"),
            "SUM" => type.IsNumeric && type.Kind != SqlTypeKind.Boolean,
            "MIN" or "MAX" => !type.IsNested && type.Kind is not SqlTypeKind.Json && !IsSketch(type),
            "REPLACE" or "REPLACE_IF_NOT_NULL" => !IsSketch(type),
            "BITMAP_UNION" => type.Kind == SqlTypeKind.Bitmap,
            "HLL_UNION" => type.Kind == SqlTypeKind.Hll,
            "PERCENTILE_UNION" => type.Kind == SqlTypeKind.Percentile,
            var other => throw CoreErrors.NotSupported.With($"the aggregation {other} of a column"),
        };
        if (!fits) throw CatalogErrors.WrongKey.With($"column '{column.Name}' of type {type} cannot have {column.Aggregation}");
        if (column.IsAutoIncrement) throw CatalogErrors.WrongKey.With($"value column '{column.Name}' cannot be AUTO_INCREMENT");
    }

    private static bool IsSketch(SqlType type) => type.Kind is SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile;
}
