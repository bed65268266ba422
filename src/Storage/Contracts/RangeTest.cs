using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Scans;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Contracts;

/// <summary>Tells from the bounds of a column's values whether any of them can satisfy a comparison with constants.</summary>
public sealed class RangeTest
{
    private readonly ZonePredicate _predicate;

    private RangeTest(ZonePredicate predicate) => _predicate = predicate;

    /// <summary>Makes the test, or null when bounds cannot decide it.</summary>
    public static RangeTest? TryMake(PrunePredicate predicate, SqlType type)
        => type.IsFloating || ZonePredicate.TryMake(predicate, type) is not { } made ? null : new RangeTest(made);

    /// <summary>Says whether a row can match whose values are whole numbers, decimals, dates or times in a range.</summary>
    public bool MayMatch(Int128 min, Int128 max, long nulls, long rows)
        => MayMatch(ZoneKey.OfInteger(min), ZoneKey.OfInteger(max), nulls, rows, ZoneFlags.HasRange);

    /// <summary>Says whether a row can match whose texts lie in a range of bytes.</summary>
    public bool MayMatch(ReadOnlySpan<byte> min, ReadOnlySpan<byte> max, long nulls, long rows)
        => MayMatch(ZoneKey.OfBytes(min), ZoneKey.OfBytes(max), nulls, rows, ZoneFlags.HasRange | ZoneFlags.Prefix);

    private bool MayMatch(UInt128 min, UInt128 max, long nulls, long rows, ZoneFlags flags)
    {
        // Counts matter only as none, some and all.
        var zone = new Zone { Min = min, Max = max, Rows = 2, Nulls = nulls == 0 ? 0 : nulls == rows ? 2 : 1 };
        return _predicate.MayMatch(zone, flags);
    }
}
