using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Expressions;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>Computes one window call over sorted rows.</summary>
internal sealed unsafe class WindowFunctions(WindowRows rows, WindowSpec spec)
{
    private const int RowsBetweenChecks = 4096;

    internal Column Compute(WindowCall call) => call.Call.Function switch
    {
        "row_number" => Numbers(i => i - rows.PartitionStart[i] + 1),
        "rank" => Numbers(i => rows.PeerStart[i] - rows.PartitionStart[i] + 1),
        "dense_rank" => DenseRank(),
        "percent_rank"
            => Shares(i => Count(i) == 1 ? 0 : (double)(rows.PeerStart[i] - rows.PartitionStart[i]) / (Count(i) - 1)),
        "cume_dist" => Shares(i => (double)(rows.PeerEnd[i] - rows.PartitionStart[i]) / Count(i)),
        "ntile" => NTile(call),
        "session_number" => SessionNumbers(call),
        "lag" => Offset(call, -1),
        "lead" => Offset(call, 1),
        "first_value" => FrameValue(call, 1, fromEnd: false),
        "last_value" => FrameValue(call, 1, fromEnd: true),
        "nth_value" => FrameValue(call, null, fromEnd: false),
        _ => Aggregate(call),
    };

    /// <summary>Lets a statement end that was killed in the middle of millions of rows.</summary>
    private static void CheckAt(int row)
    {
        if ((row & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
    }

    private int Count(int row) => rows.PartitionEnd[row] - rows.PartitionStart[row];

    private Column Argument(WindowCall call, int index) => rows.Batch[call.Call.Args[index]];

    private Column Numbers(Func<int, long> number)
    {
        var values = NativeBuffer.Allocate(rows.Tracker, Math.Max(8, (long)rows.Count * sizeof(long)));
        for (var i = 0; i < rows.Count; i++)
        {
            CheckAt(i);
            ((long*)values.Pointer)[i] = number(i);
        }

        return Column.Flat(SqlType.BigInt.ToArrow(), rows.Count, values, null);
    }

    private Column Shares(Func<int, double> share)
    {
        var values = NativeBuffer.Allocate(rows.Tracker, Math.Max(8, (long)rows.Count * sizeof(double)));
        for (var i = 0; i < rows.Count; i++)
        {
            CheckAt(i);
            ((double*)values.Pointer)[i] = share(i);
        }

        return Column.Flat(SqlType.Double.ToArrow(), rows.Count, values, null);
    }

    private Column DenseRank()
    {
        long rank = 0;
        return Numbers(i =>
        {
            if (rows.PartitionStart[i] == i) rank = 1;
            else if (rows.PeerStart[i] == i) rank++;
            return rank;
        });
    }

    private Column SessionNumbers(WindowCall call)
    {
        if (call.Call.Constants.Count != 1) throw CoreErrors.WrongArguments.With("session_number: the distance must be a constant");
        var value = Argument(call, 0);
        if (value.IsConstantNull || call.Call.Constants[0].ValueCase == LiteralValue.ValueOneofCase.None)
            return Column.ConstantNull(rows.Tracker, SqlType.BigInt.ToArrow(), rows.Count);
        var distance = call.Call.Constants[0].IntValue;
        using var flat = ColumnFlatten.ToFlat(value, rows.Tracker);
        var number = 0L;
        var last = (long?)null;
        using var numbers = Numbers(i =>
        {
            if (rows.PartitionStart[i] == i) (number, last) = (0, null);
            if (flat.IsNull(i)) return 0;
            var own = flat.As<long>()[i];
            if (last is null || own - (Int128)last.Value > distance) number++;
            last = own;
            return number;
        });
        return Column.Flat(
            numbers.Type, rows.Count, numbers.Owners[0]!.Retain(), // Flat columns have values.
            flat.Validity is null ? null : Bitmaps.Intersect(null, flat.Validity, rows.Count, rows.Tracker));
    }

    private Column NTile(WindowCall call)
    {
        var constant = call.Call.Constants.Count > 0 ? call.Call.Constants[0].IntValue : (long?)null;
        var argument = constant is null ? Argument(call, 0) : null;
        return Numbers(i =>
        {
            var parts = constant ?? argument!.As<long>()[argument.IsConstant ? 0 : rows.PartitionStart[i]];
            if (parts < 1) throw CoreErrors.WrongArguments.With("ntile");
            long count = Count(i);
            long at = i - rows.PartitionStart[i];
            var size = count / parts;
            var larger = count % parts;
            // The first parts take one row more each.
            return at < larger * (size + 1)
                ? at / (size + 1) + 1
                : larger + (at - larger * (size + 1)) / Math.Max(1, size) + 1;
        });
    }

    private Column Offset(WindowCall call, int direction)
    {
        var constants = call.Call.Constants;
        var value = Argument(call, 0);
        var distances = constants.Count == 0 && call.Call.Args.Count > 1 ? Argument(call, 1) : null;
        var fixedDistance = constants.Count > 0 ? constants[0].IntValue : 1;
        var picked = new int[rows.Count];
        for (var i = 0; i < picked.Length; i++)
        {
            CheckAt(i);
            var distance = distances is null ? fixedDistance : distances.As<long>()[distances.IsConstant ? 0 : i];
            picked[i] = call.IgnoreNulls ? Skip(value, i, distance, direction) : Inside(i, i + direction * distance);
        }

        using var taken = ColumnGather.Take(value, picked, rows.Tracker);
        return WithDefault(call, taken, picked, distances is null);
    }

    private int Inside(int row, long target)
        => target >= rows.PartitionStart[row] && target < rows.PartitionEnd[row] ? (int)target : -1;

    private int Skip(Column value, int row, long distance, int direction)
    {
        for (var at = row + direction; Inside(row, at) >= 0; at += direction)
        {
            CheckAt(at);
            if (!value.IsNull(at) && --distance == 0) return at;
        }

        return distance == 0 ? row : -1;
    }

    /// <summary>Puts the third argument where no row stands at the distance.</summary>
    private Column WithDefault(WindowCall call, Column taken, int[] picked, bool distanceIsConstant)
    {
        var constants = call.Call.Constants;
        Column? otherwise = null;
        if (constants.Count == 2 || constants.Count == 1 && !distanceIsConstant)
        {
            var literal = constants[^1];
            if (literal.ValueCase != LiteralValue.ValueOneofCase.None)
                otherwise = LiteralValues.Build([literal], call.Call.ConstantTypes[^1].ToSqlType(), rows.Tracker);
        }
        else if (call.Call.Args.Count > (distanceIsConstant ? 1 : 2))
        {
            otherwise = Argument(call, call.Call.Args.Count - 1).Share();
        }

        if (otherwise is null) return taken.Share();
        using (otherwise)
        using (var flat = ColumnFlatten.ToFlat(otherwise, rows.Tracker))
        using (var both = ColumnConcat.Concat([taken, flat], rows.Tracker))
        {
            var source = new int[rows.Count];
            for (var i = 0; i < source.Length; i++)
                source[i] = picked[i] >= 0 ? i : rows.Count + (flat.Length == 1 ? 0 : i);
            return ColumnGather.Take(both, source, rows.Tracker);
        }
    }

    private Column FrameValue(WindowCall call, long? place, bool fromEnd)
    {
        using var frames = new WindowFrames(rows, call, spec);
        var value = Argument(call, 0);
        var constant = place ?? (call.Call.Constants.Count > 0 ? call.Call.Constants[0].IntValue : null);
        var places = constant is null ? Argument(call, 1) : null;
        var picked = new int[rows.Count];
        for (var i = 0; i < picked.Length; i++)
        {
            CheckAt(i);
            var nth = constant ?? places!.As<long>()[places.IsConstant ? 0 : i];
            if (nth < 1) throw CoreErrors.WrongArguments.With(call.Call.Function);
            picked[i] = Find(value, frames.Start[i], frames.End[i], nth, fromEnd, call.IgnoreNulls);
        }

        return ColumnGather.Take(value, picked, rows.Tracker);
    }

    private static int Find(Column value, int start, int end, long nth, bool fromEnd, bool ignoreNulls)
    {
        if (!ignoreNulls)
        {
            var at = fromEnd ? end - nth : start + nth - 1;
            return at >= start && at < end ? (int)at : -1;
        }

        for (var i = 0; i < end - start; i++)
        {
            var at = fromEnd ? end - 1 - i : start + i;
            CheckAt(at);
            if (!value.IsNull(at) && --nth == 0) return at;
        }

        return -1;
    }

    private Column Aggregate(WindowCall call)
    {
        using var frames = new WindowFrames(rows, call, spec);
        Column[] arguments = [
            .. call.Call.Args.Concat(call.Call.OrderBy.Select(k => k.Column)).Select(c => rows.Batch[c])];
        if (frames.StartsWithPartition && FirstOccurrences.Serve(call.Call))
        {
            var plain = call.Call.Clone();
            plain.Distinct = false;
            var once = FirstOccurrences.Of(arguments, rows);
            using var running = AggregateCatalog.Create(plain, rows.Tracker);
            var sums = new FrameAggregate(running, rows, frames, once).Compute();
            foreach (var column in once) column.Dispose();
            return sums;
        }

        using var kernel = AggregateCatalog.Create(call.Call, rows.Tracker);
        return kernel.HasExternalState && FrameExtremes.CanFind(call.Call, arguments)
            ? new FrameExtremes(rows, frames, arguments[0], call.Call.Function).Find()
            : new FrameAggregate(kernel, rows, frames, arguments).Compute();
    }
}
