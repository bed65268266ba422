using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is a base partition with the range of a view's column that its rows can fall into; null = open at that end.</summary>
internal sealed record RangePiece(Int128? From, Int128? To, long TableId, Partition Base)
{
    private static readonly Int128 s_lastDay = 2_932_896;

    /// <summary>Holds nothing but NULLs.</summary>
    internal bool HasNoRange { get; init; }

    /// <summary>Day that all its dates come before, where texts say them.</summary>
    internal Int128? BeforeDay { get; init; }

    /// <summary>Gives what the texts of list partitions say, in days; a partition with NULL is there once more, without a range.</summary>
    internal static IEnumerable<RangePiece> OfTexts(FollowedTable followed)
    {
        var (tracking, table) = followed;
        var unit = tracking.Unit ?? "day";
        foreach (var partition in table.Partitions.Values)
        {
            var values = (partition.Bounds?.ListValues ?? []).Select(t => t[0]).ToList();
            // Only columns with a format come here.
            var days = values.Where(v => !v.IsNull).Select(v => TextDates.DayOf(v, tracking.DateFormat!, table)).ToList();
            if (days.Count < values.Count) yield return new RangePiece(null, null, table.Id, partition) { HasNoRange = true };
            if (days.Count == 0) continue;
            var from = TimeUnit.Floor(days.Min(), SqlType.Date, unit);
            var to = TimeUnit.Next(TimeUnit.Floor(days.Max(), SqlType.Date, unit), SqlType.Date, unit);
            yield return new RangePiece(from, to, table.Id, partition) { BeforeDay = to ?? s_lastDay + 1 };
        }
    }

    /// <summary>Puts pieces together that overlap, in ascending order.</summary>
    internal static List<RangeGroup> Join(IEnumerable<RangePiece> pieces)
    {
        var groups = new List<RangeGroup>();
        foreach (var piece in pieces.Where(p => !p.HasNoRange).OrderBy(p => p.From is null ? 0 : 1).ThenBy(p => p.From ?? 0)
            .ThenBy(p => p.Base.Name, StringComparer.Ordinal))
        {
            if (groups.Count > 0 && groups[^1] is var last && (last.To is null || piece.From is null || piece.From < last.To))
            {
                var to = last.To is null || piece.To is null ? (Int128?)null : Int128.Max(last.To.Value, piece.To.Value);
                groups[^1] = last with { To = to, Pieces = last.Pieces.Add(piece) };
            }
            else groups.Add(new RangeGroup(piece.From, piece.To, [piece]) { IsOpen = piece.From is null });
        }

        return groups;
    }
}

/// <summary>Is a range of a view's column with the base partitions that rows in it come from.</summary>
internal sealed record RangeGroup(Int128? From, Int128? To, ImmutableList<RangePiece> Pieces)
{
    /// <summary>Takes NULL, and what is below all other groups.</summary>
    internal bool IsOpen { get; init; }

    internal RangeGroup With(IEnumerable<RangePiece> undated)
        => this with { IsOpen = true, Pieces = Pieces.AddRange(undated.Where(u => Pieces.TrueForAll(p => p.Base != u.Base))) };

    internal MappedPartition ToMapped(string name, PartitionBounds bounds, bool ofSeveral)
        => new(name, bounds, [.. Pieces.Select(p => p.Base)])
        {
            Owners = ofSeveral ? [.. Pieces.Select(p => p.TableId)] : [],
            BeforeDay = Pieces[0].BeforeDay is null ? null : Pieces.Max(p => p.BeforeDay),
            FromDay = bounds.ListValues.IsDefaultOrEmpty ? null : From,
        };
}
