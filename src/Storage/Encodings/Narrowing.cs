using System.Runtime.CompilerServices;

namespace MatViewDb.Storage.Encodings;

/// <summary>Turns stored 64-bit values back into the column's type.</summary>
internal static class Narrowing
{
    /// <summary>Keeps the low bits; the JIT leaves one instruction of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T To<T>(long value) where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte)) return Unsafe.BitCast<sbyte, T>((sbyte)value);
        if (typeof(T) == typeof(short)) return Unsafe.BitCast<short, T>((short)value);
        if (typeof(T) == typeof(int)) return Unsafe.BitCast<int, T>((int)value);
        if (typeof(T) == typeof(Int128)) return Unsafe.BitCast<Int128, T>(value);
        return Unsafe.BitCast<long, T>(value);
    }
}
