using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Checks what a table with one row a key needs: rows with equal keys have to meet in one tablet, and keys have to be
/// comparable byte for byte.
/// </summary>
internal static class UniqueKeys
{
    /// <summary>Checks the column that orders rows of equal keys.</summary>
    internal static void CheckSequence(Table table)
    {
        if (table.SequenceColumn is not { } name) return;
        if (table.KeyModel is not (KeyModel.Primary or KeyModel.Unique))
            throw CatalogErrors.WrongKey.With("function_column.sequence_col needs a table with a UNIQUE KEY");
        var column = ColumnReader.Require(table.StoredColumns, name);
        if (column.IsKey) throw CatalogErrors.WrongKey.With($"the sequence column '{name}' cannot be part of the key");
        if (!column.Type.IsInteger && column.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime))
        {
            throw CatalogErrors.WrongKey.With(
                $"the sequence column '{name}' has to be a whole number, DATE or DATETIME, not {column.Type}");
        }
    }

    /// <summary>Gives the bucket columns: those written, or the key.</summary>
    internal static ImmutableArray<string> Check(
        KeyModel model, ImmutableArray<Column> columns, Partitioning partitioning, Sql.Ast.Distribution? written,
        ImmutableArray<string> hash)
    {
        var kind = $"{model.ToString().ToUpperInvariant()} KEY";
        var keys = columns.Where(c => c.IsKey).ToList();
        foreach (var key in keys)
        {
            if (key.Type.IsFloating || key.Type.Kind is SqlTypeKind.Json or SqlTypeKind.VarBinary)
                throw CatalogErrors.WrongKey.With($"{kind} column '{key.Name}' cannot be of type {key.Type}");
        }

        foreach (var name in partitioning.Kind == PartitionKind.None ? [] : partitioning.Columns)
        {
            if (!keys.Exists(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw CatalogErrors.WrongKey.With($"partition column '{name}' must be part of the {kind}");
        }

        // Doris spreads aggregated rows at random and joins them when it reads; here they have to meet in one tablet.
        if (written is { Kind: DistributionKind.Random } && model != KeyModel.Aggregate)
            throw CatalogErrors.WrongKey.With($"{kind} tables are distributed by hash, not at random");
        foreach (var name in hash)
        {
            if (!keys.Exists(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw CatalogErrors.WrongKey.With($"bucket column '{name}' must be part of the {kind}");
        }

        return hash.IsEmpty ? [.. keys.Select(k => k.Name)] : hash;
    }
}
