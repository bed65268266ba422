using System.Collections.Frozen;
using System.Text;
using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Reads and writes the names and values with which a client describes itself.</summary>
public static class ConnectAttributes
{
    public static readonly IReadOnlyDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>Reads the attributes; a repeated name keeps its last value.</summary>
    public static IReadOnlyDictionary<string, string> Read(ref PacketReader reader)
    {
        var block = new PacketReader(reader.ReadLengthEncodedBytes());
        if (block.AtEnd) return None;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!block.AtEnd)
        {
            var name = block.ReadLengthEncodedText();
            attributes[name] = block.ReadLengthEncodedText();
        }

        return attributes;
    }

    /// <summary>Writes the attributes behind their total length.</summary>
    public static void Write(PacketOutput output, IReadOnlyDictionary<string, string> attributes)
    {
        var total = 0;
        foreach (var (name, value) in attributes) total += SizeOf(name) + SizeOf(value);
        output.WriteLengthEncoded((ulong)total);
        foreach (var (name, value) in attributes)
        {
            output.WriteLengthEncodedText(name);
            output.WriteLengthEncodedText(value);
        }
    }

    private static int SizeOf(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        return length + (length < 0xFB ? 1 : length <= 0xFFFF ? 3 : 4);
    }
}
