using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is a partition that a view should have, with the base partitions whose rows can fall into it.</summary>
public sealed record MappedPartition(string Name, PartitionBounds? Bounds, ImmutableArray<Partition> Bases);

/// <summary>
/// Maps base partitions to the partitions of a view (mv-refresh section 2): one to one, rolled up to a date_trunc unit,
/// or one per list value. Ranges that a unit would split are widened, so no base partition is cut.
/// </summary>
public static class PartitionMapping
{
    /// <summary>Gives the view's partitions in ascending order; an unpartitioned view has one, named like itself.</summary>
    public static ImmutableArray<MappedPartition> Map(MaterializedView view, Table trackedBase)
    {
        if (view.Tracking is not { } tracking)
        {
            return [new MappedPartition(NameOfWhole(view), null, [.. trackedBase.Partitions.Values])];
        }

        var type = trackedBase.StoredColumns.First(
            c => c.Name.Equals(tracking.BaseColumn, StringComparison.OrdinalIgnoreCase)).Type;
        return trackedBase.Partitioning.Kind switch
        {
            PartitionKind.List => MapLists(trackedBase, tracking.BaseColumn),
            _ when tracking.Unit is { } unit => RollUp(trackedBase, type, unit),
            _ => [.. Ordered(trackedBase).Select(p => new MappedPartition(p.Name, p.Bounds, [p]))],
        };
    }

    /// <summary>Names the only partition of a view that has one; a rename of the view leaves its partition's name.</summary>
    internal static string NameOfWhole(MaterializedView view) => view.Partitions.Keys.FirstOrDefault() ?? NameOf(view);

    // A view that is built to take another's place has "#id " before its name until then.
    private static string NameOf(MaterializedView view)
        => view is { Creating: true } && view.Name.StartsWith('#')
            ? view.Name[(view.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : view.Name;

    private static IEnumerable<Partition> Ordered(Table table) => table.Partitions.Values.OrderBy(
        p => p.Bounds?.Lower is { IsEmpty: false } lower ? lower[0] : null, Comparer<PartitionValue?>.Create(
            (a, b) => a is null ? b is null ? 0 : -1 : b is null ? 1 : a.CompareTo(b)));

    private static ImmutableArray<MappedPartition> RollUp(Table table, SqlType type, string unit)
    {
        var result = ImmutableArray.CreateBuilder<MappedPartition>();
        var bases = ImmutableArray.CreateBuilder<Partition>();
        Int128? low = null, high = null;
        var openLow = false;
        foreach (var partition in Ordered(table))
        {
            var from = Bound(partition.Bounds?.Lower) is { } f ? TimeUnit.Floor(f, type, unit) : (Int128?)null;
            var to = Bound(partition.Bounds?.Upper) is { } t ? TimeUnit.Ceiling(t, type, unit) : (Int128?)null;
            var overlaps = bases.Count > 0 && (high is null || from is null || from < high);
            if (!overlaps) Flush();
            if (bases.Count == 0)
            {
                low = from;
                openLow = from is null;
                high = to;
            }
            else if (high is not null && (to is null || to > high)) high = to;

            bases.Add(partition);
        }

        Flush();
        return result.ToImmutable();

        void Flush()
        {
            if (bases.Count == 0) return;
            var from = openLow ? "min" : TimeUnit.NamePart(low!.Value, type);
            var to = high is null ? "max" : TimeUnit.NamePart(high.Value, type);
            var name = $"p{from}_{to}";
            var bounds = new PartitionBounds(Value(openLow ? null : low), Value(high), []);
            result.Add(new MappedPartition(name, bounds, bases.ToImmutable()));
            bases.Clear();
        }
    }

    private static ImmutableArray<MappedPartition> MapLists(Table table, string column)
    {
        var at = Math.Max(0, table.Partitioning.Columns.ToList().FindIndex(
            c => c.Equals(column, StringComparison.OrdinalIgnoreCase)));
        var groups = new SortedDictionary<PartitionValue, List<Partition>>();
        foreach (var partition in table.Partitions.Values)
        {
            foreach (var tuple in partition.Bounds?.ListValues ?? [])
            {
                if (!groups.TryGetValue(tuple[at], out var members)) groups[tuple[at]] = members = [];
                if (!members.Contains(partition)) members.Add(partition);
            }
        }

        // A base partition that holds several values keeps them together; otherwise each value is a partition of its own.
        if (table.Partitioning.Columns.Length == 1)
            return [.. table.Partitions.Values.Select(p => new MappedPartition(p.Name, p.Bounds, [p]))];
        return [.. groups.Select((g, i) => new MappedPartition(
            ListName(g.Key, i), new PartitionBounds(null, null, [[g.Key]]), [.. g.Value]))];
    }

    private static string ListName(PartitionValue value, int number)
    {
        var text = value.IsNull ? "null" : value.Text ?? value.Number!.Value.ToString();
        var clean = new string([.. text.Where(char.IsAsciiLetterOrDigit)]);
        return clean.Length == text.Length ? $"p{clean}" : $"p{clean}_{number}";
    }

    private static Int128? Bound(ImmutableArray<PartitionValue>? bound)
        => bound is { IsEmpty: false } values ? values[0].Number : null;

    private static ImmutableArray<PartitionValue>? Value(Int128? number)
        => number is null ? null : [new PartitionValue(number, null)];
}
