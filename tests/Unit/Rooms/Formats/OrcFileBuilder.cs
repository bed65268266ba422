using System.Text;

namespace MatViewDb.Unit.Rooms.Formats;

/// <summary>Puts an ORC file together from the bytes of its streams, so that a test may write what no writer would.</summary>
internal sealed class OrcFileBuilder
{
    private readonly MemoryStream _file = new();
    private readonly MemoryStream _footer = new();
    private readonly MemoryStream _metadata = new();
    private long _rows;

    internal OrcFileBuilder() => _file.Write("ORC"u8);

    /// <summary>Says another compression; chunks are written as they are all the same.</summary>
    internal long Compression { get; init; }

    internal long BlockBytes { get; init; } = 1 << 16;

    /// <summary>Says another number of rows than the stripes have.</summary>
    internal long? Rows { get; init; }

    internal OrcFileBuilder Type(long kind, int[] parts, params string[] names)
    {
        var type = new MemoryStream();
        Number(type, 1, kind);
        foreach (var part in parts) Number(type, 2, part);
        foreach (var name in names) Bytes(type, 3, Encoding.UTF8.GetBytes(name));
        Bytes(_footer, 4, type.ToArray());
        return this;
    }

    internal OrcFileBuilder Decimal(long precision, long scale)
    {
        var type = new MemoryStream();
        Number(type, 1, 14);
        Number(type, 5, precision);
        Number(type, 6, scale);
        Bytes(_footer, 4, type.ToArray());
        return this;
    }

    /// <summary>Adds a stripe; encodings are by column: kind, and size of the dictionary.</summary>
    internal OrcFileBuilder Stripe(
        long rows, (int Column, int Kind, byte[] Bytes)[] streams, (int Kind, long Size)[] encodings, string zone = "",
        params byte[][] statistics)
    {
        var offset = _file.Position;
        var footer = new MemoryStream();
        foreach (var (column, kind, bytes) in streams)
        {
            var chunk = Chunk(bytes);
            _file.Write(chunk);
            var stream = new MemoryStream();
            Number(stream, 1, kind);
            Number(stream, 2, column);
            Number(stream, 3, chunk.Length);
            Bytes(footer, 1, stream.ToArray());
        }

        foreach (var (kind, size) in encodings)
        {
            var encoding = new MemoryStream();
            Number(encoding, 1, kind);
            Number(encoding, 2, size);
            Bytes(footer, 2, encoding.ToArray());
        }

        Bytes(footer, 3, Encoding.UTF8.GetBytes(zone));
        var data = _file.Position - offset;
        var footerBytes = Chunk(footer.ToArray());
        _file.Write(footerBytes);
        var stripe = new MemoryStream();
        Number(stripe, 1, offset);
        Number(stripe, 2, 0);
        Number(stripe, 3, data);
        Number(stripe, 4, footerBytes.Length);
        Number(stripe, 5, rows);
        Bytes(_footer, 3, stripe.ToArray());
        _rows += rows;
        var columns = new MemoryStream();
        foreach (var column in statistics) Bytes(columns, 1, column);
        Bytes(_metadata, 1, columns.ToArray());
        return this;
    }

    /// <summary>Gives what a stripe says of a column of whole numbers.</summary>
    internal static byte[] Statistics(long values, long min, long max)
    {
        var numbers = new MemoryStream();
        Number(numbers, 1, min << 1 ^ min >> 63);
        Number(numbers, 2, max << 1 ^ max >> 63);
        var column = new MemoryStream();
        Number(column, 1, values);
        Bytes(column, 2, numbers.ToArray());
        return column.ToArray();
    }

    internal byte[] Build()
    {
        var metadata = Chunk(_metadata.ToArray());
        _file.Write(metadata);
        Number(_footer, 6, Rows ?? _rows);
        var footer = Chunk(_footer.ToArray());
        _file.Write(footer);
        var postScript = new MemoryStream();
        Number(postScript, 1, footer.Length);
        Number(postScript, 2, Compression);
        Number(postScript, 3, BlockBytes);
        Number(postScript, 5, metadata.Length);
        Bytes(postScript, 8000, "ORC"u8.ToArray());
        _file.Write(postScript.ToArray());
        _file.WriteByte((byte)postScript.Length);
        return _file.ToArray();
    }

    private static void Number(MemoryStream to, int field, long value)
    {
        Varint(to, (ulong)field << 3);
        Varint(to, (ulong)value);
    }

    private static void Bytes(MemoryStream to, int field, byte[] value)
    {
        Varint(to, (ulong)field << 3 | 2);
        Varint(to, (ulong)value.Length);
        to.Write(value);
    }

    private static void Varint(MemoryStream to, ulong value)
    {
        for (; value >= 0x80; value >>= 7) to.WriteByte((byte)(value | 0x80));
        to.WriteByte((byte)value);
    }

    private byte[] Chunk(byte[] bytes)
    {
        if (Compression == 0 || bytes.Length == 0) return bytes;
        var header = bytes.Length << 1 | 1;
        return [(byte)header, (byte)(header >> 8), (byte)(header >> 16), .. bytes];
    }
}
