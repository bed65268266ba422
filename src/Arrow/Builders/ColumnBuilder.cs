using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Builders;

/// <summary>Collects values of one column, growing as needed; for edges (literals, CSV, tests), not for kernels.</summary>
public sealed unsafe class ColumnBuilder : IDisposable
{
    private const int FirstHeapBytes = 4096;
    private readonly ArrowType _type;
    private readonly MemoryTracker _tracker;
    private readonly List<NativeBuffer> _heaps = [];
    private NativeBuffer _values;
    private NativeBuffer? _validity;
    private int _capacity;
    private int _length;
    private byte* _heapAt;
    private byte* _heapEnd;

    public ColumnBuilder(ArrowType type, MemoryTracker tracker, int capacity = RecordBatch.DefaultRows)
    {
        _type = type;
        _tracker = tracker;
        _capacity = Math.Max(64, (capacity + 63) & ~63);
        _values = NativeBuffer.AllocateZeroed(tracker, type.DataBytes(_capacity));
    }

    public int Length => _length;
    public ArrowType Type => _type;

    public void AppendNull()
    {
        var row = Next();
        _validity ??= AllValid();
        ((ulong*)_validity.Pointer)[row >> 6] &= ~(1UL << (row & 63));
        if (_type.Physical == PhysicalKind.View) *((StringView*)_values.Pointer + row) = default;
    }

    /// <summary>Appends a value whose size must be that of the column's physical kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append<T>(T value) where T : unmanaged
    {
        var row = Next();
        *((T*)_values.Pointer + row) = value;
    }

    public void AppendBool(bool value)
    {
        var row = Next();
        var words = (ulong*)_values.Pointer;
        if (value) words[row >> 6] |= 1UL << (row & 63);
        else words[row >> 6] &= ~(1UL << (row & 63));
    }

    public void AppendBytes(ReadOnlySpan<byte> bytes)
    {
        var row = Next();
        var target = (StringView*)_values.Pointer + row;
        fixed (byte* source = bytes)
        {
            if (bytes.Length <= StringView.InlineLimit)
            {
                *target = bytes.Length == 0 ? default : StringView.Create(source, bytes.Length);
                return;
            }

            if (_heapEnd - _heapAt < bytes.Length) GrowHeap(bytes.Length);
            Buffer.MemoryCopy(source, _heapAt, bytes.Length, bytes.Length);
            *target = StringView.Create(_heapAt, bytes.Length);
            _heapAt += bytes.Length;
        }
    }

    /// <summary>Drops all values from a place on.</summary>
    public void Cut(int length)
    {
        // Places of dropped NULLs get values again.
        for (var row = length; row < _length && _validity is not null; row++)
            ((ulong*)_validity.Pointer)[row >> 6] |= 1UL << (row & 63);
        _length = Math.Min(_length, length);
    }

    /// <summary>Hands the collected values over as a column and starts again empty.</summary>
    public Column Build()
    {
        var column = Column.Flat(_type, _length, _values, _validity, _heaps.ToArray());
        _values = NativeBuffer.AllocateZeroed(_tracker, _type.DataBytes(_capacity));
        _validity = null;
        _length = 0;
        _heaps.Clear();
        _heapAt = _heapEnd = null;
        return column;
    }

    public void Dispose()
    {
        _values.Release();
        _validity?.Release();
        foreach (var heap in _heaps) heap.Release();
        _heaps.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next()
    {
        if (_length == _capacity) Grow();
        return _length++;
    }

    private NativeBuffer AllValid()
    {
        var buffer = NativeBuffer.Allocate(_tracker, ArrowType.BitmapBytes(_capacity));
        new Span<byte>(buffer.Pointer, (int)buffer.SizeBytes).Fill(0xFF);
        return buffer;
    }

    private void Grow()
    {
        var old = _capacity;
        _capacity *= 2;
        var values = NativeBuffer.AllocateZeroed(_tracker, _type.DataBytes(_capacity));
        Buffer.MemoryCopy(_values.Pointer, values.Pointer, values.SizeBytes, _type.DataBytes(old));
        _values.Release();
        _values = values;
        if (_validity is null) return;
        var validity = AllValid();
        Buffer.MemoryCopy(_validity.Pointer, validity.Pointer, validity.SizeBytes, ArrowType.BitmapBytes(old));
        _validity.Release();
        _validity = validity;
    }

    private void GrowHeap(int atLeast)
    {
        var size = Math.Max(atLeast, Math.Min(1 << 20, FirstHeapBytes << Math.Min(8, _heaps.Count)));
        var heap = NativeBuffer.Allocate(_tracker, size);
        _heaps.Add(heap);
        _heapAt = heap.Pointer;
        _heapEnd = heap.Pointer + heap.SizeBytes;
    }
}
