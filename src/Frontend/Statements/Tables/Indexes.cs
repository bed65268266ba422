using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Reads the definitions of indexes and keeps them beside their table's columns. Pure but for warnings.</summary>
internal static class Indexes
{
    private const string PropertiesOfNgram = "gram_num, bloom_filter_fpp and case_sensitive";

    /// <summary>Gives the table with the indexes that CREATE TABLE names.</summary>
    internal static Table AddAll(Table table, NodeList<IndexDefinition> definitions, Session session)
    {
        foreach (var definition in definitions) table = Add(table, definition, session);
        return table;
    }

    /// <summary>Gives the table with one more index; one without effect says so.</summary>
    internal static Table Add(Table table, IndexDefinition definition, Session? session)
    {
        var index = Read(definition, table);
        if (table.AllIndexes.Any(i => IsNamed(i, index.Name))) throw CatalogErrors.DuplicateIndex.With(index.Name);
        if (index.HasEffect && table.AllIndexes.FirstOrDefault(i => i.HasEffect && i.Columns[0] == index.Columns[0]) is { } other)
            throw CoreErrors.Semantic.With($"index '{other.Name}' is on column '{index.Columns[0]}' already");
        if (!index.HasEffect)
        {
            var unique = definition.Unique ? "; it does not keep values unique" : "";
            session?.AddWarning(new Warning("Warning", 1235, $"index '{index.Name}' has no effect{unique}"));
        }

        return table with { Indexes = [.. table.AllIndexes, index] };
    }

    internal static Table Drop(Table table, string name)
    {
        var index = table.AllIndexes.FirstOrDefault(i => IsNamed(i, name)) ?? throw CatalogErrors.CannotDropColumn.With(name);
        return With(table, table.AllIndexes.Where(i => i != index));
    }

    /// <summary>Gives the table after a column got another name, or none any more.</summary>
    internal static Table Renamed(Table table, string from, string? to)
    {
        if (table.AllIndexes.Count == 0) return table;
        var changed = table.AllIndexes.Select(i => i with
        {
            Columns = [.. i.Columns.Select(c => c.Equals(from, StringComparison.OrdinalIgnoreCase) ? to : c).OfType<string>()],
        });
        return With(table, changed.Where(i => !i.Columns.IsEmpty));
    }

    private static Table With(Table table, IEnumerable<TableIndex> indexes)
    {
        var left = indexes.ToImmutableArray();
        return table with { Indexes = left.IsEmpty ? null : left };
    }

    private static bool IsNamed(TableIndex index, string name) => index.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static TableIndex Read(IndexDefinition definition, Table table)
    {
        var columns = definition.Columns.Select(c => table.StoredColumns.FirstOrDefault(s => ColumnChange.IsNamed(s, c.Name))
            ?? throw CatalogErrors.MissingKeyColumn.With(c.Name)).ToList();
        if (columns.GroupBy(c => c.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw CatalogErrors.DuplicateColumn.With(twice.First().Name);
        var name = definition.Name ?? columns[0].Name;
        var kind = KindOf(definition, columns, table);
        var index = new TableIndex(name, kind, [.. columns.Select(c => c.Name)], definition.Comment ?? "");
        if (kind == TableIndex.Ngram) index = index with { Properties = NgramProperties(definition.Properties) };
        else if (kind == TableIndex.Bitmap && definition.Properties.Count > 0)
            throw CatalogErrors.UnknownProperty.With(definition.Properties[0].Key, "; a BITMAP index has none");
        return index;
    }

    // Without a kind it is StarRocks' default where that can be, else one of MySQL's, which has no effect.
    private static string KindOf(IndexDefinition definition, List<Column> columns, Table table)
    {
        switch (definition.Kind)
        {
            case "bitmap":
                Require(TableIndex.Bitmap, columns, table, ColumnFilter.CanIndex(columns[0].Type));
                return TableIndex.Bitmap;
            case "ngrambf" or "ngram_bf":
                Require(TableIndex.Ngram, columns, table, columns[0].Type.IsText);
                if (BloomFilterColumns.FppOf(table, columns[0]) > 0)
                    throw CoreErrors.Semantic.With($"column '{columns[0].Name}' is among the bloom_filter_columns; it cannot have both");
                return TableIndex.Ngram;
            case null when !definition.Unique && columns.Count == 1 && ColumnFilter.CanIndex(columns[0].Type)
                && !(table.KeyModel == KeyModel.Aggregate && !columns[0].IsKey)
                && !table.AllIndexes.Any(i => i.HasEffect && i.Columns[0] == columns[0].Name):
                return TableIndex.Bitmap;
            case null or "btree" or "hash" or "fulltext" or "spatial":
                return TableIndex.Tree;
            case var other:
                throw CoreErrors.NotSupported.With($"indexes USING {other.ToUpperInvariant()}; there are BITMAP and NGRAMBF");
        }
    }

    private static void Require(string kind, List<Column> columns, Table table, bool fits)
    {
        if (columns.Count != 1) throw CoreErrors.Semantic.With($"a {kind} index can only apply to one column");
        var column = columns[0];
        if (!fits) throw CoreErrors.Semantic.With($"Invalid data type of column '{column.Name}' for a {kind} index: {column.Type}");
        if (table.KeyModel == KeyModel.Aggregate && !column.IsKey)
            throw CoreErrors.Semantic.With($"a {kind} index of an aggregate-key table can only apply to key columns, not '{column.Name}'");
    }

    private static ImmutableSortedDictionary<string, string> NgramProperties(NodeList<Property> written)
    {
        var checkedProperties = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in written)
        {
            var (key, value) = (property.Key.ToLowerInvariant(), property.Value.Trim().ToLowerInvariant());
            var problem = key switch
            {
                "gram_num" => int.TryParse(value, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= ColumnFilter.GramSizeMax
                    ? null : $"it must be from 1 to {ColumnFilter.GramSizeMax}",
                "bloom_filter_fpp" => double.TryParse(value, CultureInfo.InvariantCulture, out var fpp)
                    && fpp is >= ColumnFilter.FppMin and <= ColumnFilter.FppMax ? null : "it must be from 0.0001 to 0.05",
                "case_sensitive" => value is "true" or "false" ? null : "it must be true or false",
                _ => throw CatalogErrors.UnknownProperty.With(property.Key, $"; an NGRAMBF index has {PropertiesOfNgram}"),
            };
            if (problem is not null) throw CatalogErrors.WrongProperty.With(property.Key, property.Value, problem);
            checkedProperties[key] = value;
        }

        return checkedProperties.ToImmutable();
    }
}

/// <summary>Adds an index to a table: CREATE INDEX is ALTER TABLE ... ADD INDEX.</summary>
[Statement(typeof(CreateIndexStatement))]
internal sealed class CreateIndexHandler : StatementHandler<CreateIndexStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateIndexStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.IfNotExists && IndexTarget.Has(session, statement.Table, statement.Index.Name))
        {
            session.AddWarning(new Warning("Note", 1061, $"Duplicate key name '{statement.Index.Name}'"));
            return StatementResult.Ok;
        }

        return await IndexTarget.AlterAsync(session, statement.Table, new AddIndexAction(statement.Index), cancel).ConfigureAwait(false);
    }
}

/// <summary>Takes an index from a table.</summary>
[Statement(typeof(DropIndexStatement))]
internal sealed class DropIndexHandler : StatementHandler<DropIndexStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DropIndexStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.IfExists && !IndexTarget.Has(session, statement.Table, statement.Name))
        {
            session.AddWarning(new Warning("Note", 1091, $"Can't DROP '{statement.Name}'; check that column/key exists"));
            return StatementResult.Ok;
        }

        return await IndexTarget.AlterAsync(session, statement.Table, new DropIndexAction(statement.Name), cancel).ConfigureAwait(false);
    }
}

/// <summary>Finds the table of an index statement.</summary>
internal static class IndexTarget
{
    internal static bool Has(Session session, ObjectName name, string? index)
    {
        var (database, table) = session.Resolve(name);
        session.Require("ALTER", database, table);
        return session.Catalog.RequireTable(database, table).AllIndexes
            .Any(i => i.Name.Equals(index, StringComparison.OrdinalIgnoreCase));
    }

    internal static async ValueTask<StatementResult> AlterAsync(
        Session session, ObjectName table, AlterTableAction action, CancellationToken cancel)
    {
        var alter = new AlterTableStatement(table, [action]);
        return await session.Services.Statements.Require(alter).HandleAsync(alter, session, cancel).ConfigureAwait(false);
    }
}
