using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is a partition that a view should have, with the base partitions whose rows can fall into it.</summary>
public sealed record MappedPartition(string Name, PartitionBounds? Bounds, ImmutableArray<Partition> Bases)
{
    /// <summary>Day that all its dates come before, where texts say them; null elsewhere.</summary>
    public Int128? BeforeDay { get; init; }

    /// <summary>First day of its dates, where lists of texts say them; null elsewhere.</summary>
    public Int128? FromDay { get; init; }

    /// <summary>The table of each base partition where several tables are followed; empty where all are of one.</summary>
    public ImmutableArray<long> Owners { get; init; } = [];

    /// <summary>Gives the base partitions of one of the tables that are followed.</summary>
    public ImmutableArray<Partition> BasesOf(long tableId)
        => Owners.IsEmpty ? Bases : [.. Bases.Where((_, i) => Owners[i] == tableId)];
}

/// <summary>
/// Maps base partitions to the partitions of a view (mv-refresh section 2): one to one, rolled up to a date_trunc unit,
/// or one per list value; those of several tables meet where their values do. Ranges that a unit or another table would split
/// are widened, so no base partition is cut.
/// </summary>
public static class PartitionMapping
{
    /// <summary>
    /// Gives the view's partitions in ascending order, from its base tables; an unpartitioned view has one, named like itself.
    /// </summary>
    public static ImmutableArray<MappedPartition> Map(MaterializedView view, IReadOnlyCollection<Table> bases)
    {
        if (view.Tracking is not { } tracking)
            return [new MappedPartition(NameOfWhole(view), null, [.. bases.SelectMany(b => b.Partitions.Values)])];
        var followed = Followed(view, bases);
        if (followed.Count == 0) return [];
        foreach (var (by, table) in followed)
        {
            if (by.Columns.FirstOrDefault(c => !HasColumn(table, c.BaseColumn)) is { } gone)
            {
                throw CoreErrors.Semantic.With(
                    $"column '{gone.BaseColumn}' of '{table.Name}', which the partitions of '{view.Name}' follow, is not there any more");
            }
        }

        return IsRange(tracking, followed[0].Table) ? RangeMapping.Map(view, followed)
            : tracking.DateFormat is not null ? ListMapping.ByDates(view, followed) : ListMapping.ByValues(view, followed);
    }

    /// <summary>Gives the tables whose partitions a view follows, in their order, with the columns.</summary>
    internal static List<FollowedTable> Followed(MaterializedView view, IReadOnlyCollection<Table> bases)
        => [.. view.Trackings.Select(t => (Tracking: t, Table: bases.FirstOrDefault(b => b.Id == t.BaseTableId)))
            .Where(f => f.Table is not null).Select(f => new FollowedTable(f.Tracking, f.Table!))]; // Asked for above.

    /// <summary>Says whether a view's partitions have the names of the table's partitions that they follow.</summary>
    public static bool TakesNames(MaterializedView view, Table table)
        => view is { MoreTrackings.IsEmpty: true, Tracking: { Unit: null, IsDated: false } tracking } && tracking.BaseTableId == table.Id
            && (table.Partitioning.Kind != PartitionKind.List || tracking.ColumnCount >= table.Partitioning.Columns.Length);

    private static bool HasColumn(Table table, string name)
    {
        foreach (var column in table.StoredColumns)
        {
            if (column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsRange(PartitionTracking tracking, Table table)
        => tracking.IsDated || table.Partitioning.Kind != PartitionKind.List;

    /// <summary>Names the only partition of a view that has one; a rename of the view leaves its partition's name.</summary>
    internal static string NameOfWhole(MaterializedView view) => view.Partitions.Keys.FirstOrDefault() ?? NameOf(view);

    // A view that is built to take another's place has "#id " before its name until then.
    private static string NameOf(MaterializedView view)
        => view is { Creating: true } && view.Name.StartsWith('#')
            ? view.Name[(view.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : view.Name;
}

/// <summary>Is a table whose partitions a view follows, with the columns by which it does.</summary>
internal sealed record FollowedTable(PartitionTracking Tracking, Table Table);
