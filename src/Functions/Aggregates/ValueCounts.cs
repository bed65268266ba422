using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Counts how often values came, which are told apart by their bytes.</summary>
internal sealed class ValueCounts
{
    /// <summary>About what a value costs besides its bytes.</summary>
    internal const int CountBytes = 72;

    private const int HeadBytes = sizeof(long) + sizeof(int);

    internal Dictionary<byte[], long> ByValue { get; } = new(BytesComparer.Instance);

    /// <summary>Adds to a value's number; true when it is new.</summary>
    internal bool Add(ReadOnlySpan<byte> value, long count)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
            ByValue.GetAlternateLookup<ReadOnlySpan<byte>>(), value, out var isKnown);
        sum += count;
        return !isKnown;
    }

    internal byte[] ToBytes()
    {
        var bytes = new List<byte>();
        Span<byte> head = stackalloc byte[HeadBytes];
        foreach (var (value, count) in ByValue)
        {
            BinaryPrimitives.WriteInt64LittleEndian(head, count);
            BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(long)..], value.Length);
            bytes.AddRange(head);
            bytes.AddRange(value);
        }

        return [.. bytes];
    }

    internal static ValueCounts FromBytes(ReadOnlySpan<byte> bytes)
    {
        var counts = new ValueCounts();
        while (!bytes.IsEmpty)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(long)..]);
            counts.ByValue.Add(bytes.Slice(HeadBytes, length).ToArray(), BinaryPrimitives.ReadInt64LittleEndian(bytes));
            bytes = bytes[(HeadBytes + length)..];
        }

        return counts;
    }
}
