using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Maps base partitions to ranges of a view's column: those that touch the same unit of time, or of which ranges overlap, are one.
/// </summary>
internal static class RangeMapping
{
    internal static ImmutableArray<MappedPartition> Map(MaterializedView view, IReadOnlyList<FollowedTable> followed)
    {
        var type = TypeOf(view, followed[0]);
        if (followed is [{ Tracking: { Unit: null, IsDated: false } } only]) return OneToOne(only, type);
        var pieces = new List<RangePiece>();
        foreach (var table in followed) pieces.AddRange(Pieces(table, type));
        var groups = RangePiece.Join(pieces);
        // No date comes before all dates.
        var undated = pieces.Where(p => p.HasNoRange).ToList();
        if (groups.Count > 0 && undated.Count > 0) groups[0] = groups[0].With(undated);
        else if (undated.Count > 0) groups.Add(new RangeGroup(null, null, [.. undated]) { IsOpen = true });
        return [.. groups.Select(g => Mapped(g, type, followed.Count > 1))];
    }

    // A view over columns that other tables' types were taken for has them as its own.
    private static SqlType TypeOf(MaterializedView view, FollowedTable first)
        => view.StoredColumns.FirstOrDefault(c => c.Name == first.Tracking.MvColumn)?.Type ?? BaseType(first);

    private static SqlType BaseType(FollowedTable followed)
        => followed.Table.StoredColumns.First(
            c => c.Name.Equals(followed.Tracking.BaseColumn, StringComparison.OrdinalIgnoreCase)).Type;

    private static ImmutableArray<MappedPartition> OneToOne(FollowedTable followed, SqlType type)
    {
        var from = BaseType(followed);
        return [.. followed.Table.Partitions.Values.OrderBy(p => Low(p.Bounds), s_byLow)
            .Select(p => new MappedPartition(p.Name, Converted(p.Bounds, from, type), [p]))];
    }

    private static readonly Comparer<Int128?> s_byLow = Comparer<Int128?>.Create(
        (a, b) => a is null ? b is null ? 0 : -1 : b is null ? 1 : a.Value.CompareTo(b.Value));

    private static PartitionBounds? Converted(PartitionBounds? bounds, SqlType from, SqlType to)
        => bounds is null || from.Kind == to.Kind || !from.IsTemporal ? bounds
            : new PartitionBounds(Value(Converted(Low(bounds), from, to)), Value(Converted(High(bounds), from, to)), []);

    private static Int128? Converted(Int128? value, SqlType from, SqlType to)
        => value is { } number ? TimeUnit.Convert(number, from, to) : null;

    private static IEnumerable<RangePiece> Pieces(FollowedTable followed, SqlType type)
    {
        var (tracking, table) = followed;
        if (tracking.IsDated)
        {
            foreach (var piece in RangePiece.OfTexts(followed))
            {
                yield return piece with
                {
                    From = Converted(piece.From, SqlType.Date, type), To = Converted(piece.To, SqlType.Date, type),
                };
            }

            yield break;
        }

        var from = BaseType(followed);
        // Values that the view's column has no room for are cut down to it.
        var unit = tracking.Unit ?? (from.Kind == SqlTypeKind.DateTime && type.Kind == SqlTypeKind.Date ? "day" : null);
        foreach (var partition in table.Partitions.Values)
        {
            var (low, high) = (Low(partition.Bounds), High(partition.Bounds));
            if (unit is not null)
            {
                if (low is { } l) low = TimeUnit.Start(l, from, unit);
                if (high is { } h) high = TimeUnit.Ceiling(h, from, unit);
            }

            yield return new RangePiece(Converted(low, from, type), Converted(high, from, type), table.Id, partition);
        }
    }

    private static MappedPartition Mapped(RangeGroup group, SqlType type, bool ofSeveral)
    {
        var from = group.From is { } low ? TimeUnit.NamePart(low, type) : "min";
        var to = group.To is { } high ? TimeUnit.NamePart(high, type) : "max";
        var bounds = new PartitionBounds(group.IsOpen ? null : Value(group.From), Value(group.To), []);
        return group.ToMapped($"p{from}_{to}", bounds, ofSeveral);
    }

    private static Int128? Low(PartitionBounds? bounds) => Bound(bounds?.Lower);

    private static Int128? High(PartitionBounds? bounds) => Bound(bounds?.Upper);

    private static Int128? Bound(ImmutableArray<PartitionValue>? bound)
        => bound is { IsEmpty: false } values ? values[0].Number : null;

    private static ImmutableArray<PartitionValue>? Value(Int128? number)
        => number is null ? null : [new PartitionValue(number, null)];
}
