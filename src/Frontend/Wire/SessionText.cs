using System.Text;

namespace MatViewDb.Frontend.Wire;

/// <summary>Finds the encodings behind MySQL's character set names.</summary>
internal static class SessionText
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gives the encoding of results; null where UTF-8 goes out as it is.</summary>
    public static Encoding? ResultEncoding(string characterSet) => characterSet.ToLowerInvariant() switch
    {
        "latin1" => Encoding.Latin1,
        "ascii" => Encoding.ASCII,
        _ => null,
    };

    public static string Decode(ReadOnlyMemory<byte> text, string characterSet)
        => (ResultEncoding(characterSet) ?? s_utf8).GetString(text.Span);

    /// <summary>Names the character set of a collation number that a client logs in with.</summary>
    public static string OfCollation(byte id) => id switch
    {
        5 or 8 or 15 or 31 or 47 or 48 or 49 or 94 => "latin1",
        11 or 65 => "ascii",
        33 or 83 or (>= 192 and <= 215) => "utf8",
        63 => "binary",
        _ => "utf8mb4",
    };
}
