using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Defines rollups that hold the rows of a table in another order. Pure.</summary>
internal static class TableRollups
{
    /// <summary>
    /// Says that a rollup of an aggregate-key table leaves keys out: its rows are not the table's, a view makes it.
    /// </summary>
    internal static bool Joins(Table table, RollupDefinition definition)
        => table.KeyModel == KeyModel.Aggregate
            && ColumnsOf(table, definition).Count(c => c.IsKey) < table.StoredColumns.Count(c => c.IsKey);

    /// <summary>Gives the columns of a rollup; the source that it names has to have them.</summary>
    internal static List<Column> ColumnsOf(Table table, RollupDefinition definition)
    {
        var columns = definition.Columns.Select(n => ColumnReader.Require(table.StoredColumns, n)).ToList();
        foreach (var twice in columns.GroupBy(c => c.Id).Where(g => g.Count() > 1))
            throw CatalogErrors.DuplicateColumn.With(twice.First().Name);
        if (definition.Source is { } source && !source.Equals(table.Name, StringComparison.Ordinal))
        {
            var from = table.AllRollups.FirstOrDefault(r => r.IsNamed(source))
                ?? throw CoreErrors.Semantic.With($"Rollup[{source}] does not exist in table {table.Name}");
            foreach (var column in columns.Where(c => !from.Columns.Contains(c.Id)))
                throw CoreErrors.Semantic.With($"Column[{column.Name}] does not exist in rollup {source}");
        }

        return columns;
    }

    /// <summary>Gives the table with one rollup more.</summary>
    internal static Table Add(Table table, RollupDefinition definition, long id, bool isReady)
    {
        RequireFree(table, definition.Name);
        var columns = ColumnsOf(table, definition);
        if (table.KeyModel != KeyModel.Duplicate) CheckKeys(table, columns);
        var rollup = new TableRollup(
            id, definition.Name, [.. columns.Select(c => c.Id)], SortColumns(table, definition, columns)) { IsReady = isReady };
        return table with { Rollups = [.. table.AllRollups, rollup] };
    }

    internal static void RequireFree(Table table, string name)
    {
        if (table.AllRollups.Any(r => r.IsNamed(name)) || name.Equals(table.Name, StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.Semantic.With($"Rollup[{name}] already exists in table {table.Name}");
    }

    /// <summary>Gives the table without a rollup; null where it has none of that name.</summary>
    internal static Table? Without(Table table, string name)
        => table.AllRollups.FirstOrDefault(r => r.IsNamed(name)) is { } gone ? With(table, table.AllRollups.Where(r => r != gone)) : null;

    /// <summary>Gives the table after a column of it went: rollups lose it, but not what orders them first.</summary>
    internal static Table WithoutColumn(Table table, Column column)
    {
        if (table.AllRollups.Count == 0) return table;
        foreach (var first in table.AllRollups.Where(r => r.Columns[0] == column.Id))
        {
            throw CoreErrors.Semantic.With(
                $"column '{column.Name}' cannot be dropped: rollup '{first.Name}' is ordered by it; drop that first");
        }

        return With(table, table.AllRollups.Select(r => r.Columns.IndexOf(column.Id) is var at && at < 0 ? r : r with
        {
            Columns = r.Columns.RemoveAt(at), SortColumns = Math.Min(r.SortColumns, at),
        }));
    }

    private static Table With(Table table, IEnumerable<TableRollup> rollups)
    {
        var left = rollups.ToImmutableArray();
        return table with { Rollups = left.IsEmpty ? null : left };
    }

    // As in StarRocks and Doris, though what the rows are does not hang on it here.
    private static void CheckKeys(Table table, List<Column> columns)
    {
        foreach (var key in table.StoredColumns.Where(c => c.IsKey && !columns.Contains(c)))
        {
            throw CatalogErrors.WrongKey.With(
                $"a rollup of a table with a unique key has all of its key columns; '{key.Name}' is missing");
        }

        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].IsKey && !columns[i - 1].IsKey)
                throw CatalogErrors.WrongKey.With($"key column '{columns[i].Name}' comes after the value column '{columns[i - 1].Name}'");
        }
    }

    private static int SortColumns(Table table, RollupDefinition definition, List<Column> columns)
    {
        if (definition.Keys.Count == 0)
        {
            var leading = ColumnReader.Leading([.. columns.Select(c => c with { GeneratedSql = null })]).Length;
            return leading > 0 ? leading
                : throw CoreErrors.Semantic.With($"the first column of a rollup orders its rows; '{columns[0].Name}' is {columns[0].Type}");
        }

        if (table.KeyModel != KeyModel.Duplicate)
            throw CatalogErrors.WrongKey.With("DUPLICATE KEY goes with rollups of duplicate-key tables only");
        var keys = definition.Keys.Select(n => ColumnReader.Require(columns, n)).ToList();
        if (!keys.SequenceEqual(columns.Take(keys.Count)))
            throw CatalogErrors.WrongKey.With("the key columns of a rollup are its first columns, in their order");
        NestedColumns.Check(columns, keys.Select(k => k.Name), []);
        return keys.Count;
    }
}
