using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Shows the values of a page, widened to 64 bits, with the figures that encodings are chosen by.</summary>
public readonly unsafe struct FixedPage
{
    private FixedPage(long* values, int rows, PhysicalKind kind)
    {
        Values = values;
        Rows = rows;
        Kind = kind;
    }

    public long* Values { get; }
    public int Rows { get; }
    public PhysicalKind Kind { get; }
    public long Min { get; private init; }
    public long Max { get; private init; }

    /// <summary>Counts the runs of equal values.</summary>
    public int Runs { get; private init; }

    public long MinDelta { get; private init; }
    public long MaxDelta { get; private init; }

    /// <summary>Says that no difference of neighbours overflows.</summary>
    public bool DeltasFit => (ulong)(Max - Min) <= long.MaxValue;

    /// <summary>Measures a page of at least one value; eight readable values must follow the last.</summary>
    public static FixedPage Measure(long* values, int rows, PhysicalKind kind)
    {
        var first = values[0];
        long min = first, max = first, minDelta = long.MaxValue, maxDelta = long.MinValue;
        var runs = 1;
        var i = 1;
        if (rows > 2 * Vector512<long>.Count)
        {
            var minimum = Vector512.Create(min);
            var maximum = minimum;
            var minimumDelta = Vector512.Create(long.MaxValue);
            var maximumDelta = Vector512.Create(long.MinValue);
            for (; i + Vector512<long>.Count <= rows; i += Vector512<long>.Count)
            {
                var now = Vector512.Load(values + i);
                var delta = now - Vector512.Load(values + i - 1);
                minimum = Vector512.Min(minimum, now);
                maximum = Vector512.Max(maximum, now);
                minimumDelta = Vector512.Min(minimumDelta, delta);
                maximumDelta = Vector512.Max(maximumDelta, delta);
                var same = Vector512.Equals(delta, Vector512<long>.Zero).ExtractMostSignificantBits();
                runs += Vector512<long>.Count - BitOperations.PopCount(same);
            }

            for (var lane = 0; lane < Vector512<long>.Count; lane++)
            {
                min = Math.Min(min, minimum[lane]);
                max = Math.Max(max, maximum[lane]);
                minDelta = Math.Min(minDelta, minimumDelta[lane]);
                maxDelta = Math.Max(maxDelta, maximumDelta[lane]);
            }
        }

        for (; i < rows; i++)
        {
            var delta = values[i] - values[i - 1];
            min = Math.Min(min, values[i]);
            max = Math.Max(max, values[i]);
            minDelta = Math.Min(minDelta, delta);
            maxDelta = Math.Max(maxDelta, delta);
            if (delta != 0) runs++;
        }

        return new FixedPage(values, rows, kind)
        {
            Min = min,
            Max = max,
            Runs = runs,
            MinDelta = rows == 1 ? 0 : minDelta,
            MaxDelta = rows == 1 ? 0 : maxDelta,
        };
    }
}
