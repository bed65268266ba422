using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Functions.Kernels;

/// <summary>Mixes single values into 64-bit hashes; tablet buckets depend on the numbers, which never change.</summary>
public static unsafe class HashMix
{
    public const ulong OfNull = 0x2127_599B_F432_5C37;
    private const ulong First = 0xBF58_476D_1CE4_E5B9;
    private const ulong Second = 0x94D0_49BB_1331_11EB;
    private const ulong Third = 0x9E37_79B9_7F4A_7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong value)
    {
        value += Third;
        value = (value ^ (value >> 30)) * First;
        value = (value ^ (value >> 27)) * Second;
        return value ^ (value >> 31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Of(Vector512<ulong> value)
    {
        value += Vector512.Create(Third);
        value = (value ^ (value >> 30)) * Vector512.Create(First);
        value = (value ^ (value >> 27)) * Vector512.Create(Second);
        return value ^ (value >> 31);
    }

    /// <summary>Gives the hash of a row from the hash of its columns so far and that of the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong soFar, ulong next) => (BitOperations.RotateLeft(soFar, 23) * First) + next;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(Int128 value)
    {
        var low = (ulong)value;
        var high = (ulong)(value >> 64);
        return high == (ulong)((long)low >> 63) ? Of(low) : Of(low ^ Of(high));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(double value)
    {
        if (value == 0) return Of(0UL);
        if (double.IsNaN(value)) value = double.NaN;
        return Of(BitConverter.DoubleToUInt64Bits(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(StringView* view)
    {
        if (view->Length <= StringView.InlineLimit) return Of(view->Head ^ Of(view->Tail));
        return Of((byte*)view->Tail, view->Length);
    }

    /// <summary>
    /// Gives the hash of a key from the hash of its parts so far and the next one, with one multiplication; for tables in memory only.
    /// The halves of the product are folded together, as wyhash does (Wang Yi, 2019).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Folded(ulong soFar, ulong next) => Fold(soFar ^ next ^ First, Second);

    /// <summary>Does the same for a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Folded(ulong soFar, StringView* view)
        => view->Length <= StringView.InlineLimit
            ? Fold(soFar ^ view->Head ^ First, view->Tail ^ Second)
            : Folded(soFar, Of((byte*)view->Tail, view->Length));

    /// <summary>Hashes text by its bytes; equals the hash of any view on the same bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* at = bytes)
        {
            if (bytes.Length > StringView.InlineLimit) return Of(at, bytes.Length);
            if (bytes.Length == 0) return Of(Of(0UL));
            var view = StringView.Create(at, bytes.Length);
            return Of(&view);
        }
    }

    private static ulong Of(byte* at, int length)
    {
        var hash = (ulong)length * Third;
        var end = at + length;
        for (; at + 8 <= end; at += 8) hash = Fold(hash ^ *(ulong*)at ^ First, Second);
        if (at < end)
        {
            // The text is longer than 8 bytes, so the last word may overlap bytes that are already in.
            hash = Fold(hash ^ *(ulong*)(end - 8) ^ Third, First);
        }

        return Of(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
