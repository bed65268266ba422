using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MatViewDb.Arrow.Arrays;

/// <summary>
/// Refers to a text or byte string in 16 bytes: length, then up to 12 bytes inline, or 4 bytes of prefix and the address
/// of the bytes. It is Arrow's Utf8View with an address in place of (buffer, offset); the IPC edge converts
/// (docs/decisions/2026-11-24-string-views-hold-addresses.md). The bytes belong to a heap buffer of the column.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
public unsafe struct StringView
{
    public const int InlineLimit = 12;

    /// <summary>Low 32 bits: length. High 32 bits: first four bytes. Unused bytes of inline strings are zero.</summary>
    public ulong Head;

    /// <summary>Bytes 4 to 11 of an inline string, else the address of all bytes.</summary>
    public ulong Tail;

    public readonly int Length => (int)(uint)Head;
    public readonly bool IsInline => Length <= InlineLimit;
    public readonly byte* Address => (byte*)Tail;

    /// <summary>Makes a view; strings longer than 12 bytes keep pointing at <paramref name="bytes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StringView Create(byte* bytes, int length)
    {
        StringView view = default;
        if (length <= InlineLimit)
        {
            view.Head = (uint)length;
            Unsafe.CopyBlockUnaligned((byte*)&view + 4, bytes, (uint)length);
        }
        else
        {
            view.Head = (uint)length | ((ulong)*(uint*)bytes << 32);
            view.Tail = (ulong)bytes;
        }

        return view;
    }

    /// <summary>Gives the bytes of the view stored at <paramref name="view"/>; valid while it stays there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Bytes(StringView* view)
    {
        var length = view->Length;
        return new ReadOnlySpan<byte>(length <= InlineLimit ? (byte*)view + 4 : (byte*)view->Tail, length);
    }

    /// <summary>Gives where the bytes of the view stored at <paramref name="view"/> start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Start(StringView* view)
        => view->Length <= InlineLimit ? (byte*)view + 4 : (byte*)view->Tail;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(StringView* left, StringView* right)
    {
        if (left->Head != right->Head) return false;
        if (left->Tail == right->Tail) return true;
        var length = left->Length;
        return length > InlineLimit
            && new ReadOnlySpan<byte>((byte*)left->Tail, length).SequenceEqual(new ReadOnlySpan<byte>((byte*)right->Tail, length));
    }
}
