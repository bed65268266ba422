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

    /// <summary>Whole numbers that lie no further apart are looked up in a table of bits.</summary>
    private const long TableValues = 1 << 16;

    private readonly Column _values;
    private readonly bool _hasNull;
    private readonly bool _negated;
    private readonly int[] _slots;
    private readonly ulong[]? _table;
    private readonly long _least;

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

        if (values.Length > VectorLimit) _table = TableOf(values, out _least);
    }

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var input = arguments[0];
        var target = Bitmaps.AllocateFilled(context.Tracker, rowCount, false);
        var bits = (ulong*)target.Pointer;
        var isDone = input.IsFlat && _values.Type.Physical switch
        {
            PhysicalKind.Int8 => TryMatch<sbyte>(input, bits, rowCount),
            PhysicalKind.Int16 => TryMatch<short>(input, bits, rowCount),
            PhysicalKind.Int32 => TryMatch<int>(input, bits, rowCount),
            PhysicalKind.Int64 => TryMatch<long>(input, bits, rowCount),
            _ => false,
        };
        if (!isDone) Probe(input, bits, rowCount, validity);

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

    private static ulong[]? TableOf(Column values, out long least)
    {
        least = 0;
        var numbers = new long[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            long? number = values.Type.Physical switch
            {
                PhysicalKind.Int8 => values.As<sbyte>()[i],
                PhysicalKind.Int16 => values.As<short>()[i],
                PhysicalKind.Int32 => values.As<int>()[i],
                PhysicalKind.Int64 => values.As<long>()[i],
                _ => null,
            };
            if (number is null) return null;
            numbers[i] = number.Value;
        }

        least = numbers.Min();
        if ((ulong)(numbers.Max() - least) >= TableValues) return null;
        var table = new ulong[TableValues >> 6];
        foreach (var number in numbers) table[(number - least) >> 6] |= 1UL << (int)((number - least) & 63);
        return table;
    }

    private bool TryMatch<T>(Column input, ulong* bits, int rowCount) where T : unmanaged, IBinaryInteger<T>
    {
        if (_values.Length <= VectorLimit)
        {
            for (var i = 0; i < _values.Length; i++) AddMatches(input.As<T>(), _values.As<T>()[i], bits, rowCount);
            return true;
        }

        if (_table is null) return false;
        var values = input.As<T>();
        for (var row = 0; row < rowCount; row++)
        {
            var at = (ulong)(long.CreateTruncating(values[row]) - _least);
            if (at < TableValues) bits[row >> 6] |= (_table[at >> 6] >> (int)(at & 63) & 1) << (row & 63);
        }

        return true;
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
