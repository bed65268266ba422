using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Reads rows of a flat or constant column as elements: the bytes that stand for a value inside an array.</summary>
public readonly unsafe struct PackedSource
{
    private readonly byte* _values;
    private readonly ulong* _validity;
    private readonly int _mask;
    private readonly int _width;
    private readonly PhysicalKind _kind;

    public PackedSource(Column column)
    {
        _values = column.Values;
        _validity = column.Validity;
        _mask = column.IsConstant ? 0 : -1;
        _kind = column.Type.Physical;
        _width = column.Type.ByteWidth;
    }

    private static ReadOnlySpan<byte> Booleans => [0, 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int row)
    {
        if (_validity is null) return false;
        row &= _mask;
        return (_validity[row >> 6] >> (row & 63) & 1) == 0;
    }

    /// <summary>Gives the bytes of a row's value. Both zeros of floating-point columns are the same one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Bytes(int row)
    {
        row &= _mask;
        switch (_kind)
        {
            case PhysicalKind.View:
                return StringView.Bytes((StringView*)_values + row);
            case PhysicalKind.Bit:
                return Booleans.Slice((int)(((ulong*)_values)[row >> 6] >> (row & 63) & 1), 1);
            case PhysicalKind.Float32 when ((float*)_values)[row] == 0:
            case PhysicalKind.Float64 when ((double*)_values)[row] == 0:
                return Zeros[.._width];
            default:
                return new ReadOnlySpan<byte>(_values + (long)row * _width, _width);
        }
    }

    private static ReadOnlySpan<byte> Zeros => [0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Gives a row's first byte; of nested values and texts only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Start(int row) => StringView.Start((StringView*)_values + (row & _mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Length(int row) => ((StringView*)_values)[row & _mask].Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Value<T>(int row) where T : unmanaged => ((T*)_values)[row & _mask];

    /// <summary>
    /// Gives the buffers that the bytes of a column of nested values lie in, each retained for the caller: its heaps, and its
    /// values, since short ones lie in the views.
    /// </summary>
    public static NativeBuffer[] Retain(Column column)
    {
        var heaps = ColumnHeaps.Retain(column);
        var values = (column.Dictionary ?? column).Owners[0]!; // Values are always there.
        return [.. heaps, values.Retain()];
    }
}
