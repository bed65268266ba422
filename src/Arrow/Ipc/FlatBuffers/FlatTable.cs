using System.Buffers.Binary;
using System.Text;

namespace MatViewDb.Arrow.Ipc.FlatBuffers;

/// <summary>Reads one table of a FlatBuffer. Every access is checked, so that any bytes are safe to read.</summary>
internal readonly ref struct FlatTable
{
    // Many references may share one text, so a small message could otherwise ask for any amount of memory.
    private const int TextMaxBytes = 4096;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _position;
    private readonly int _vtable;
    private readonly int _vtableBytes;

    private FlatTable(ReadOnlySpan<byte> bytes, int position)
    {
        _bytes = bytes;
        _position = position;
        var vtable = (long)position - Int32At(bytes, position);
        if (vtable < 0 || vtable > bytes.Length - 4) throw Broken();
        _vtable = (int)vtable;
        _vtableBytes = UInt16At(bytes, _vtable);
        if (_vtableBytes < 4 || _vtable + (long)_vtableBytes > bytes.Length) throw Broken();
    }

    public static FlatTable Root(ReadOnlySpan<byte> bytes) => new(bytes, Follow(bytes, 0));

    public bool Has(int field) => Slot(field) != 0;

    public byte Byte(int field, byte absent = 0)
    {
        var slot = Slot(field);
        return slot == 0 ? absent : Range(_bytes, slot, 1)[0];
    }

    public bool Bool(int field) => Byte(field) != 0;

    public short Int16(int field, short absent = 0)
    {
        var slot = Slot(field);
        return slot == 0 ? absent : (short)UInt16At(_bytes, slot);
    }

    public int Int32(int field, int absent = 0)
    {
        var slot = Slot(field);
        return slot == 0 ? absent : Int32At(_bytes, slot);
    }

    public long Int64(int field, long absent = 0)
    {
        var slot = Slot(field);
        return slot == 0 ? absent : Int64At(_bytes, slot);
    }

    public bool TryTable(int field, out FlatTable table)
    {
        var slot = Slot(field);
        table = default;
        if (slot == 0) return false;
        table = new FlatTable(_bytes, Follow(_bytes, slot));
        return true;
    }

    public string? Text(int field)
    {
        var slot = Slot(field);
        if (slot == 0) return null;
        var at = Follow(_bytes, slot);
        var length = Int32At(_bytes, at);
        if (length > TextMaxBytes) throw new IpcException($"An Arrow message names something in {length} bytes.");
        return Encoding.UTF8.GetString(Range(_bytes, at + 4, length));
    }

    /// <summary>Gives the elements of a vector, of whatever fixed size they are.</summary>
    public FlatVector Vector(int field, int elementBytes)
    {
        var slot = Slot(field);
        if (slot == 0) return default;
        var at = Follow(_bytes, slot);
        var count = Int32At(_bytes, at);
        if (count < 0 || count * (long)elementBytes > _bytes.Length - at - 4L) throw Broken();
        return new FlatVector(_bytes, at + 4, count, elementBytes);
    }

    internal static FlatTable At(ReadOnlySpan<byte> bytes, int offsetSlot) => new(bytes, Follow(bytes, offsetSlot));

    internal static long Int64At(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt64LittleEndian(Range(bytes, at, 8));

    private static int Int32At(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt32LittleEndian(Range(bytes, at, 4));

    private static ushort UInt16At(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(Range(bytes, at, 2));

    private static int Follow(ReadOnlySpan<byte> bytes, int slot)
    {
        var target = slot + (long)(uint)Int32At(bytes, slot);
        return target > bytes.Length - 4 ? throw Broken() : (int)target;
    }

    private static ReadOnlySpan<byte> Range(ReadOnlySpan<byte> bytes, long at, long count) =>
        at < 0 || count < 0 || at + count > bytes.Length ? throw Broken() : bytes.Slice((int)at, (int)count);

    private static IpcException Broken() => new("The metadata of an Arrow message points outside of itself.");

    private int Slot(int field)
    {
        var entry = 4 + 2 * field;
        if (entry + 2 > _vtableBytes) return 0;
        var offset = UInt16At(_bytes, _vtable + entry);
        if (offset == 0) return 0;
        return _position + (long)offset < _bytes.Length ? _position + offset : throw Broken();
    }
}

/// <summary>Reads the elements of a FlatBuffer vector.</summary>
internal readonly ref struct FlatVector(ReadOnlySpan<byte> bytes, int start, int count, int elementBytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Count { get; } = count;

    public FlatTable Table(int index) => FlatTable.At(_bytes, Position(index));

    public long Int64(int index, int byteOffset = 0) => FlatTable.Int64At(_bytes, Position(index) + byteOffset);

    private int Position(int index) => (uint)index < (uint)Count
        ? start + index * elementBytes
        : throw new IpcException("The metadata of an Arrow message lists fewer entries than it uses.");
}
