using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Functions.Values;
using MatViewDb.Protocol;
using BoundKind = MatViewDb.Protocol.WindowCall.Types.Bound.Types.Kind;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>Gives each row's frame as a half-open range of sorted rows.</summary>
internal sealed unsafe class WindowFrames : IDisposable
{
    private const int RowsBetweenChecks = 64 << 10;
    private readonly NativeBuffer _bounds;
    private readonly WindowRows _rows;

    internal WindowFrames(WindowRows rows, WindowCall call, WindowSpec spec)
    {
        _rows = rows;
        _bounds = NativeBuffer.Allocate(rows.Tracker, Math.Max(8, 2L * rows.Count * sizeof(int)));
        if (!call.HasFrame)
        {
            Copy(rows.PartitionStart, Start);
            Copy(rows.HasOrder ? rows.PeerEnd : rows.PartitionEnd, End);
        }
        else if (call.RowsMode)
        {
            FillRows(call.Start, isStart: true, Start);
            FillRows(call.End, isStart: false, End);
        }
        else if (call.GroupsMode)
        {
            FillGroups(call.Start, isStart: true, Start);
            FillGroups(call.End, isStart: false, End);
        }
        else
        {
            FillRange(call.Start, true, Start, spec);
            FillRange(call.End, false, End, spec);
        }

        StartsWithPartition = true;
        IsPartition = true;
        for (var i = 0; i < rows.Count; i++)
        {
            CheckAt(i);
            if (End[i] < Start[i]) End[i] = Start[i];
            StartsWithPartition &= Start[i] == rows.PartitionStart[i];
            IsPartition &= Start[i] == rows.PartitionStart[i] && End[i] == rows.PartitionEnd[i];
            TotalRows += End[i] - Start[i];
        }
    }

    internal int* Start => (int*)_bounds.Pointer;
    internal int* End => Start + _rows.Count;

    /// <summary>True when every frame begins with its partition: running results do.</summary>
    internal bool StartsWithPartition { get; }

    internal bool IsPartition { get; }

    /// <summary>Rows of all frames together.</summary>
    internal long TotalRows { get; }

    public void Dispose() => _bounds.Release();

    /// <summary>Lets a statement end that was killed in the middle of millions of rows.</summary>
    private static void CheckAt(int row)
    {
        if ((row & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
    }

    private void Copy(int* from, int* to)
        => new ReadOnlySpan<int>(from, _rows.Count).CopyTo(new Span<int>(to, _rows.Count));

    private void FillRows(WindowCall.Types.Bound bound, bool isStart, int* target)
    {
        var behind = isStart ? 0 : 1;
        for (var i = 0; i < _rows.Count; i++)
        {
            CheckAt(i);
            long at = bound.Kind switch
            {
                BoundKind.UnboundedPreceding => _rows.PartitionStart[i],
                BoundKind.Preceding => i - bound.Offset + behind,
                BoundKind.CurrentRow => i + behind,
                BoundKind.Following => i + bound.Offset + behind,
                _ => _rows.PartitionEnd[i],
            };
            target[i] = (int)Math.Clamp(at, _rows.PartitionStart[i], _rows.PartitionEnd[i]);
        }
    }

    /// <summary>Counts groups of peers: the frame takes whole groups.</summary>
    private void FillGroups(WindowCall.Types.Bound bound, bool isStart, int* target)
    {
        // Where each group starts, over all partitions, with an end behind the last one.
        var starts = new List<int>();
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows.PeerStart[i] == i) starts.Add(i);
        }

        var own = -1;
        starts.Add(_rows.Count);
        for (var i = 0; i < _rows.Count; i++)
        {
            CheckAt(i);
            if (_rows.PeerStart[i] == i) own++;
            long group = bound.Kind switch
            {
                BoundKind.UnboundedPreceding => 0,
                BoundKind.Preceding => own - Math.Min(bound.Offset, own + 1L),
                BoundKind.CurrentRow => own,
                BoundKind.Following => own + Math.Min(bound.Offset, starts.Count),
                _ => starts.Count,
            };
            if (!isStart) group++;
            var at = group < 0 ? 0 : starts[(int)Math.Min(group, starts.Count - 1)];
            target[i] = Math.Clamp(at, _rows.PartitionStart[i], _rows.PartitionEnd[i]);
        }
    }

    private void FillRange(WindowCall.Types.Bound bound, bool isStart, int* target, WindowSpec spec)
    {
        switch (bound.Kind)
        {
            case BoundKind.UnboundedPreceding:
                Copy(_rows.PartitionStart, target);
                break;
            case BoundKind.UnboundedFollowing:
                Copy(_rows.PartitionEnd, target);
                break;
            case BoundKind.CurrentRow:
                Copy(isStart ? _rows.PeerStart : _rows.PeerEnd, target);
                break;
            default:
                FillDistance(bound, isStart, target, spec);
                break;
        }
    }

    /// <summary>Finds rows by the distance of their order value, by binary search inside the partition.</summary>
    private void FillDistance(WindowCall.Types.Bound bound, bool isStart, int* target, WindowSpec spec)
    {
        if (spec.OrderBy.Count != 1)
            throw CoreErrors.NotSupported.With("RANGE with a distance and not exactly one ORDER BY key");
        var key = spec.OrderBy[0];
        var column = _rows.Batch[key.Column];
        var values = Values(column);
        var distance = (bound.Offset + bound.Fraction) * Math.Pow(10, Math.Max(0, (int)column.Type.Scale));
        if (bound.Kind == BoundKind.Preceding) distance = -distance;
        var sign = key.Descending ? -1.0 : 1.0;
        for (var i = 0; i < _rows.Count; i++)
        {
            CheckAt(i);
            if (column.IsNull(i))
            {
                target[i] = isStart ? _rows.PeerStart[i] : _rows.PeerEnd[i];
                continue;
            }

            var wanted = bound.Months == 0
                ? values[i] * sign + distance
                : MonthsAway(values[i], column.Type, bound.Months * (key.Descending == bound.Kind is BoundKind.Preceding ? 1 : -1)) * sign;
            var low = _rows.PartitionStart[i];
            var high = _rows.PartitionEnd[i];
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                var isBefore = column.IsNull(middle)
                    ? SortKeys.NullsFirst(key)
                    : isStart ? values[middle] * sign < wanted : values[middle] * sign <= wanted;
                if (isBefore) low = middle + 1;
                else high = middle;
            }

            target[i] = low;
        }
    }

    /// <summary>Gives the day or moment so many months away; one past all where the calendar ends.</summary>
    private static double MonthsAway(double value, ArrowType type, int months)
    {
        var perDay = type.Physical == PhysicalKind.Int32 ? 1 : Timestamp.MicrosPerDay;
        var day = Math.Floor(value / perDay);
        if (!Calendar.TryAddMonths((int)day, months, out var other)) return months < 0 ? double.MinValue : double.MaxValue;
        return value + (other - day) * perDay;
    }

    private double[] Values(Column column)
    {
        var values = new double[_rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            CheckAt(i);
            values[i] = column.Type.Physical switch
            {
                PhysicalKind.Int8 => column.As<sbyte>()[i],
                PhysicalKind.Int16 => column.As<short>()[i],
                PhysicalKind.Int32 => column.As<int>()[i],
                PhysicalKind.Int64 => column.As<long>()[i],
                PhysicalKind.Int128 => (double)column.As<Int128>()[i],
                PhysicalKind.Float32 => column.As<float>()[i],
                PhysicalKind.Float64 => column.As<double>()[i],
                _ => throw CoreErrors.NotSupported.With("RANGE with a distance over text"),
            };
        }

        return values;
    }
}
