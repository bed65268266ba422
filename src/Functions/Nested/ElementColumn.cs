using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Makes a column out of elements of nested values; texts and nested elements stay where they lie.</summary>
public unsafe ref struct ElementColumn
{
    private readonly ArrowType _type;
    private readonly MemoryTracker _tracker;
    private readonly int _rows;
    private readonly NativeBuffer _values;
    private NativeBuffer? _validity;

    public ElementColumn(ArrowType type, int rows, MemoryTracker tracker)
    {
        _type = type;
        _tracker = tracker;
        _rows = rows;
        _values = type.Physical == PhysicalKind.Bit
            ? Bitmaps.AllocateFilled(tracker, rows, false)
            : NativeBuffer.Allocate(tracker, type.DataBytes(rows));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int row, byte* bytes, int length)
    {
        switch (_type.Physical)
        {
            case PhysicalKind.View:
                ((StringView*)_values.Pointer)[row] = length == 0 ? default : StringView.Create(bytes, length);
                break;
            case PhysicalKind.Bit:
                ((ulong*)_values.Pointer)[row >> 6] |= (ulong)(*bytes & 1) << (row & 63);
                break;
            default:
                Unsafe.CopyBlockUnaligned(_values.Pointer + (long)row * length, bytes, (uint)length);
                break;
        }
    }

    /// <summary>Sets as many rows as an array has elements, from a row on.</summary>
    public void SetAll(int row, in PackedArray array)
    {
        var count = array.Count;
        if (_type.Physical == PhysicalKind.View)
        {
            SetViews(row, array);
        }
        else if (_type.Physical == PhysicalKind.Bit)
        {
            for (var i = 0; i < count; i++) Set(row + i, array.Elements + i, 1);
        }
        else
        {
            var width = _type.ByteWidth;
            Unsafe.CopyBlockUnaligned(_values.Pointer + (long)row * width, array.Elements, (uint)(count * width));
        }

        if (!array.HasNulls) return;
        for (var i = 0; i < count; i++)
        {
            if (array.IsNull(i)) SetNull(row + i);
        }
    }

    private readonly void SetViews(int row, in PackedArray array)
    {
        var count = array.Count;
        var ends = array.Elements;
        var texts = ends + (long)count * sizeof(int);
        var views = (StringView*)_values.Pointer + row;
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var end = Unsafe.ReadUnaligned<int>(ends + (long)i * sizeof(int));
            views[i] = end == start ? default : StringView.Create(texts + start, end - start);
            start = end;
        }
    }

    public void SetNull(int row)
    {
        _validity ??= Bitmaps.AllocateFilled(_tracker, _rows, true);
        Bitmaps.Clear((ulong*)_validity.Pointer, row);
        if (_type.Physical == PhysicalKind.View) ((StringView*)_values.Pointer)[row] = default;
        else if (_type.Physical != PhysicalKind.Bit)
            new Span<byte>(_values.Pointer + (long)row * _type.ByteWidth, _type.ByteWidth).Clear();
    }

    /// <summary>Hands over the column; the buffers keep the bytes of texts alive and are taken over.</summary>
    public readonly Column Finish(ReadOnlySpan<NativeBuffer> heaps)
    {
        if (_type.Physical == PhysicalKind.View) return Column.Flat(_type, _rows, _values, _validity, heaps);
        foreach (var heap in heaps) heap.Release();
        return Column.Flat(_type, _rows, _values, _validity);
    }
}
