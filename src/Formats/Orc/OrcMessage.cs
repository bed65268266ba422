using System.Text;

namespace MatViewDb.Formats.Orc;

/// <summary>Reads the fields of a message in the wire format of protocol buffers, in which ORC keeps what it says of itself.</summary>
internal ref struct OrcMessage(ReadOnlySpan<byte> bytes)
{
    private const int VarintBitsMax = 64;
    private const int KindVarint = 0;
    private const int KindEight = 1;
    private const int KindBytes = 2;
    private const int KindFour = 5;

    private ReadOnlySpan<byte> _rest = bytes;
    private int _kind;

    /// <summary>The number of the current field.</summary>
    internal int Field { get; private set; }

    /// <summary>Is a whole number; of a field of bytes, how many these are.</summary>
    internal ulong Number { get; private set; }

    /// <summary>Is a message, a text or packed numbers; empty for others.</summary>
    internal ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Is the number as it is stored when it may be negative.</summary>
    internal readonly long Signed => (long)(Number >> 1) ^ -(long)(Number & 1);

    internal readonly string Text => Encoding.UTF8.GetString(Bytes);

    internal bool Next()
    {
        if (_rest.IsEmpty) return false;
        var tag = Varint();
        _kind = (int)(tag & 7);
        if (tag >> 3 is 0 or > int.MaxValue) throw Broken();
        Field = (int)(tag >> 3);
        Bytes = default;
        switch (_kind)
        {
            case KindVarint:
                Number = Varint();
                break;
            case KindBytes:
                Number = Varint();
                Bytes = Take(Number);
                break;
            case KindEight:
                Number = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));
                break;
            case KindFour:
                Number = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));
                break;
            default:
                throw Broken();
        }

        return true;
    }

    /// <summary>Adds the numbers of a repeated field, which stand alone or packed.</summary>
    internal readonly void AddTo(List<int> numbers)
    {
        if (_kind != KindBytes)
        {
            numbers.Add(Whole(Number));
            return;
        }

        var packed = new OrcMessage(Bytes);
        while (!packed._rest.IsEmpty) numbers.Add(Whole(packed.Varint()));
    }

    private static int Whole(ulong number) => number <= int.MaxValue ? (int)number : throw Broken();

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)_rest.Length) throw Broken();
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (var shift = 0; shift < VarintBitsMax; shift += 7)
        {
            if (_rest.IsEmpty) break;
            var part = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw Broken();
    }

    private static InvalidDataException Broken() => new("what the file says of itself is damaged");
}
