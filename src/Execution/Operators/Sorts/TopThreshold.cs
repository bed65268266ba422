using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>
/// Is the first sort key of the worst row that some worker of a top-n still keeps; rows behind it are dropped by all workers,
/// already in the scan where that is possible. Numbers and texts.
/// </summary>
internal sealed unsafe class TopThreshold(SortKey key, bool keepsTies)
{
    private readonly Lock _lock = new();
    private long _whole;
    private double _floating;
    private byte[] _text = [];
    private volatile bool _isSet;

    internal bool IsSet => _isSet;

    internal bool NullsMayBeFirst { get; } = SortKeys.NullsFirst(key);

    internal bool Descending { get; } = key.Descending;

    /// <summary>Takes the key of the last of as many rows as are wanted, when it says more than what was known.</summary>
    internal void Offer(Column column, int row)
    {
        if (column.IsNull(row)) return;
        var at = column.IsConstant ? 0 : row;
        if (column.Type.Physical == PhysicalKind.View)
        {
            TightenText(StringView.Bytes(Views(column) + (column.IsDictionary ? column.As<int>()[at] : at)));
            return;
        }

        if (column.IsDictionary) return;
        switch (column.Type.Physical)
        {
            case PhysicalKind.Int8: Tighten(ref _whole, column.As<sbyte>()[at]); break;
            case PhysicalKind.Int16: Tighten(ref _whole, column.As<short>()[at]); break;
            case PhysicalKind.Int32: Tighten(ref _whole, column.As<int>()[at]); break;
            case PhysicalKind.Int64: Tighten(ref _whole, column.As<long>()[at]); break;
            // Beyond 64 bits, which decimals of 38 digits are for but sums hardly reach, there is no bar.
            case PhysicalKind.Int128 when long.CreateSaturating(column.As<Int128>()[at]) is > long.MinValue and < long.MaxValue:
                Tighten(ref _whole, (long)column.As<Int128>()[at]);
                break;
            case PhysicalKind.Float64 when !double.IsNaN(column.As<double>()[at]):
                Tighten(ref _floating, column.As<double>()[at]);
                break;
        }
    }

    /// <summary>
    /// Writes the rows that may be among the first; all of them where the column's form does not tell.
    /// </summary>
    internal int Select(Column column, int[] rows)
    {
        if (column.Type.Physical == PhysicalKind.View && !column.IsConstant) return SelectTexts(column, Volatile.Read(ref _text), rows);
        if (!column.IsFlat) return column.Length;
        return column.Type.Physical switch
        {
            PhysicalKind.Int8 => Select(column, (sbyte)_whole, rows),
            PhysicalKind.Int16 => Select(column, (short)_whole, rows),
            PhysicalKind.Int32 => Select(column, (int)_whole, rows),
            PhysicalKind.Int64 => Select(column, _whole, rows),
            PhysicalKind.Int128 => Select(column, (Int128)_whole, rows),
            PhysicalKind.Float64 => Select(column, _floating, rows),
            _ => column.Length,
        };
    }

    /// <summary>Gives which whole numbers may be among the first; false while nothing is known.</summary>
    internal bool TryRange(out long min, out long max)
    {
        (min, max) = (long.MinValue, long.MaxValue);
        if (!_isSet) return false;
        var bar = Volatile.Read(ref _whole);
        if (key.Descending) min = keepsTies ? bar : bar + 1;
        else max = keepsTies ? bar : bar - 1;
        // Nothing lies before the first number of all.
        if (!keepsTies && bar == (key.Descending ? long.MaxValue : long.MinValue)) (min, max) = (1, 0);
        return true;
    }

    private void Tighten<T>(ref T bar, T value) where T : INumber<T>
    {
        lock (_lock)
        {
            if (_isSet && (key.Descending ? value <= bar : value >= bar)) return;
            bar = value;
            _isSet = true;
        }
    }

    private void TightenText(ReadOnlySpan<byte> value)
    {
        lock (_lock)
        {
            var order = value.SequenceCompareTo(_text);
            if (_isSet && (key.Descending ? order <= 0 : order >= 0)) return;
            Volatile.Write(ref _text, value.ToArray());
            _isSet = true;
        }
    }

    private static StringView* Views(Column column) => (column.Dictionary ?? column).As<StringView>();

    private int SelectTexts(Column column, byte[] bar, int[] rows)
    {
        fixed (byte* bytes = bar)
        {
            var limit = StringView.Create(bytes, bar.Length);
            var views = Views(column);
            var codes = column.IsDictionary ? column.As<int>() : null;
            var count = 0;
            for (var i = 0; i < column.Length; i++)
            {
                rows[count] = i;
                if (column.MayHaveNulls && column.IsNull(i))
                {
                    if (NullsMayBeFirst) count++;
                    continue;
                }

                var order = ColumnCompare.Compare(views + (codes is null ? i : codes[i]), &limit);
                if (key.Descending) order = -order;
                if (keepsTies ? order <= 0 : order < 0) count++;
            }

            return count;
        }
    }

    private int Select<T>(Column column, T bar, int[] rows) where T : unmanaged, INumber<T>
    {
        var values = column.As<T>();
        var count = 0;
        for (var i = 0; i < column.Length; i++)
        {
            rows[count] = i;
            // "not behind" rather than "before": NaN stays in and is sorted out later.
            var behind = keepsTies
                ? key.Descending ? values[i] < bar : values[i] > bar
                : key.Descending ? values[i] <= bar : values[i] >= bar;
            if (column.MayHaveNulls && column.IsNull(i)) behind = !NullsMayBeFirst;
            if (!behind) count++;
        }

        return count;
    }
}
