using System.Globalization;
using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>Finds the partition of each row; one worker's instance.</summary>
internal abstract class PartitionRouter(TableSinkSpec spec) : IDisposable
{
    protected TableSinkSpec Spec { get; } = spec;

    internal static PartitionRouter For(TableSinkSpec spec, MemoryTracker tracker)
    {
        if (spec.PartitionColumns.Count == 0) return new SinglePartition(spec);
        if (spec.ListPartitioned) return new ListRouter(spec, tracker);
        return new RangeRouter(spec, tracker);
    }

    /// <summary>
    /// Writes the number of each row's partition; -1 where there is none and the sink may ignore that.
    /// </summary>
    internal abstract void Route(RecordBatch input, Span<int> partitions);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    protected SqlType TypeOf(int partitionColumn)
        => Spec.Columns[Spec.PartitionColumns[partitionColumn]].Type.ToSqlType();

    protected int Missing(RecordBatch input, int row)
    {
        if (Spec.IgnoreUnmatched) return -1;
        var values = Spec.PartitionColumns.Select((c, i) => ValueText.Of(input[c], row, TypeOf(i)));
        throw ExecutionErrors.NoPartition.With(string.Join(", ", values));
    }

    private sealed class SinglePartition(TableSinkSpec spec) : PartitionRouter(spec)
    {
        internal override void Route(RecordBatch input, Span<int> partitions) => partitions.Clear();
    }
}

/// <summary>
/// Finds range partitions by binary search; runs of rows of one partition cost two comparisons a row.
/// </summary>
internal sealed class RangeRouter : PartitionRouter
{
    private readonly int[] _order;
    private readonly Column?[][] _lower;
    private readonly Column?[][] _upper;

    internal RangeRouter(TableSinkSpec spec, MemoryTracker tracker) : base(spec)
    {
        _lower = [.. spec.Partitions.Select(p => Bounds(p.Lower, tracker))];
        _upper = [.. spec.Partitions.Select(p => Bounds(p.Upper, tracker))];
        _order = [.. Enumerable.Range(0, spec.Partitions.Count)];
        Array.Sort(_order, (a, b) => CompareBounds(_lower[a], _lower[b]));
    }

    internal override void Route(RecordBatch input, Span<int> partitions)
    {
        var last = -1;
        for (var row = 0; row < partitions.Length; row++)
        {
            if (last < 0 || !Holds(last, input, row)) last = Find(input, row);
            partitions[row] = last >= 0 ? last : Missing(input, row);
        }
    }

    public override void Dispose()
    {
        foreach (var bound in _lower.Concat(_upper).SelectMany(b => b)) bound?.Dispose();
    }

    private Column?[] Bounds(IReadOnlyList<LiteralValue> values, MemoryTracker tracker)
        => [.. values.Select((v, i) => LiteralValues.Build([v], TypeOf(i), tracker))];

    private static int CompareBounds(Column?[] left, Column?[] right)
    {
        if (left.Length == 0 || right.Length == 0) return left.Length.CompareTo(right.Length);
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = ColumnCompare.Compare(left[i]!, 0, right[i]!, 0);
            if (order != 0) return order;
        }

        return 0;
    }

    /// <summary>NULL stands before every value and so belongs to the first partition.</summary>
    private int Find(RecordBatch input, int row)
    {
        var low = 0;
        var high = _order.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var partition = _order[middle];
            if (!IsAtLeast(_lower[partition], input, row)) high = middle - 1;
            else if (Holds(partition, input, row)) return partition;
            else low = middle + 1;
        }

        return _order.Length > 0 && input[Spec.PartitionColumns[0]].IsNull(row) ? _order[0] : -1;
    }

    private bool Holds(int partition, RecordBatch input, int row)
        => IsAtLeast(_lower[partition], input, row)
            && (_upper[partition].Length == 0 || !IsAtLeast(_upper[partition], input, row));

    private bool IsAtLeast(Column?[] bound, RecordBatch input, int row)
    {
        for (var i = 0; i < bound.Length; i++)
        {
            var order = ColumnCompare.Compare(input[Spec.PartitionColumns[i]], row, bound[i]!, 0);
            if (order != 0) return order > 0;
        }

        return true;
    }
}

/// <summary>Finds list partitions through a hash table of all listed values.</summary>
internal sealed unsafe class ListRouter : PartitionRouter
{
    private readonly KeyLayout _layout;
    private readonly JoinTable _table;
    private readonly int[] _partitions;
    private readonly Column[] _values;
    private readonly Column[] _keys;
    private readonly GroupScratch _scratch;

    internal ListRouter(TableSinkSpec spec, MemoryTracker tracker) : base(spec)
    {
        var tuples = spec.Partitions.SelectMany((p, i) => p.ListValues.Select(v => (Partition: i, v.Values))).ToArray();
        _partitions = [.. tuples.Select(t => t.Partition)];
        var count = spec.PartitionColumns.Count;
        _layout = new KeyLayout(
            [.. Enumerable.Range(0, count).Select(i => TypeOf(i).ToArrow())], [.. Enumerable.Repeat(true, count)]);
        _values = new Column[count];
        for (var i = 0; i < count; i++)
            _values[i] = LiteralValues.Build([.. tuples.Select(t => t.Values[i])], TypeOf(i), tracker);
        _keys = new Column[count];
        _scratch = new GroupScratch(tracker);
        var keys = NativeBuffer.Allocate(tracker, Math.Max(8, tuples.Length * _layout.KeyBytes));
        _layout.Encode(_values, tuples.Length, keys.Pointer);
        _table = new JoinTable(_layout, keys.Pointer, tuples.Length, IntegerRange.Empty, [], 1, tracker);
        for (var i = 0; i < _table.PartitionCount; i++) _table.Insert(i);
    }

    internal override void Route(RecordBatch input, Span<int> partitions)
    {
        for (var i = 0; i < _keys.Length; i++) _keys[i] = input[Spec.PartitionColumns[i]];
        _scratch.Reserve(input.RowCount);
        var keys = _scratch.Keys(input.RowCount, _layout.KeyBytes);
        _layout.Encode(_keys, input.RowCount, keys);
        fixed (int* heads = partitions) _table.Probe(keys, _scratch.Hashes, input.RowCount, false, heads);
        for (var row = 0; row < partitions.Length; row++)
            partitions[row] = partitions[row] >= 0 ? _partitions[partitions[row]] : Missing(input, row);
    }

    public override void Dispose()
    {
        _scratch.Dispose();
        foreach (var column in _values) column.Dispose();
    }
}

/// <summary>Prints a value for error messages.</summary>
internal static unsafe class ValueText
{
    internal static string Of(Column column, int row, SqlType type)
    {
        if (column.IsNull(row)) return "NULL";
        var at = column.IsConstant ? 0 : row;
        var source = column;
        if (column.IsDictionary)
        {
            at = column.As<int>()[row];
            source = column.Dictionary!;
        }

        var whole = source.Type.Physical switch
        {
            PhysicalKind.Bit => Bitmaps.Get((ulong*)source.Values, at) ? 1 : 0,
            PhysicalKind.Int8 => source.As<sbyte>()[at],
            PhysicalKind.Int16 => source.As<short>()[at],
            PhysicalKind.Int32 => source.As<int>()[at],
            PhysicalKind.Int64 => source.As<long>()[at],
            _ => 0L,
        };
        return type.Kind switch
        {
            SqlTypeKind.Date => OfDay((int)whole),
            SqlTypeKind.DateTime => OfMoment(whole),
            SqlTypeKind.Float => source.As<float>()[at].ToString("R", CultureInfo.InvariantCulture),
            SqlTypeKind.Double => source.As<double>()[at].ToString("R", CultureInfo.InvariantCulture),
            _ when source.Type.Physical == PhysicalKind.Int128
                => source.As<Int128>()[at].ToString(CultureInfo.InvariantCulture),
            _ when source.Type.Physical == PhysicalKind.View
                => $"'{Encoding.UTF8.GetString(StringView.Bytes(source.As<StringView>() + at))}'",
            _ => whole.ToString(CultureInfo.InvariantCulture),
        };
    }

    // Year 0 is one that DateTime does not know.
    private static string OfDay(int days)
    {
        var (year, month, day) = Functions.Values.Calendar.FromDays(days);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    private static string OfMoment(long micros)
    {
        var days = (int)Functions.Values.Calendar.FloorDivide(micros, 86_400_000_000);
        var seconds = micros / 1_000_000 - days * 86_400L;
        return string.Create(CultureInfo.InvariantCulture, $"{OfDay(days)} {seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}");
    }
}
