using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Packs blocks of 512 unsigned values to a fixed number of bits. Value k * 16 + j lies in lane j of 16 (8 for more
/// than 32 bits), so that one vector step unpacks neighbouring values of all lanes without moving bits across
/// lanes.
/// </summary>
internal static unsafe class BitPacking
{
    internal const int BlockValues = 512;

    /// <summary>Gives the bytes of one packed block.</summary>
    internal static int BlockBytes(int width) => width * (BlockValues / 8);

    /// <summary>Receives unpacked vectors in order.</summary>
    internal interface ITarget
    {
        /// <summary>Stores 16 values that were packed to at most 32 bits.</summary>
        static abstract void Store(Vector512<uint> values, long add, byte* target, int index);

        /// <summary>Stores 8 values that were packed to more than 32 bits.</summary>
        static abstract void Store(Vector512<ulong> values, long add, byte* target, int index);
    }

    internal static void Unpack<TTarget>(byte* source, int width, long add, byte* target)
        where TTarget : struct, ITarget
    {
        if (width == 0) UnpackZeros<TTarget>(add, target);
        else if (width <= 32) UnpackNarrow<TTarget>(source, width, add, target);
        else UnpackWide<TTarget>(source, width, add, target);
    }

    private static void UnpackZeros<TTarget>(long add, byte* target) where TTarget : struct, ITarget
    {
        for (var i = 0; i < BlockValues; i += 16) TTarget.Store(Vector512<uint>.Zero, add, target, i);
    }

    private static void UnpackNarrow<TTarget>(byte* source, int width, long add, byte* target)
        where TTarget : struct, ITarget
    {
        var mask = Vector512.Create(width == 32 ? uint.MaxValue : (1u << width) - 1);
        var word = Vector512.Load((uint*)source);
        var used = 0;
        for (var step = 0; step < 32; step++)
        {
            var value = Vector512.ShiftRightLogical(word, used);
            used += width;
            if (used >= 32)
            {
                used -= 32;
                if (step != 31)
                {
                    source += 64;
                    word = Vector512.Load((uint*)source);
                    if (used > 0) value |= Vector512.ShiftLeft(word, width - used);
                }
            }

            TTarget.Store(value & mask, add, target, step * 16);
        }
    }

    private static void UnpackWide<TTarget>(byte* source, int width, long add, byte* target)
        where TTarget : struct, ITarget
    {
        var mask = Vector512.Create(width == 64 ? ulong.MaxValue : (1ul << width) - 1);
        var word = Vector512.Load((ulong*)source);
        var used = 0;
        for (var step = 0; step < 64; step++)
        {
            var value = Vector512.ShiftRightLogical(word, used);
            used += width;
            if (used >= 64)
            {
                used -= 64;
                if (step != 63)
                {
                    source += 64;
                    word = Vector512.Load((ulong*)source);
                    if (used > 0) value |= Vector512.ShiftLeft(word, width - used);
                }
            }

            TTarget.Store(value & mask, add, target, step * 8);
        }
    }

    /// <summary>Packs 512 values less the base; all differences must fit the width.</summary>
    internal static void Pack(long* source, long subtract, int width, byte* target)
    {
        if (width == 0) return;
        if (width <= 32) PackNarrow(source, subtract, width, (uint*)target);
        else PackWide(source, subtract, width, (ulong*)target);
    }

    private static void PackNarrow(long* source, long subtract, int width, uint* target)
    {
        var minus = Vector512.Create(subtract);
        var word = Vector512<uint>.Zero;
        var used = 0;
        for (var step = 0; step < 32; step++)
        {
            var low = (Vector512.Load(source + step * 16) - minus).AsUInt64();
            var high = (Vector512.Load(source + step * 16 + 8) - minus).AsUInt64();
            var value = Vector512.Narrow(low, high);
            word |= Vector512.ShiftLeft(value, used);
            used += width;
            if (used < 32) continue;
            Vector512.Store(word, target);
            target += 16;
            used -= 32;
            word = used > 0 ? Vector512.ShiftRightLogical(value, width - used) : Vector512<uint>.Zero;
        }
    }

    private static void PackWide(long* source, long subtract, int width, ulong* target)
    {
        var minus = Vector512.Create(subtract);
        var word = Vector512<ulong>.Zero;
        var used = 0;
        for (var step = 0; step < 64; step++)
        {
            var value = (Vector512.Load(source + step * 8) - minus).AsUInt64();
            word |= Vector512.ShiftLeft(value, used);
            used += width;
            if (used < 64) continue;
            Vector512.Store(word, target);
            target += 8;
            used -= 64;
            word = used > 0 ? Vector512.ShiftRightLogical(value, width - used) : Vector512<ulong>.Zero;
        }
    }

    /// <summary>Reads one value of a block.</summary>
    internal static ulong ValueAt(byte* source, int width, int index)
    {
        if (width == 0) return 0;
        if (width <= 32)
        {
            var bit = index / 16 * width;
            var words = (uint*)source + bit / 32 * 16 + index % 16;
            var value = (ulong)words[0] >> (bit & 31);
            if ((bit & 31) + width > 32) value |= (ulong)words[16] << (32 - (bit & 31));
            return value & (uint.MaxValue >> (32 - width));
        }

        var wideBit = index / 8 * width;
        var wideWords = (ulong*)source + wideBit / 64 * 8 + index % 8;
        var wide = wideWords[0] >> (wideBit & 63);
        if ((wideBit & 63) + width > 64) wide |= wideWords[8] << (64 - (wideBit & 63));
        return wide & (ulong.MaxValue >> (64 - width));
    }

    internal readonly struct ToInt64 : ITarget
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<uint> values, long add, byte* target, int index)
        {
            var (low, high) = Vector512.Widen(values);
            var plus = Vector512.Create(add);
            Vector512.Store(low.AsInt64() + plus, (long*)target + index);
            Vector512.Store(high.AsInt64() + plus, (long*)target + index + 8);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<ulong> values, long add, byte* target, int index)
            => Vector512.Store(values.AsInt64() + Vector512.Create(add), (long*)target + index);
    }

    internal readonly struct ToInt32 : ITarget
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<uint> values, long add, byte* target, int index)
            => Vector512.Store(values.AsInt32() + Vector512.Create((int)add), (int*)target + index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<ulong> values, long add, byte* target, int index)
        {
            var sum = values.AsInt64() + Vector512.Create(add);
            Vector256.Store(Vector256.Narrow(sum.GetLower(), sum.GetUpper()), (int*)target + index);
        }
    }

    internal readonly struct ToInt16 : ITarget
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<uint> values, long add, byte* target, int index)
        {
            var sum = values.AsInt32() + Vector512.Create((int)add);
            Vector256.Store(Vector256.Narrow(sum.GetLower(), sum.GetUpper()), (short*)target + index);
        }

        public static void Store(Vector512<ulong> values, long add, byte* target, int index)
        {
            for (var i = 0; i < 8; i++) ((short*)target)[index + i] = (short)((long)values[i] + add);
        }
    }

    internal readonly struct ToInt8 : ITarget
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(Vector512<uint> values, long add, byte* target, int index)
        {
            var sum = values.AsInt32() + Vector512.Create((int)add);
            var narrow = Vector256.Narrow(sum.GetLower(), sum.GetUpper());
            Vector128.Store(Vector128.Narrow(narrow.GetLower(), narrow.GetUpper()), (sbyte*)target + index);
        }

        public static void Store(Vector512<ulong> values, long add, byte* target, int index)
        {
            for (var i = 0; i < 8; i++) ((sbyte*)target)[index + i] = (sbyte)((long)values[i] + add);
        }
    }
}
