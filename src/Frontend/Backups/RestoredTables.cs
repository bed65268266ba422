using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Backups;

/// <summary>Compares and changes definitions of tables that come back. Pure.</summary>
internal static class RestoredTables
{
    /// <summary>Fails unless rows of the snapshot's table fit the one that is there.</summary>
    internal static void RequireSame(Table table, CatalogObject existing, string name)
    {
        if (existing is not Table known || known is MaterializedView != table is MaterializedView)
            throw BackupErrors.OtherDefinition.With(name, "is another kind of object");
        var why = known.KeyModel != table.KeyModel ? "has another kind of key"
            : !Shapes(known.PhysicalColumns).SequenceEqual(Shapes(table.PhysicalColumns)) ? "has other columns"
            : !known.SortColumns.SequenceEqual(table.SortColumns) ? "is sorted by other columns"
            : known.Partitioning.Kind != table.Partitioning.Kind || known.Partitioning.Unit != table.Partitioning.Unit
                || known.Partitioning.Slice != table.Partitioning.Slice
                || !known.Partitioning.Columns.SequenceEqual(table.Partitioning.Columns) ? "is partitioned in another way"
            : !known.Distribution.HashColumns.SequenceEqual(table.Distribution.HashColumns) ? "is bucketed by other columns"
            : known is MaterializedView view && !SameQuery(view.QuerySql, ((MaterializedView)table).QuerySql) ? "has another query"
            : null;
        if (why is not null) throw BackupErrors.OtherDefinition.With(name, why);
    }

    /// <summary>Says whether two texts are the same query, however they are written.</summary>
    internal static bool SameQuery(string left, string right)
        => left == right || SqlPrinter.Print(SqlParser.ParseQuery(left)) == SqlPrinter.Print(SqlParser.ParseQuery(right));

    /// <summary>Gives the definition without what does not come back, with its ids followed.</summary>
    internal static Table Moved(Table table, BackupOptions options, Func<long, long> follow)
    {
        var properties = table.Properties.Remove(ColocateGroup.Property);
        if (options.ReplicationNum is { } replicas)
        {
            properties = properties.Remove("replication_allocation")
                .SetItem("replication_num", replicas.ToString(CultureInfo.InvariantCulture));
        }

        if (!options.DynamicPartitions && properties.ContainsKey("dynamic_partition.enable"))
            properties = properties.SetItem("dynamic_partition.enable", "false");
        var moved = table with { Properties = properties, TemporaryPartitions = table.TemporaryPartitions.Clear(), Source = null };
        // Nobody would go on building those that were being built.
        if (table.AllRollups.Any(r => !r.IsReady)) moved = moved with { Rollups = [.. table.AllRollups.Where(r => r.IsReady)] };
        return moved is MaterializedView view
            ? view with
            {
                BaseIds = [.. view.BaseIds.Select(follow)],
                ViewIds = [.. view.ViewIds.Select(follow)],
                Tracking = view.Tracking is { } tracking ? tracking with { BaseTableId = follow(tracking.BaseTableId) } : null,
                MoreTrackings = [.. view.MoreTrackings.Select(t => t with { BaseTableId = follow(t.BaseTableId) })],
                Unfollowed = [.. view.Unfollowed.Select(u => u with { TableId = follow(u.TableId) })],
                Earlier = null,
            }
            : moved;
    }

    private static IEnumerable<Column> Shapes(ImmutableArray<Column> columns)
        => columns.Select(c => c with { Comment = "", DefaultText = null, DefaultExpression = null, MissingText = null });
}
