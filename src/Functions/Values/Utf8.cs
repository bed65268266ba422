using System.Runtime.CompilerServices;
using System.Text;
using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Functions.Values;

/// <summary>Refers to one text of a column; valid while the column lives.</summary>
public readonly unsafe struct Utf8(StringView* view)
{
    private readonly StringView* _view = view;

    public ReadOnlySpan<byte> Bytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => StringView.Bytes(_view);
    }

    public int Length => _view->Length;

    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}

/// <summary>Walks UTF-8 by characters (code points).</summary>
public static class Utf8Text
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    public static int CountCharacters(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text)) return text.Length;
        var count = 0;
        foreach (var value in text) count += IsContinuation(value) ? 0 : 1;
        return count;
    }

    /// <summary>
    /// Gives the byte at which character <paramref name="index"/> (from 0) starts; the length when there are fewer.
    /// </summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, long index)
    {
        if (index <= 0) return 0;
        var bytes = (int)Math.Min(index, text.Length);
        if (Ascii.IsValid(text[..bytes])) return bytes;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsContinuation(text[i]) && index-- == 0) return i;
        }

        return text.Length;
    }

    /// <summary>Gives the bytes of the character that starts at an offset.</summary>
    public static int CharacterLength(ReadOnlySpan<byte> text, int offset)
    {
        var end = offset + 1;
        while (end < text.Length && IsContinuation(text[end])) end++;
        return end - offset;
    }

    /// <summary>Gives the start of the character that ends before an offset.</summary>
    public static int PreviousStart(ReadOnlySpan<byte> text, int offset)
    {
        offset--;
        while (offset > 0 && IsContinuation(text[offset])) offset--;
        return Math.Max(offset, 0);
    }
}
