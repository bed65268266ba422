using System.Buffers.Binary;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Writes sets of numbers as StarRocks' and Doris' clients exchange them (bitmap_to_binary, bitmap_to_base64): one byte for the kind,
/// then one number, a list of up to 32, or Roaring's portable format for each group of 32 bits.
/// </summary>
public static class NumberSetWire
{
    private const byte Empty = 0;
    private const byte OneOf32 = 1;
    private const byte Map32 = 2;
    private const byte OneOf64 = 3;
    private const byte Map64 = 4;
    private const byte List = 10;
    private const int ListMax = 32;

    public static byte[] Write(NumberSet set)
    {
        var numbers = set.Numbers.ToArray();
        var bytes = new List<byte>();
        switch (numbers)
        {
            case []:
                return [Empty];
            case [<= uint.MaxValue]:
                bytes.Add(OneOf32);
                Append(bytes, (uint)numbers[0]);
                break;
            case [_]:
                bytes.Add(OneOf64);
                Append(bytes, numbers[0]);
                break;
            case { Length: <= ListMax }:
                bytes.Add(List);
                Append(bytes, (uint)numbers.Length);
                foreach (var number in numbers) Append(bytes, number);
                break;
            case [.., <= uint.MaxValue]:
                bytes.Add(Map32);
                RoaringFormat.Write(bytes, [.. numbers.Select(n => (uint)n)]);
                break;
            default:
                bytes.Add(Map64);
                var groups = numbers.GroupBy(n => (uint)(n >> 32)).ToList();
                for (var count = groups.Count; ; count >>= 7)
                {
                    bytes.Add((byte)(count < 128 ? count : count & 127 | 128));
                    if (count < 128) break;
                }

                foreach (var group in groups)
                {
                    Append(bytes, group.Key);
                    RoaringFormat.Write(bytes, [.. group.Select(n => (uint)n)]);
                }

                break;
        }

        return [.. bytes];
    }

    /// <summary>Reads what <see cref="Write"/>, StarRocks or Doris wrote; null when it is something else.</summary>
    public static NumberSet? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return null;
        var set = new NumberSet();
        var rest = bytes[1..];
        switch (bytes[0])
        {
            case Empty when rest.IsEmpty:
                return set;
            case OneOf32 when rest.Length == sizeof(uint):
                set.Add(BinaryPrimitives.ReadUInt32LittleEndian(rest));
                return set;
            case OneOf64 when rest.Length == sizeof(ulong):
                set.Add(BinaryPrimitives.ReadUInt64LittleEndian(rest));
                return set;
            case List when rest.Length >= sizeof(uint):
                var listed = BinaryPrimitives.ReadUInt32LittleEndian(rest);
                rest = rest[sizeof(uint)..];
                if (rest.Length != (long)listed * sizeof(ulong)) return null;
                for (; !rest.IsEmpty; rest = rest[sizeof(ulong)..]) set.Add(BinaryPrimitives.ReadUInt64LittleEndian(rest));
                return set;
            case Map32:
                return RoaringFormat.TryRead(ref rest, 0, set) && rest.IsEmpty ? set : null;
            case Map64:
                long groups = 0;
                for (var shift = 0; ; shift += 7)
                {
                    if (rest.IsEmpty || shift > 28) return null;
                    groups |= (long)(rest[0] & 127) << shift;
                    var isLast = rest[0] < 128;
                    rest = rest[1..];
                    if (isLast) break;
                }

                for (; groups > 0; groups--)
                {
                    if (rest.Length < sizeof(uint)) return null;
                    var high = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(rest) << 32;
                    rest = rest[sizeof(uint)..];
                    if (!RoaringFormat.TryRead(ref rest, high, set)) return null;
                }

                return rest.IsEmpty ? set : null;
            default:
                return null;
        }
    }

    internal static void Append(List<byte> bytes, uint value)
    {
        Span<byte> room = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(room, value);
        bytes.AddRange(room);
    }

    private static void Append(List<byte> bytes, ulong value)
    {
        Span<byte> room = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(room, value);
        bytes.AddRange(room);
    }
}
