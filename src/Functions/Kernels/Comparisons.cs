using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MatViewDb.Functions.Kernels;

/// <summary>Is one of the six comparisons, on vectors and on the sign of a three-way comparison.</summary>
public interface IComparison
{
    static abstract Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right);

    /// <summary>Answers for an order: negative, 0 or positive.</summary>
    static abstract bool Holds(int order);

    static abstract bool IsEquality { get; }
}

/// <summary>Tests for equality.</summary>
public readonly struct EqualTo : IComparison
{
    public static bool IsEquality => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => Vector512.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order == 0;
}

/// <summary>Tests for difference.</summary>
public readonly struct NotEqualTo : IComparison
{
    public static bool IsEquality => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => ~Vector512.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order != 0;
}

/// <summary>Tests for less.</summary>
public readonly struct LessThan : IComparison
{
    public static bool IsEquality => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => Vector512.LessThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order < 0;
}

/// <summary>Tests for less or equal.</summary>
public readonly struct LessOrEqual : IComparison
{
    public static bool IsEquality => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right)
        => Vector512.LessThanOrEqual(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order <= 0;
}

/// <summary>Tests for greater.</summary>
public readonly struct GreaterThan : IComparison
{
    public static bool IsEquality => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right) => Vector512.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order > 0;
}

/// <summary>Tests for greater or equal.</summary>
public readonly struct GreaterOrEqual : IComparison
{
    public static bool IsEquality => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Apply<T>(Vector512<T> left, Vector512<T> right)
        => Vector512.GreaterThanOrEqual(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds(int order) => order >= 0;
}
