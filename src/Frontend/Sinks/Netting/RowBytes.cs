using System.IO.Hashing;

namespace MatViewDb.Frontend.Sinks.Netting;

/// <summary>
/// Writes rows as bytes that are equal exactly where the rows are. They live as long as one difference: the form is nobody else's.
/// </summary>
public static class RowBytes
{
    private enum Tag : byte
    {
        Null,
        False,
        True,
        Long,
        Large,
        Double,
        Decimal,
        Text,
        Bytes,
        Moment,
        Span,
    }

    internal static IEqualityComparer<byte[]> Comparer { get; } = new Equality();

    public static byte[] Of(object?[] row)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var value in row) Write(writer, value);
        return bytes.ToArray();
    }

    /// <summary>Gives the bytes of some columns of a row.</summary>
    internal static byte[] Of(object?[] row, IReadOnlyList<int> columns)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++) values[i] = row[columns[i]];
        return Of(values);
    }

    public static object?[] Read(byte[] row, int columns)
    {
        using var reader = new BinaryReader(new MemoryStream(row, writable: false));
        var values = new object?[columns];
        for (var i = 0; i < columns; i++) values[i] = Read(reader);
        return values;
    }

    internal static ulong HashOf(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    private static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case null: Put(Tag.Null); break;
            case bool flag: Put(flag ? Tag.True : Tag.False); break;
            case long number: Put(Tag.Long); writer.Write(number); break;
            case Int128 number: Put(Tag.Large); writer.Write((ulong)(number >> 64)); writer.Write((ulong)number); break;
            case double number: Put(Tag.Double); writer.Write(number); break;
            case decimal number: Put(Tag.Decimal); writer.Write(number); break;
            case string text: Put(Tag.Text); writer.Write(text); break;
            case DateTime moment: Put(Tag.Moment); writer.Write(moment.Ticks); break;
            case TimeSpan span: Put(Tag.Span); writer.Write(span.Ticks); break;
            case byte[] bytes:
                Put(Tag.Bytes);
                writer.Write7BitEncodedInt(bytes.Length);
                writer.Write(bytes);
                break;
            default: throw new InvalidOperationException($"rows hold no {value.GetType().Name}");
        }

        void Put(Tag tag) => writer.Write((byte)tag);
    }

    private static object? Read(BinaryReader reader) => (Tag)reader.ReadByte() switch
    {
        Tag.Null => null,
        Tag.False => false,
        Tag.True => true,
        Tag.Long => reader.ReadInt64(),
        Tag.Large => new Int128(reader.ReadUInt64(), reader.ReadUInt64()),
        Tag.Double => reader.ReadDouble(),
        Tag.Decimal => reader.ReadDecimal(),
        Tag.Text => reader.ReadString(),
        Tag.Bytes => reader.ReadBytes(reader.Read7BitEncodedInt()),
        Tag.Moment => new DateTime(reader.ReadInt64(), DateTimeKind.Utc),
        _ => TimeSpan.FromTicks(reader.ReadInt64()),
    };

    private sealed class Equality : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => (int)HashOf(obj);
    }
}
