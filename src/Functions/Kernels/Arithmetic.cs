using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MatViewDb.Functions.Kernels;

/// <summary>Is +, - or * on scalars and vectors; integers wrap and say so.</summary>
public interface IArithmetic
{
    static abstract T Apply<T>(T left, T right) where T : INumber<T>;

    static abstract Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right);

    /// <summary>Gives lanes whose sign bit is set where wrapped results may be wrong.</summary>
    static abstract Vector512<long> Overflow(Vector512<long> left, Vector512<long> right, Vector512<long> result);

    static abstract bool Overflows(Int128 left, Int128 right, out Int128 result);

    static abstract string Symbol { get; }
}

/// <summary>Adds.</summary>
public readonly struct AddOperation : IArithmetic
{
    public static string Symbol => "+";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T left, T right) where T : INumber<T> => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Overflow(Vector512<long> left, Vector512<long> right, Vector512<long> result)
        => (left ^ result) & (right ^ result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Overflows(Int128 left, Int128 right, out Int128 result)
    {
        result = left + right;
        return ((left ^ result) & (right ^ result)) < 0;
    }
}

/// <summary>Subtracts.</summary>
public readonly struct SubtractOperation : IArithmetic
{
    public static string Symbol => "-";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T left, T right) where T : INumber<T> => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Overflow(Vector512<long> left, Vector512<long> right, Vector512<long> result)
        => (left ^ right) & (left ^ result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Overflows(Int128 left, Int128 right, out Int128 result)
    {
        result = left - right;
        return ((left ^ right) & (left ^ result)) < 0;
    }
}

/// <summary>Multiplies.</summary>
public readonly struct MultiplyOperation : IArithmetic
{
    public static string Symbol => "*";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Apply<T>(T left, T right) where T : INumber<T> => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => left * right;

    /// <summary>Two factors below 2^31 in size cannot overflow; anything larger is looked at again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Overflow(Vector512<long> left, Vector512<long> right, Vector512<long> result)
    {
        var half = Vector512.Create(1L << 31);
        var limit = Vector512.Create(1UL << 32);
        var small = Vector512.LessThan(
            (left + half).AsUInt64(), limit) & Vector512.LessThan((right + half).AsUInt64(), limit);
        return ~small.AsInt64();
    }

    public static bool Overflows(Int128 left, Int128 right, out Int128 result)
    {
        if (IsLong(left) && IsLong(right))
        {
            result = WideMultiply.Of((long)left, (long)right);
            return false;
        }

        try
        {
            result = checked(left * right);
            return false;
        }
        catch (OverflowException)
        {
            result = 0;
            return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLong(Int128 value) => WideMultiply.IsLong(value);
}

/// <summary>Multiplies 64-bit numbers to 128 bits.</summary>
public static class WideMultiply
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLong(Int128 value) => (long)(value >> 64) == (long)(ulong)value >> 63;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Int128 Of(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        return new Int128((ulong)high, (ulong)low);
    }
}
