using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Writes single values as bytes, equal for equal values, and reads them back.</summary>
internal static unsafe class ValueBytes
{
    internal static void Append(Column column, int row, List<byte> target)
    {
        var values = column;
        if (column.IsConstant) row = 0;
        else if (column.IsDictionary)
        {
            row = column.As<int>()[row];
            values = column.Dictionary!;
        }

        var type = values.Type;
        if (type.Physical == PhysicalKind.Bit)
        {
            target.Add(Bitmaps.Get((ulong*)values.Values, row) ? (byte)1 : (byte)0);
        }
        else if (type.Physical == PhysicalKind.View)
        {
            var bytes = StringView.Bytes(values.As<StringView>() + row);
            Span<byte> length = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            target.AddRange(length);
            target.AddRange(bytes);
        }
        else if (type.Physical == PhysicalKind.Float64)
        {
            // Both zeros count as one value.
            var number = values.As<double>()[row] + 0.0;
            target.AddRange(new ReadOnlySpan<byte>(&number, sizeof(double)));
        }
        else
        {
            target.AddRange(new ReadOnlySpan<byte>(values.Values + (long)row * type.ByteWidth, type.ByteWidth));
        }
    }

    /// <summary>Appends the first value to the builder and gives the bytes behind it.</summary>
    internal static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> bytes, ColumnBuilder builder)
    {
        switch (builder.Type.Physical)
        {
            case PhysicalKind.Bit:
                builder.AppendBool(bytes[0] != 0);
                return bytes[1..];
            case PhysicalKind.View:
                var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
                builder.AppendBytes(bytes.Slice(4, length));
                return bytes[(4 + length)..];
        }

        switch (builder.Type.ByteWidth)
        {
            case 1:
                builder.Append(bytes[0]);
                break;
            case 2:
                builder.Append(MemoryMarshal.Read<short>(bytes));
                break;
            case 4:
                builder.Append(MemoryMarshal.Read<int>(bytes));
                break;
            case 8:
                builder.Append(MemoryMarshal.Read<long>(bytes));
                break;
            default:
                builder.Append(MemoryMarshal.Read<UInt128>(bytes));
                break;
        }

        return bytes[builder.Type.ByteWidth..];
    }
}

/// <summary>Compares byte strings by content, also without making an array.</summary>
internal sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    internal static readonly BytesComparer Instance = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => (int)HashMix.Of(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)HashMix.Of(alternate);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
