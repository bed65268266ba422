using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Writes;

/// <summary>Collects the values of one column, copied out of batches, until they are encoded.</summary>
internal sealed unsafe class ColumnBuffer : IDisposable
{
    private readonly MemoryTracker _tracker;
    private readonly List<NativeBuffer> _heaps = [];
    private NativeBuffer _values;
    private NativeBuffer? _validity;
    private int _capacity;
    private byte* _heapAt;
    private byte* _heapEnd;

    internal ColumnBuffer(ArrowType type, MemoryTracker tracker, int capacity)
    {
        Type = type;
        _tracker = tracker;
        _capacity = (capacity + 63) & ~63;
        _values = NativeBuffer.Allocate(tracker, type.DataBytes(_capacity));
    }

    // Small loads should stay small; sizes leave room for the padding of buffers.
    private static ReadOnlySpan<int> HeapBytes => [4032, (64 << 10) - 64, (1 << 20) - 64];

    internal ArrowType Type { get; }
    internal int Count { get; private set; }
    internal byte* Values => _values.Pointer;

    /// <summary>Bit per row, 1 = valid; null pointer = no nulls.</summary>
    internal ulong* Validity => _validity is null ? null : (ulong*)_validity.Pointer;

    internal long UsedBytes { get; private set; }

    internal bool IsNull(int row) => _validity is not null && (Validity[row >> 6] >> (row & 63) & 1) == 0;

    internal void Append(Column column, int start, int count)
    {
        EnsureCapacity(Count + count);
        AppendValidity(column, start, count);
        if (Type.Physical == PhysicalKind.View) AppendViews(column, start, count);
        else if (Type.Physical == PhysicalKind.Bit) AppendBits(column, start, count);
        else AppendFixed(column, start, count);
        Count += count;
        UsedBytes += Type.DataBytes(count);
    }

    /// <summary>
    /// Appends rows of another buffer in the given order; long strings stay in the other buffer's memory.
    /// </summary>
    internal void Gather(ColumnBuffer source, int* rows, int count)
    {
        EnsureCapacity(Count + count);
        var target = _values.Pointer + Type.DataBytes(Count);
        switch (Type.ByteWidth)
        {
            case 1:
                for (var i = 0; i < count; i++) target[i] = source.Values[rows[i]];
                break;
            case 2:
                for (var i = 0; i < count; i++) ((short*)target)[i] = ((short*)source.Values)[rows[i]];
                break;
            case 4:
                for (var i = 0; i < count; i++) ((int*)target)[i] = ((int*)source.Values)[rows[i]];
                break;
            case 8:
                for (var i = 0; i < count; i++) ((long*)target)[i] = ((long*)source.Values)[rows[i]];
                break;
            case 16:
                for (var i = 0; i < count; i++) ((StringView*)target)[i] = ((StringView*)source.Values)[rows[i]];
                break;
            default:
                for (var i = 0; i < count; i++) SetBit(Values, Count + i, GetBit(source.Values, rows[i]));
                break;
        }

        if (source._validity is not null)
        {
            EnsureValidity();
            for (var i = 0; i < count; i++) SetBit((byte*)Validity, Count + i, GetBit((byte*)source.Validity, rows[i]));
        }
        else if (_validity is not null)
        {
            for (var i = 0; i < count; i++) SetBit((byte*)Validity, Count + i, true);
        }

        Count += count;
    }

    /// <summary>Puts the value of one row in the place of another's.</summary>
    internal void Copy(int from, int to)
    {
        if (_validity is not null) SetBit((byte*)Validity, to, !IsNull(from));
        if (Type.Physical == PhysicalKind.Bit) SetBit(Values, to, GetBit(Values, from));
        else Buffer.MemoryCopy(Values + (long)from * Type.ByteWidth, Values + (long)to * Type.ByteWidth, Type.ByteWidth, Type.ByteWidth);
    }

    /// <summary>Puts bytes in the place of a row's value.</summary>
    internal void Set(int row, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* from = bytes)
        {
            ((StringView*)Values)[row] = Keep(StringView.Create(from, bytes.Length));
        }

        if (_validity is not null) SetBit((byte*)Validity, row, true);
    }

    internal void Clear()
    {
        Count = 0;
        UsedBytes = 0;
        _validity?.Release();
        _validity = null;
        foreach (var heap in _heaps) heap.Release();
        _heaps.Clear();
        _heapAt = _heapEnd = null;
    }

    public void Dispose()
    {
        Clear();
        _values.Release();
    }

    internal static bool GetBit(byte* bits, int index) => (bits[index >> 3] >> (index & 7) & 1) != 0;

    internal static void SetBit(byte* bits, int index, bool value)
    {
        if (value) bits[index >> 3] |= (byte)(1 << (index & 7));
        else bits[index >> 3] &= (byte)~(1 << (index & 7));
    }

    private void AppendValidity(Column column, int start, int count)
    {
        if (column.IsConstant)
        {
            var valid = !column.IsConstantNull;
            if (!valid) EnsureValidity();
            if (_validity is not null) FillBits((byte*)Validity, Count, count, valid);
            return;
        }

        if (column.MayHaveNulls)
        {
            EnsureValidity();
            CopyBits((byte*)column.Validity, start, (byte*)Validity, Count, count);
        }
        else if (_validity is not null)
        {
            FillBits((byte*)Validity, Count, count, true);
        }
    }

    private void AppendFixed(Column column, int start, int count)
    {
        var width = Type.ByteWidth;
        var target = _values.Pointer + (long)Count * width;
        if (column.IsFlat)
        {
            Buffer.MemoryCopy(column.Values + (long)start * width, target, (long)count * width, (long)count * width);
            return;
        }

        // Constants and dictionaries of numbers are rare here: a value at a time is good enough.
        var source = column.IsConstant ? column.Values : column.Dictionary!.Values; // Dictionary columns have one.
        var codes = column.IsConstant ? null : column.As<int>() + start;
        for (var i = 0; i < count; i++)
        {
            var from = source + (codes is null ? 0 : (long)codes[i] * width);
            Buffer.MemoryCopy(from, target + (long)i * width, width, width);
        }
    }

    private void AppendBits(Column column, int start, int count)
    {
        if (column.IsConstant) FillBits(Values, Count, count, GetBit(column.Values, 0));
        else if (column.IsFlat) CopyBits(column.Values, start, Values, Count, count);
        else
        {
            var codes = column.As<int>() + start;
            for (var i = 0; i < count; i++) SetBit(Values, Count + i, GetBit(column.Dictionary!.Values, codes[i]));
        }
    }

    private void AppendViews(Column column, int start, int count)
    {
        var target = (StringView*)_values.Pointer + Count;
        if (column.IsFlat)
        {
            var source = column.As<StringView>() + start;
            for (var i = 0; i < count; i++) target[i] = IsNull(Count + i) ? default : Keep(source[i]);
            return;
        }

        var codes = column.IsConstant ? null : column.As<int>() + start;
        var entries = column.IsConstant ? column.As<StringView>() : column.Dictionary!.As<StringView>();
        var lastCode = -1;
        StringView last = default;
        for (var i = 0; i < count; i++)
        {
            if (IsNull(Count + i))
            {
                target[i] = default;
                continue;
            }

            var code = codes is null ? 0 : codes[i];
            if (code != lastCode) last = Keep(entries[code]);
            lastCode = code;
            target[i] = last;
        }
    }

    /// <summary>Copies the bytes of a long string into this buffer's memory.</summary>
    private StringView Keep(StringView view)
    {
        if (view.IsInline) return view;
        var length = view.Length;
        if (_heapEnd - _heapAt < length) AddHeap(length);
        Buffer.MemoryCopy(view.Address, _heapAt, length, length);
        view.Tail = (ulong)_heapAt;
        _heapAt += length;
        UsedBytes += length;
        return view;
    }

    private void AddHeap(int length)
    {
        var size = HeapBytes[Math.Min(_heaps.Count, HeapBytes.Length - 1)];
        var heap = NativeBuffer.Allocate(_tracker, Math.Max(length, size));
        _heaps.Add(heap);
        _heapAt = heap.Pointer;
        _heapEnd = heap.Pointer + heap.SizeBytes;
    }

    private void EnsureCapacity(int rows)
    {
        if (rows <= _capacity) return;
        var capacity = Math.Max((rows + 63) & ~63, _capacity * 2);
        _values = Enlarge(_values, Type.DataBytes(Count), Type.DataBytes(capacity));
        if (_validity is not null)
            _validity = Enlarge(_validity, ArrowType.BitmapBytes(Count), ArrowType.BitmapBytes(capacity));
        _capacity = capacity;
    }

    private NativeBuffer Enlarge(NativeBuffer old, long usedBytes, long sizeBytes)
    {
        var larger = NativeBuffer.Allocate(_tracker, sizeBytes);
        Buffer.MemoryCopy(old.Pointer, larger.Pointer, sizeBytes, usedBytes);
        old.Release();
        return larger;
    }

    private void EnsureValidity()
    {
        if (_validity is not null) return;
        _validity = NativeBuffer.Allocate(_tracker, ArrowType.BitmapBytes(_capacity));
        FillBits(_validity.Pointer, 0, Count, true);
    }

    private static void FillBits(byte* target, int at, int count, bool value)
    {
        var i = 0;
        for (; i < count && (at + i & 7) != 0; i++) SetBit(target, at + i, value);
        var bytes = (count - i) / 8;
        new Span<byte>(target + (at + i >> 3), bytes).Fill(value ? (byte)0xFF : (byte)0);
        for (i += bytes * 8; i < count; i++) SetBit(target, at + i, value);
    }

    private static void CopyBits(byte* source, int from, byte* target, int at, int count)
    {
        if ((from & 7) != 0 || (at & 7) != 0)
        {
            for (var i = 0; i < count; i++) SetBit(target, at + i, GetBit(source, from + i));
            return;
        }

        var bytes = count / 8;
        Buffer.MemoryCopy(source + (from >> 3), target + (at >> 3), bytes, bytes);
        for (var i = bytes * 8; i < count; i++) SetBit(target, at + i, GetBit(source, from + i));
    }
}
