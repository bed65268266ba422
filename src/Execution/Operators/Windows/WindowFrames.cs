using System.Numerics;
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
        var offset = Math.Min(bound.Offset, int.MaxValue);
        for (var i = 0; i < _rows.Count; i++)
        {
            CheckAt(i);
            long at = bound.Kind switch
            {
                BoundKind.UnboundedPreceding => _rows.PartitionStart[i],
                BoundKind.Preceding => i - offset + behind,
                BoundKind.CurrentRow => i + behind,
                BoundKind.Following => i + offset + behind,
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
        var column = _rows.Batch[spec.OrderBy[0].Column];
        if (column.Type.Physical is PhysicalKind.Float32 or PhysicalKind.Float64)
            FillDistance(Floats(column), bound.Offset + bound.Fraction, bound, isStart, target, spec.OrderBy[0]);
        else FillDistance(Wholes(column), Distance(bound, column.Type), bound, isStart, target, spec.OrderBy[0]);
    }

    private void FillDistance<T>(T[] values, T distance, WindowCall.Types.Bound bound, bool isStart, int* target, SortKey key)
        where T : struct, INumber<T>
    {
        var column = _rows.Batch[key.Column];
        var isLarger = key.Descending == bound.Kind is BoundKind.Preceding;
        for (var i = 0; i < _rows.Count; i++)
        {
            CheckAt(i);
            if (column.IsNull(i))
            {
                target[i] = isStart ? _rows.PeerStart[i] : _rows.PeerEnd[i];
                continue;
            }

            var isBeyond = !TryMove(values[i], distance, isLarger, bound, column.Type, out var wanted);
            var low = _rows.PartitionStart[i];
            var high = _rows.PartitionEnd[i];
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                var order = isBeyond ? (isLarger ? -1 : 1) : values[middle].CompareTo(wanted);
                if (key.Descending) order = -order;
                var isBefore = column.IsNull(middle) ? SortKeys.NullsFirst(key) : isStart ? order < 0 : order <= 0;
                if (isBefore) low = middle + 1;
                else high = middle;
            }

            target[i] = low;
        }
    }

    /// <summary>Gives the value so far away; false when there is none such.</summary>
    private static bool TryMove<T>(T value, T distance, bool isLarger, WindowCall.Types.Bound bound, ArrowType type, out T moved)
        where T : struct, INumber<T>
    {
        if (bound.Months != 0) return TryMoveMonths(value, isLarger ? bound.Months : -bound.Months, type, out moved);
        moved = isLarger ? value + distance : value - distance;
        return isLarger ? moved >= value : moved <= value;
    }

    private static bool TryMoveMonths<T>(T value, int months, ArrowType type, out T moved) where T : struct, INumber<T>
    {
        var perDay = type.Physical == PhysicalKind.Int32 ? 1 : Timestamp.MicrosPerDay;
        var day = Calendar.FloorDivide(long.CreateTruncating(value), perDay);
        var isThere = Calendar.TryAddMonths((int)day, months, out var other);
        moved = isThere ? value + T.CreateTruncating((other - day) * perDay) : value;
        return isThere;
    }

    /// <summary>Gives a distance in units of the last digit; what is smaller than one counts for nothing.</summary>
    private static Int128 Distance(WindowCall.Types.Bound bound, ArrowType type)
    {
        var unit = Int128.One;
        for (var digit = 0; digit < type.Scale; digit++) unit *= 10;
        var room = Int128.MaxValue / unit;
        return bound.Offset >= room ? Int128.MaxValue : bound.Offset * unit + (Int128)(bound.Fraction * (double)unit);
    }

    private Int128[] Wholes(Column column)
    {
        var values = new Int128[_rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            CheckAt(i);
            values[i] = column.Type.Physical switch
            {
                PhysicalKind.Int8 => column.As<sbyte>()[i],
                PhysicalKind.Int16 => column.As<short>()[i],
                PhysicalKind.Int32 => column.As<int>()[i],
                PhysicalKind.Int64 => column.As<long>()[i],
                PhysicalKind.Int128 => column.As<Int128>()[i],
                _ => throw CoreErrors.NotSupported.With("RANGE with a distance over text"),
            };
        }

        return values;
    }

    private double[] Floats(Column column)
    {
        var values = new double[_rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            CheckAt(i);
            values[i] = column.Type.Physical == PhysicalKind.Float32 ? column.As<float>()[i] : column.As<double>()[i];
        }

        return values;
    }
}
