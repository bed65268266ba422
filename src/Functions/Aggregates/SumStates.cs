using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatViewDb.Core.Errors;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Holds an exact sum of 128 bits and how many values are in it. The halves are added apart: reading back 16 bytes just
/// written as two halves would stall.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct ExactSum
{
    internal ulong Low;
    internal long High;
    internal long Count;

    internal readonly Int128 Sum => new((ulong)High, Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong low, long high)
    {
        Low += low;
        High += high + (Low < low ? 1 : 0);
    }

    /// <summary>Adds a number of 128 bits, with which a sum can leave them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddWide(ulong low, long high)
    {
        var before = High;
        Add(low, high);
        if (((before ^ High) & (high ^ High)) < 0) throw CoreErrors.OutOfRange.With("LARGEINT", "sum()");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddWide(Int128 value) => AddWide((ulong)value, (long)(value >> 64));
}

/// <summary>Holds a floating sum and how many values are in it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct FloatSum
{
    internal double Sum;
    internal long Count;
}

/// <summary>Sums integers and unscaled decimals in 128 bits.</summary>
internal readonly struct ExactAdder<TIn> : IAccumulator<ExactSum, TIn> where TIn : unmanaged, INumber<TIn>
{
    /// <summary>High words from which on 2^16 numbers may have a sum of more than 128 bits.</summary>
    private const ulong LargeHighWord = 1UL << 46;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref ExactSum state, TIn value)
    {
        if (typeof(TIn) == typeof(Int128)) state.AddWide(Unsafe.BitCast<TIn, Int128>(value));
        else
        {
            var number = long.CreateTruncating(value);
            state.Add((ulong)number, number >> 63);
        }

        state.Count++;
    }

    public static void Merge(ref ExactSum state, in ExactSum other)
    {
        state.AddWide(other.Low, other.High);
        state.Count += other.Count;
    }

    public static unsafe bool TryAddAll(ref ExactSum state, TIn* values, int count)
    {
        if (typeof(TIn) == typeof(Int128)) return TryAddWide(ref state, (ulong*)values, count);
        if (IntegerRuns.CanSum<TIn>())
        {
            var sum = IntegerRuns.Sum(values, count);
            state.Add((ulong)sum, sum >> 63);
            state.Count += count;
            return true;
        }

        // Eight lanes of at most a few thousand rows: values below 2^48 in size cannot overflow a lane.
        if (typeof(TIn) != typeof(long) || count > 1 << 14) return false;
        var source = (long*)values;
        var sums = Vector512<long>.Zero;
        var sizes = Vector512<long>.Zero;
        var i = 0;
        for (; i + 8 <= count; i += 8)
        {
            var next = Vector512.Load(source + i);
            sums += next;
            sizes |= next ^ (next >> 63);
        }

        if (Vector512.GreaterThanAny(sizes, Vector512.Create(1L << 48))) return false;
        Int128 total = Vector512.Sum(sums);
        for (; i < count; i++) total += source[i];
        state.AddWide(total);
        state.Count += count;
        return true;
    }

    /// <summary>
    /// Adds 128-bit values four at a time. Lanes hold low and high words in turn and are summed by 32-bit halves, so that no
    /// carry is lost; numbers so large that their sum could leave 128 bits are added one by one.
    /// </summary>
    private static unsafe bool TryAddWide(ref ExactSum state, ulong* values, int count)
    {
        if (count > 1 << 16) return false;
        var half = Vector512.Create((ulong)uint.MaxValue);
        var lower = Vector512<ulong>.Zero;
        var upper = Vector512<ulong>.Zero;
        var sizes = Vector512<ulong>.Zero;
        var i = 0;
        for (; i + 4 <= count; i += 4)
        {
            var next = Vector512.Load(values + 2 * i);
            sizes |= next ^ Vector512.ShiftRightArithmetic(next.AsInt64(), 63).AsUInt64();
            lower += next & half;
            upper += Vector512.ShiftRightLogical(next, 32);
        }

        for (var lane = 1; lane < 8; lane += 2)
        {
            if (sizes[lane] >= LargeHighWord) return false;
        }

        UInt128 total = 0;
        for (var lane = 0; lane < 8; lane++)
            total += (lower[lane] + ((UInt128)upper[lane] << 32)) << (lane % 2 * 64);
        state.AddWide((Int128)total);
        for (; i < count; i++) state.AddWide(values[2 * i], (long)values[2 * i + 1]);
        state.Count += count;
        return true;
    }
}

/// <summary>Sums floating point in DOUBLE.</summary>
internal readonly struct FloatAdder<TIn> : IAccumulator<FloatSum, TIn> where TIn : unmanaged, INumber<TIn>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref FloatSum state, TIn value)
    {
        state.Sum += double.CreateTruncating(value);
        state.Count++;
    }

    public static void Merge(ref FloatSum state, in FloatSum other)
    {
        state.Sum += other.Sum;
        state.Count += other.Count;
    }
}

/// <summary>Gives a sum as BIGINT.</summary>
internal readonly struct SumAsLong : IFinisher<ExactSum, long>
{
    public bool TryFinish(in ExactSum state, out long result)
    {
        result = (long)state.Low;
        if (state.High != result >> 63) throw CoreErrors.OutOfRange.With("BIGINT", "sum()");
        return state.Count > 0;
    }
}

/// <summary>Gives a sum as LARGEINT.</summary>
internal readonly struct SumAsWide : IFinisher<ExactSum, Int128>
{
    public bool TryFinish(in ExactSum state, out Int128 result)
    {
        result = state.Sum;
        return state.Count > 0;
    }
}

/// <summary>Gives a sum as a decimal of 38 digits.</summary>
internal readonly struct SumAsDecimal : IFinisher<ExactSum, Int128>
{
    public bool TryFinish(in ExactSum state, out Int128 result)
    {
        if (!Decimals.Fits(state.Sum, 38)) throw CoreErrors.OutOfRange.With("DECIMAL", "sum()");
        result = state.Sum;
        return state.Count > 0;
    }
}

/// <summary>Gives an average of integers as DOUBLE.</summary>
internal readonly struct AverageOfIntegers : IFinisher<ExactSum, double>
{
    public bool TryFinish(in ExactSum state, out double result)
    {
        result = state.Count == 0 ? 0 : Decimals.ToDouble(state.Sum, 0) / state.Count;
        return state.Count > 0;
    }
}

/// <summary>Gives an average of decimals with more digits behind the point.</summary>
internal readonly struct AverageOfDecimals(int shift) : IFinisher<ExactSum, Int128>
{
    public bool TryFinish(in ExactSum state, out Int128 result)
    {
        result = 0;
        if (state.Count == 0) return false;
        if (Decimals.TryRescale(state.Sum, 0, shift, out var scaled))
        {
            result = Decimals.DivideRounded(scaled, state.Count);
            return true;
        }

        var big = BigInteger.DivRem((BigInteger)state.Sum * BigInteger.Pow(10, shift), state.Count, out var rest);
        if (BigInteger.Abs(rest) * 2 >= state.Count) big += state.Sum < 0 ? -1 : 1;
        if (BigInteger.Abs(big) >= (BigInteger)Decimals.Limit) throw CoreErrors.OutOfRange.With("DECIMAL", "avg()");
        result = (Int128)big;
        return true;
    }
}

/// <summary>Gives a floating sum.</summary>
internal readonly struct SumAsDouble : IFinisher<FloatSum, double>
{
    public bool TryFinish(in FloatSum state, out double result)
    {
        if (double.IsInfinity(state.Sum)) throw CoreErrors.OutOfRange.With("DOUBLE", "sum()");
        result = state.Sum;
        return state.Count > 0;
    }
}

/// <summary>Gives a floating average.</summary>
internal readonly struct AverageOfFloats : IFinisher<FloatSum, double>
{
    public bool TryFinish(in FloatSum state, out double result)
    {
        result = state.Count == 0 ? 0 : state.Sum / state.Count;
        return state.Count > 0;
    }
}
