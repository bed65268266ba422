using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>
/// Orders rows by several columns: as many leading keys as fit are packed into one 64-bit number a row; columns that do
/// not fit are compared only where the numbers are equal.
/// </summary>
internal sealed unsafe class SortKeys : IDisposable
{
    private readonly Column[] _columns;
    private readonly SortKey[] _keys;
    private readonly NativeBuffer _packed;
    private int _firstCompared;

    /// <summary>
    /// Makes the numbers of all rows; takes over the key columns, which stand in the order of the keys.
    /// </summary>
    internal SortKeys(Column[] columns, IReadOnlyList<SortKey> keys, int rowCount, MemoryTracker tracker)
    {
        _columns = columns;
        _keys = [.. keys];
        RowCount = rowCount;
        _packed = ZeroedMemory.Allocate(tracker, Math.Max(8, (long)rowCount * sizeof(ulong)));
        Pack(tracker);
    }

    internal int RowCount { get; }
    internal ulong* Packed => (ulong*)_packed.Pointer;

    /// <summary>True when equal numbers mean equal keys.</summary>
    internal bool IsExact => _firstCompared == _keys.Length;

    /// <summary>Compares two rows with equal numbers.</summary>
    internal int CompareRest(int left, int right)
    {
        for (var i = _firstCompared; i < _keys.Length; i++)
        {
            var order = CompareKey(i, left, right);
            if (order != 0) return order;
        }

        return 0;
    }

    /// <summary>Compares two rows by all keys.</summary>
    internal int Compare(int left, int right)
    {
        var order = Packed[left].CompareTo(Packed[right]);
        return order != 0 ? order : CompareRest(left, right);
    }

    public void Dispose()
    {
        _packed.Release();
        foreach (var column in _columns) column.Dispose();
    }

    /// <summary>The planner always says where NULLs stand.</summary>
    internal static bool NullsFirst(SortKey key) => !key.NullsLast;

    private int CompareKey(int index, int left, int right)
    {
        var column = _columns[index];
        var key = _keys[index];
        var leftNull = column.IsNull(left);
        var rightNull = column.IsNull(right);
        if (leftNull || rightNull)
        {
            if (leftNull && rightNull) return 0;
            return leftNull == NullsFirst(key) ? -1 : 1;
        }

        var order = ColumnCompare.Compare(column, left, column, right);
        return key.Descending ? -order : order;
    }

    /// <summary>
    /// Packs keys while their value ranges fit into what is left of 64 bits; the last may be a mere prefix.
    /// </summary>
    private void Pack(MemoryTracker tracker)
    {
        if (RowCount == 0) return;
        using var scratch = new Scratch(tracker, RowCount);
        var bitsLeft = 64;
        for (var k = 0; k < _keys.Length; k++)
        {
            Interruption.Check();
            _firstCompared = k;
            if (bitsLeft == 0) return;
            var (descending, nullsFirst) = (_keys[k].Descending, NullsFirst(_keys[k]));
            var exact = TextRanks.TryEncode(_columns[k], descending, nullsFirst, scratch.Span, tracker)
                || ColumnSortPrefix.Encode(_columns[k], descending, nullsFirst, scratch.Span, tracker);
            var (min, max) = RangeOf(scratch.Span);
            var bits = 64 - BitOperations.LeadingZeroCount(max - min);
            var fits = bits <= bitsLeft;
            var shift = fits ? 0 : bits - bitsLeft;
            var used = Math.Min(bits, bitsLeft);
            var target = Packed;
            var source = scratch.Pointer;
            if (used == 64)
            {
                for (var i = 0; i < RowCount; i++) target[i] = source[i] - min;
            }
            else
            {
                for (var i = 0; i < RowCount; i++) target[i] = target[i] << used | ((source[i] - min) >> shift);
            }

            bitsLeft -= used;
            if (!exact || !fits) return;
        }

        _firstCompared = _keys.Length;
    }

    private static (ulong Min, ulong Max) RangeOf(ReadOnlySpan<ulong> values)
    {
        var min = ulong.MaxValue;
        ulong max = 0;
        foreach (var value in values)
        {
            if (value < min) min = value;
            if (value > max) max = value;
        }

        return (min, max);
    }

    private readonly struct Scratch(MemoryTracker tracker, int count) : IDisposable
    {
        private readonly NativeBuffer _buffer = NativeBuffer.Allocate(tracker, (long)count * sizeof(ulong));

        internal ulong* Pointer => (ulong*)_buffer.Pointer;
        internal Span<ulong> Span => new(_buffer.Pointer, count);

        public void Dispose() => _buffer.Release();
    }
}
