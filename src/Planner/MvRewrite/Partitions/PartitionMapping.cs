using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is a partition that a view should have, with the base partitions whose rows can fall into it.</summary>
public sealed record MappedPartition(string Name, PartitionBounds? Bounds, ImmutableArray<Partition> Bases)
{
    /// <summary>Day that all its dates come before, where texts say them; null elsewhere.</summary>
    public Int128? BeforeDay { get; init; }
}

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
            PartitionKind.List when tracking.DateFormat is { } format => MapDates(view, trackedBase, tracking, format),
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

    // Base partitions whose texts say dates of one unit, or that share a base partition, are one partition of the view: a range of
    // dates where the view has them as dates, else the list of their texts.
    private static ImmutableArray<MappedPartition> MapDates(
        MaterializedView view, Table table, PartitionTracking tracking, string format)
    {
        var unit = tracking.Unit ?? "day";
        var dated = new List<(Int128 From, Int128 To, Partition Base)>();
        var undated = new List<Partition>();
        foreach (var partition in table.Partitions.Values)
        {
            var values = (partition.Bounds?.ListValues ?? []).Select(t => t[0]).ToList();
            var days = values.Where(v => !v.IsNull).Select(v => TextDates.DayOf(v, format, table)).ToList();
            if (days.Count < values.Count) undated.Add(partition);
            if (days.Count == 0) continue;
            var from = TimeUnit.Floor(days.Min(), SqlType.Date, unit);
            dated.Add((from, TimeUnit.Next(TimeUnit.Floor(days.Max(), SqlType.Date, unit), SqlType.Date, unit), partition));
        }

        var groups = new List<(Int128 From, Int128 To, List<Partition> Bases)>();
        foreach (var (from, to, partition) in dated.OrderBy(d => d.From).ThenBy(d => d.Base.Name, StringComparer.Ordinal))
        {
            if (groups.Count > 0 && groups[^1].To > from)
            {
                groups[^1].Bases.Add(partition);
                groups[^1] = groups[^1] with { To = Int128.Max(groups[^1].To, to) };
            }
            else groups.Add((from, to, [partition]));
        }

        // No date comes before all dates.
        if (tracking.IsDated && groups.Count > 0) groups[0].Bases.AddRange(undated.Except(groups[0].Bases));
        var result = groups.Select(g => Dated(view, tracking, g.From, g.To, g.Bases)).ToList();
        if (!tracking.IsDated)
        {
            result.InsertRange(0, undated.Where(u => dated.All(d => d.Base != u))
                .Select(u => new MappedPartition(u.Name, u.Bounds, [u])));
        }

        return [.. result];
    }

    private static MappedPartition Dated(
        MaterializedView view, PartitionTracking tracking, Int128 from, Int128 to, List<Partition> bases)
    {
        var name = $"p{TimeUnit.NamePart(from, SqlType.Date)}_{TimeUnit.NamePart(to, SqlType.Date)}";
        if (!tracking.IsDated)
        {
            if (tracking.Unit is null && bases.Count == 1) name = bases[0].Name;
            var texts = bases.SelectMany(b => b.Bounds?.ListValues ?? []).ToImmutableArray();
            return new MappedPartition(name, new PartitionBounds(null, null, texts), [.. bases]) { BeforeDay = to };
        }

        var type = view.StoredColumns.First(c => c.Name == tracking.MvColumn).Type;
        var bounds = new PartitionBounds(Value(TimeUnit.OfDay(from, type)), Value(TimeUnit.OfDay(to, type)), []);
        return new MappedPartition(name, bounds, [.. bases]) { BeforeDay = to };
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
