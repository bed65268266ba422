using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>Is a table as an action of ALTER TABLE leaves it.</summary>
/// <param name="Table">The definition after the change.</param>
/// <param name="Broken">A column that readers can no longer rely on.</param>
/// <param name="Rewrites">Stored rows have to be written anew; else the catalog alone changes.</param>
internal sealed record TableChanged(Table Table, string? Broken = null, bool Rewrites = false)
{
    /// <summary>The name that a column has from now on which no column of the table had.</summary>
    internal string? Added { get; init; }

    /// <summary>Says that a name stands for another column than before, or for none: not only for another type of it.</summary>
    internal bool MovesNames => Added is not null || (Broken is { } name && Table.StoredColumns.All(c => !ColumnChange.IsNamed(c, name)));

    /// <summary>Works out an action that changes columns, their order, the sort key or the buckets. Pure.</summary>
    /// <param name="table">The table before it.</param>
    /// <param name="action">The action.</param>
    /// <param name="catalog">Binds expressions.</param>
    /// <param name="backends">How many backends there are.</param>
    /// <param name="firstValue">What rows hold that are there already in an added column.</param>
    /// <param name="session">Hears what has no effect; null: nobody.</param>
    internal static TableChanged Of(
        Table table, AlterTableAction action, ICatalogView catalog, int backends, string? firstValue = null, Session? session = null)
    {
        var changed = action switch
        {
            ReorderAction order => Order(table, order.Columns),
            SetDistributionAction set => Distribute(table, set, backends),
            AddIndexAction add => Index(table, Indexes.Add(table, add.Index, session)),
            DropIndexAction drop => new TableChanged(Indexes.Drop(table, drop.Name) with { SchemaVersion = table.SchemaVersion + 1 }),
            _ => ColumnChange.Apply(table, action, firstValue),
        };
        foreach (var column in changed.Table.StoredColumns)
            GeneratedColumns.Check(column, changed.Table.StoredColumns, changed.Table.KeyModel, catalog);
        return changed;
    }

    // Rows that are there get the index, too.
    private static TableChanged Index(Table before, Table after)
        => new(after with { SchemaVersion = after.SchemaVersion + 1 }, Rewrites: after.AllIndexes[^1].HasEffect && before.Rows > 0);

    // All columns: their order. Some: the sort key.
    private static TableChanged Order(Table table, NodeList<string> names)
    {
        var columns = names.Select(n => ColumnReader.Require(table.StoredColumns, n)).ToImmutableArray();
        foreach (var twice in columns.GroupBy(c => c.Id).Where(g => g.Count() > 1))
            throw CatalogErrors.DuplicateColumn.With(twice.First().Name);
        var next = table with { SchemaVersion = table.SchemaVersion + 1 };
        if (table is MaterializedView) return OrderView((MaterializedView)next, columns);
        if (columns.Length < table.StoredColumns.Length)
        {
            ImmutableArray<string> sort = [.. columns.Select(c => c.Name)];
            if (table.KeyModel is KeyModel.Aggregate or KeyModel.Unique && !table.StoredColumns.Where(c => c.IsKey).All(columns.Contains))
                throw CatalogErrors.WrongKey.With("the sort key of this table has to have all of its key columns");
            NestedColumns.Check(columns, sort, []);
            return new TableChanged(next with { SortColumns = sort }, Rewrites: !sort.SequenceEqual(table.SortColumns));
        }

        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i].IsKey && !columns[i - 1].IsKey)
                throw CatalogErrors.WrongKey.With($"key column '{columns[i].Name}' comes after the value column '{columns[i - 1].Name}'");
        }

        var keys = table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name).ToList();
        var reordered = columns.Where(c => c.IsKey).Select(c => c.Name).ToImmutableArray();
        var follows = table.SortColumns.SequenceEqual(keys, StringComparer.OrdinalIgnoreCase);
        return new TableChanged(
            next with { StoredColumns = columns, SortColumns = follows ? reordered : table.SortColumns },
            Rewrites: !reordered.SequenceEqual(keys));
    }

    // Sort columns are the first ones of a view.
    private static TableChanged OrderView(MaterializedView view, ImmutableArray<Column> columns)
    {
        ViewDefinition.CheckSort(columns);
        ImmutableArray<string> sort = [.. columns.Select(c => c.Name)];
        ImmutableArray<Column> stored =
        [
            .. columns.Select(c => c with { IsKey = true }),
            .. view.StoredColumns.Where(c => !columns.Contains(c)).Select(c => c with { IsKey = false }),
        ];
        return new TableChanged(
            view with { SortColumns = sort, StoredColumns = stored, OriginalSql = ViewText.WithOrder(view, sort) },
            Rewrites: !sort.SequenceEqual(view.SortColumns));
    }

    private static TableChanged Distribute(Table table, SetDistributionAction set, int backends)
    {
        var hash = set.Distribution.Kind == DistributionKind.Hash
            ? set.Distribution.Columns.Select(c => ColumnReader.Require(table.StoredColumns, c).Name).ToImmutableArray() : [];
        if (table.KeyModel != KeyModel.Duplicate)
            hash = UniqueKeys.Check(table.KeyModel, table.StoredColumns, table.Partitioning, set.Distribution, hash);
        NestedColumns.Check(table.StoredColumns, [], hash);
        var isGrouped = ColocateGroup.NameOf(table) is not null;
        var buckets = isGrouped && set.Distribution.Buckets is null
            ? table.Distribution.Buckets : CreateTableHandler.BucketsOf(set.Distribution, backends);
        // The same once more puts rows to the places of the group.
        if (isGrouped && (buckets != table.Distribution.Buckets || !hash.SequenceEqual(table.Distribution.HashColumns)))
            throw CoreErrors.NotSupported.With("changing the buckets of a table in a colocate group; take it out of the group first");
        if (set.OnlyNew && !hash.SequenceEqual(table.Distribution.HashColumns))
            throw CatalogErrors.WrongPartitions.With("MODIFY DISTRIBUTED BY changes how many buckets new partitions have, not the columns");
        return new TableChanged(
            table with { SchemaVersion = table.SchemaVersion + 1, Distribution = new Catalog.Model.Distribution(hash, buckets) },
            Rewrites: !set.OnlyNew);
    }
}
