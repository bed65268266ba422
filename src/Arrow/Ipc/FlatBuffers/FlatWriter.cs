using System.Buffers.Binary;
using System.Text;

namespace MatViewDb.Arrow.Ipc.FlatBuffers;

/// <summary>
/// Writes a FlatBuffer from front to back: a table first, what it refers to behind it, as references point forward.
/// </summary>
internal sealed class FlatWriter
{
    private byte[] _bytes = new byte[512];
    private int _length = 4;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Adds a table with one size per field: 1, 2, 4 or 8 bytes (references: 4), absent: 0.</summary>
    public FlatTableWriter Table(params ReadOnlySpan<byte> fieldSizes)
    {
        Align(2);
        var vtable = Skip(4 + 2 * fieldSizes.Length);
        Align(8);
        var table = _length;
        var size = 4;
        for (var i = 0; i < fieldSizes.Length; i++)
        {
            var bytes = fieldSizes[i];
            if (bytes == 0) continue;
            size = (size + bytes - 1) & -bytes;
            SetInt16(vtable + 4 + 2 * i, (short)size);
            size += bytes;
        }
        Skip(size);
        SetInt16(vtable, (short)(4 + 2 * fieldSizes.Length));
        SetInt16(vtable + 2, (short)size);
        SetInt32(table, table - vtable);
        return new FlatTableWriter(this, vtable, table);
    }

    public void Root(in FlatTableWriter table) => SetInt32(0, table.Position);

    public int Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Align(4);
        var at = Skip(4 + bytes.Length + 1);
        SetInt32(at, bytes.Length);
        bytes.CopyTo(_bytes, at + 4);
        return at;
    }

    /// <summary>Adds a vector of references that are set later.</summary>
    public int References(int count)
    {
        Align(4);
        var at = Skip(4 + 4 * count);
        SetInt32(at, count);
        return at;
    }

    public void SetReference(int vector, int index, int target) =>
        SetInt32(vector + 4 + 4 * index, target - (vector + 4 + 4 * index));

    /// <summary>Adds a vector of 64-bit values, or of structs made of them.</summary>
    public int Int64s(ReadOnlySpan<long> values, int valuesPerElement)
    {
        // The values themselves must lie on multiples of eight, and the count is in the four bytes before them.
        while ((_length & 7) != 4) Skip(1);
        var at = Skip(4 + 8 * values.Length);
        SetInt32(at, values.Length / valuesPerElement);
        for (var i = 0; i < values.Length; i++) SetInt64(at + 4 + 8 * i, values[i]);
        return at;
    }

    internal void SetByte(int at, byte value) => _bytes[at] = value;

    internal void SetInt16(int at, short value) =>
        BinaryPrimitives.WriteInt16LittleEndian(_bytes.AsSpan(at, 2), value);

    internal void SetInt32(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at, 4), value);

    internal void SetInt64(int at, long value) => BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(at, 8), value);

    internal int Int16At(int at) => BinaryPrimitives.ReadInt16LittleEndian(_bytes.AsSpan(at, 2));

    private void Align(int bytes) => Skip(-_length & (bytes - 1));

    private int Skip(int bytes)
    {
        var at = _length;
        _length += bytes;
        if (_length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_length, _bytes.Length * 2));
        return at;
    }
}

/// <summary>Fills the fields of a table that was just added.</summary>
internal readonly struct FlatTableWriter(FlatWriter writer, int vtable, int position)
{
    public int Position { get; } = position;

    public FlatTableWriter Byte(int field, byte value)
    {
        writer.SetByte(Slot(field), value);
        return this;
    }

    public FlatTableWriter Bool(int field, bool value) => Byte(field, value ? (byte)1 : (byte)0);

    public FlatTableWriter Int16(int field, short value)
    {
        writer.SetInt16(Slot(field), value);
        return this;
    }

    public FlatTableWriter Int32(int field, int value)
    {
        writer.SetInt32(Slot(field), value);
        return this;
    }

    public FlatTableWriter Int64(int field, long value)
    {
        writer.SetInt64(Slot(field), value);
        return this;
    }

    public FlatTableWriter Reference(int field, int target)
    {
        var slot = Slot(field);
        writer.SetInt32(slot, target - slot);
        return this;
    }

    private int Slot(int field) => Position + writer.Int16At(vtable + 4 + 2 * field);
}
