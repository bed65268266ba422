using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Cuts texts into all runs of some number of characters and hashes these, so that a bloom filter knows which of them no value has.
/// What is hashed may not change while filters exist.
/// </summary>
internal sealed unsafe class Grams(int size, bool ignoreCase)
{
    private const int IgnoresCase = 1 << 16;

    /// <summary>A run is no whole value.</summary>
    private const ulong Salt = 0x6A09_E667_F3BC_C909;

    /// <summary>Says in a filter how its runs were made.</summary>
    internal int Mark => size | (ignoreCase ? IgnoresCase : 0);

    internal static Grams Marked(int mark) => new(mark & (IgnoresCase - 1), (mark & IgnoresCase) != 0);

    /// <summary>Gives the hashes of the runs of all values, each once.</summary>
    internal HashSet<ulong> Of(ColumnBuffer values)
    {
        var found = new HashSet<ulong>();
        for (var row = 0; row < values.Count; row++)
        {
            if (!values.IsNull(row)) Add(StringView.Bytes((StringView*)values.Values + row), found);
        }

        return found;
    }

    /// <summary>Adds the hashes of a text's runs; a text that is too short has none.</summary>
    internal void Add(ReadOnlySpan<byte> text, HashSet<ulong> found)
    {
        if (ignoreCase) text = Lowered(text);

        var end = 0;
        for (var i = 0; i < size; i++)
        {
            if (end >= text.Length) return;
            end = Next(text, end);
        }

        for (var start = 0; ; start = Next(text, start), end = Next(text, end))
        {
            found.Add(BloomFilter.HashAll(text[start..end]) ^ Salt);
            if (end >= text.Length) return;
        }
    }

    // Other letters than those of ASCII stay as they are: filters and patterns agree on that.
    private static byte[] Lowered(ReadOnlySpan<byte> text)
    {
        var lowered = text.ToArray();
        foreach (ref var letter in lowered.AsSpan())
        {
            if (letter is >= (byte)'A' and <= (byte)'Z') letter |= 0x20;
        }

        return lowered;
    }

    private static int Next(ReadOnlySpan<byte> text, int at)
    {
        at++;
        while (at < text.Length && (text[at] & 0xC0) == 0x80) at++;
        return at;
    }
}
