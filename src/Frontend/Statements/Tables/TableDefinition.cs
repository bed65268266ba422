using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Distribution = MatViewDb.Catalog.Model.Distribution;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Turns CREATE TABLE into a table without partitions yet. Pure.</summary>
public static class TableDefinition
{
    /// <summary>Leading columns that become the sort key where none is written.</summary>
    private const int SortColumnsMax = 3;

    private const int BucketsMax = 1024;

    /// <param name="statement">The statement.</param>
    /// <param name="queryColumns">Columns of AS SELECT that have no definition of their own.</param>
    /// <param name="defaultBuckets">Buckets where none are written.</param>
    public static Table Build(CreateTableStatement statement, IReadOnlyList<Column> queryColumns, int defaultBuckets)
    {
        Refuse(statement);
        var columns = Columns(statement, queryColumns);
        if (columns.Length == 0) throw FrontendErrors.NoColumns.With();
        var sort = SortColumns(statement, columns);
        columns = [.. columns.Select(c => c with { IsKey = sort.Contains(c.Name) && statement.Keys.Count > 0 })];
        return new Table(0, 0, statement.Name.Name, statement.Comment ?? "", default)
        {
            StoredColumns = columns,
            NextColumnId = columns.Length + 1,
            KeyModel = KeyModel.Duplicate,
            SortColumns = sort,
            Distribution = DistributionOf(statement.Distribution, columns, defaultBuckets),
            Properties = PropertyCatalog.Check(statement.Properties, On.Table),
        };
    }

    /// <summary>Turns a column definition into a stored column with an id.</summary>
    public static Column ColumnOf(ColumnDefinition definition, int id)
    {
        if (definition.AutoIncrement) throw CoreErrors.NotSupported.With($"AUTO_INCREMENT (column '{definition.Name}')");
        if (definition.Generated is not null) throw CoreErrors.NotSupported.With($"generated columns (column '{definition.Name}')");
        if (definition.Aggregate is not null)
            throw CoreErrors.NotSupported.With($"AGGREGATE KEY tables (column '{definition.Name}' {definition.Aggregate})");
        var type = TypeNames.Resolve(definition.Type);
        if (type.Kind is SqlTypeKind.Array or SqlTypeKind.Map or SqlTypeKind.Struct or SqlTypeKind.Bitmap or SqlTypeKind.Hll)
            throw CoreErrors.NotSupported.With($"columns of type {definition.Type.Name}");
        return new Column(
            id, definition.Name, type, definition.Nullable ?? true, IsKey: false, DefaultText(definition), definition.Comment ?? "");
    }

    /// <summary>Finds a column whatever the case; an unknown one is error 1054.</summary>
    public static Column Require(IReadOnlyList<Column> columns, string name, string where)
        => columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw CatalogErrors.UnknownColumn.With(name, where);

    public static Distribution DistributionOf(
        Sql.Ast.Distribution? written, IReadOnlyList<Column> columns, int defaultBuckets)
    {
        var buckets = written?.Buckets ?? defaultBuckets;
        if (buckets is < 1 or > BucketsMax) throw FrontendErrors.WrongTable.With("", $"BUCKETS must be from 1 to {BucketsMax}");
        if (written is null || written.Kind == DistributionKind.Random) return new Distribution([], buckets);
        return new Distribution([.. written.Columns.Select(c => Require(columns, c, "distribution clause").Name)], buckets);
    }

    private static void Refuse(CreateTableStatement statement)
    {
        if (statement.Temporary) throw CoreErrors.NotSupported.With("temporary tables");
        if (statement.External || statement.PartitionedBy.Count > 0) throw CoreErrors.NotSupported.With("external tables");
        foreach (var key in statement.Keys)
        {
            if (key.Kind != TableKeyKind.Duplicate)
                throw CoreErrors.NotSupported.With($"{key.Kind.ToString().ToUpperInvariant()} KEY tables; use DUPLICATE KEY");
        }

        if (statement.Columns.FirstOrDefault(c => c.IsPrimaryKey) is { } primary)
            throw CoreErrors.NotSupported.With($"PRIMARY KEY tables (column '{primary.Name}'); use DUPLICATE KEY");
    }

    private static ImmutableArray<Column> Columns(CreateTableStatement statement, IReadOnlyList<Column> queryColumns)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        foreach (var definition in statement.Columns) columns.Add(ColumnOf(definition, columns.Count + 1));
        foreach (var column in queryColumns)
        {
            if (!columns.Any(c => c.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)))
                columns.Add(column with { Id = columns.Count + 1 });
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            if (!names.Add(column.Name)) throw CatalogErrors.DuplicateColumn.With(column.Name);
        }

        return columns.ToImmutable();
    }

    private static ImmutableArray<string> SortColumns(CreateTableStatement statement, ImmutableArray<Column> columns)
    {
        if (statement.OrderBy.Count > 0)
            return [.. statement.OrderBy.Select(c => Require(columns, c, "ORDER BY clause").Name)];
        if (statement.Keys.Count > 0)
            return [.. statement.Keys[0].Columns.Select(c => Require(columns, c, "key clause").Name)];
        return [.. columns.TakeWhile(CanSort).Take(SortColumnsMax).Select(c => c.Name)];
    }

    private static bool CanSort(Column column)
        => !column.Type.IsFloating && column.Type.Kind is not (SqlTypeKind.String or SqlTypeKind.VarBinary or SqlTypeKind.Json);

    private static string? DefaultText(ColumnDefinition definition) => definition.Default switch
    {
        null or NullLiteral => null,
        StringLiteral text => text.Value,
        IntegerLiteral or DecimalLiteral or DoubleLiteral or BoolLiteral or Unary => SqlPrinter.Print(definition.Default),
        FunctionCall { Name: "current_timestamp" or "now" or "localtime" or "localtimestamp" } => "CURRENT_TIMESTAMP",
        FunctionCall { Name: "current_date" or "curdate" } => "CURRENT_DATE",
        _ => throw CoreErrors.NotSupported.With($"the default of column '{definition.Name}'; use a constant or CURRENT_TIMESTAMP"),
    };
}
