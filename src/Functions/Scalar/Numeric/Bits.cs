using System.Numerics;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the bits set in both numbers.</summary>
[SqlFunction("bit_and", Example = "bit_and(12, 10) -> 8")]
[SqlFunction("bitand", Example = "bitand(12, 10) -> 8")]
[ForTypes(typeof(long), typeof(Int128))]
public readonly struct BitAnd<T> : IBinaryFunction<T, T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Invoke(T first, T second) => first & second;
}

/// <summary>Gives the bits set in any of both numbers.</summary>
[SqlFunction("bit_or", Example = "bit_or(12, 10) -> 14")]
[SqlFunction("bitor", Example = "bitor(12, 10) -> 14"), ForTypes(typeof(long), typeof(Int128))]
public readonly struct BitOr<T> : IBinaryFunction<T, T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Invoke(T first, T second) => first | second;
}

/// <summary>Gives the bits set in exactly one of both numbers.</summary>
[SqlFunction("bit_xor", Example = "bit_xor(12, 10) -> 6")]
[SqlFunction("bitxor", Example = "bitxor(12, 10) -> 6")]
[ForTypes(typeof(long), typeof(Int128))]
public readonly struct BitXor<T> : IBinaryFunction<T, T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Invoke(T first, T second) => first ^ second;
}

/// <summary>Inverts all bits.</summary>
[SqlFunction("bit_not", Example = "bit_not(0) -> -1")]
[SqlFunction("bitnot", Example = "bitnot(0) -> -1"), ForTypes(typeof(long), typeof(Int128))]
public readonly struct BitNot<T> : IUnaryFunction<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Invoke(T value) => ~value;
}

/// <summary>Moves bits up; 0 when they are moved out.</summary>
[SqlFunction("shift_left", Example = "shift_left(1, 4) -> 16")]
[SqlFunction("bit_shift_left", Example = "bit_shift_left(1, 4) -> 16")]
public readonly struct ShiftLeft : IBinaryFunction<long, long, long>
{
    public static long Invoke(long first, long second) => second is < 0 or > 63 ? 0 : first << (int)second;
}

/// <summary>Moves bits down and keeps the sign; 0 when they are moved out.</summary>
[SqlFunction("bit_shift_right", Example = "bit_shift_right(-1024, 8) -> -4")]
public readonly struct ShiftRightSigned : IBinaryFunction<long, long, long>
{
    public static long Invoke(long first, long second) => second is < 0 or > 63 ? 0 : first >> (int)second;
}

/// <summary>Moves bits down without keeping the sign; 0 when they are moved out.</summary>
[SqlFunction("shift_right", Example = "shift_right(16, 4) -> 1")]
public readonly struct ShiftRight : IBinaryFunction<long, long, long>
{
    public static long Invoke(long first, long second) => second is < 0 or > 63 ? 0 : first >>> (int)second;
}

/// <summary>Counts set bits.</summary>
[SqlFunction("bit_count", Example = "bit_count(7) -> 3")]
public readonly struct BitCount : IUnaryFunction<long, int>
{
    public static int Invoke(long value) => BitOperations.PopCount((ulong)value);
}
