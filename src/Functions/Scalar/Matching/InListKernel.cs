using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Tests whether values are among a fixed list; NULL in the list makes "not found" NULL.</summary>
public sealed unsafe class InListKernel : NullPropagatingKernel
{
    private const int VectorLimit = 12;
    private readonly Column _values;
    private readonly bool _hasNull;
    private readonly bool _negated;
    private readonly int[] _slots;

    /// <summary>Takes over the values: a flat column of the input's type without NULLs.</summary>
    public InListKernel(Column values, bool hasNull, bool negated) : base(BooleanColumns.Type)
    {
        _values = values;
        _hasNull = hasNull;
        _negated = negated;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, values.Length * 2))];
        var hashes = new ulong[values.Length];
        ColumnHash.Hash(values, hashes, combine: false);
        for (var i = 0; i < values.Length; i++)
        {
            var slot = (int)hashes[i] & (_slots.Length - 1);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var input = arguments[0];
        var target = Bitmaps.AllocateFilled(context.Tracker, rowCount, false);
        var bits = (ulong*)target.Pointer;
        var physical = _values.Type.Physical;
        if (_values.Length <= VectorLimit && physical is PhysicalKind.Int32 or PhysicalKind.Int64 && input.IsFlat)
        {
            for (var i = 0; i < _values.Length; i++)
            {
                if (physical == PhysicalKind.Int32) AddMatches(input.As<int>(), _values.As<int>()[i], bits, rowCount);
                else AddMatches(input.As<long>(), _values.As<long>()[i], bits, rowCount);
            }
        }
        else
        {
            Probe(input, bits, rowCount, validity);
        }

        if (_hasNull)
        {
            // Not found among values and a NULL: unknown.
            var known = validity ?? Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
            Bitmaps.And((ulong*)known.Pointer, bits, (ulong*)known.Pointer, rowCount);
            validity = known;
        }

        if (_negated) Bitmaps.Not(bits, bits, rowCount);
        return Column.Flat(ResultType, rowCount, target, validity);
    }

    private static void AddMatches<T>(T* input, T value, ulong* bits, int rowCount) where T : unmanaged
    {
        var wanted = Vector512.Create(value);
        var lanes = Vector512<T>.Count;
        for (var word = 0; word < Bitmaps.Words(rowCount); word++)
        {
            var at = input + (word << 6);
            var end = Math.Min(64, rowCount - (word << 6));
            ulong mask = 0;
            for (var j = 0; j < end; j += lanes)
            {
                var same = Vector512.Equals(Vector512.Load(at + j), wanted);
                mask |= Vector512.ExtractMostSignificantBits(same) << j;
            }

            bits[word] |= mask;
        }
    }

    private void Probe(Column input, ulong* bits, int rowCount, NativeBuffer? validity)
    {
        var hashes = ArrayPool<ulong>.Shared.Rent(rowCount);
        var valid = validity is null ? null : (ulong*)validity.Pointer;
        using var rows = input.IsConstant ? input.Retype(input.Type, rowCount) : input.Share();
        ColumnHash.Hash(rows, hashes, combine: false);
        var mask = _slots.Length - 1;
        for (var row = 0; row < rowCount; row++)
        {
            if (valid is not null && !Bitmaps.Get(valid, row)) continue;
            for (var slot = (int)hashes[row] & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
            {
                if (!ColumnCompare.Equal(_values, _slots[slot] - 1, rows, row, nullsEqual: false)) continue;
                Bitmaps.Set(bits, row);
                break;
            }
        }

        ArrayPool<ulong>.Shared.Return(hashes);
    }
}
