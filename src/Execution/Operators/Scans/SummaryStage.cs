using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using Kind = MatViewDb.Protocol.ScanSummary.Types.Kind;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>
/// Is one worker of a scan of which only counts and extremes are asked: it takes them from what is stored about row groups. Where
/// that does not tell (deleted rows, columns younger than the rows), each row that is seen stands for itself.
/// </summary>
internal sealed unsafe class SummaryStage(TableScan scan, WorkerContext worker) : SourceStage
{
    private readonly ScanSummary[] _summaries = [.. scan.Spec.Summaries];
    private readonly List<long[]> _known = [];
    private readonly int[] _rows = new int[worker.Query.BatchRows];
    private IRowGroupReader? _reader;
    private int _pageAt;
    private int _pageRows;
    private bool _finished;

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        while (!_finished)
        {
            if (_reader is not null)
            {
                if (!Advance()) continue;
                batch = ReadRows();
                return SourceState.Batch;
            }

            var index = scan.TakeGroup();
            if (index < 0)
            {
                _finished = true;
                scan.CountSummarized(_known.Count);
                if (_known.Count == 0) break;
                batch = Known();
                return SourceState.Batch;
            }

            var group = scan.Groups[index];
            if (Summary(group) is { } known) _known.Add(known);
            else _reader = group.Open(worker.Tracker);
        }

        return SourceState.Finished;
    }

    public override void Dispose() => _reader?.Dispose();

    private bool Advance()
    {
        while (_pageAt == _pageRows)
        {
            if (!_reader!.NextPage()) // The caller has one.
            {
                _reader.Dispose();
                _reader = null;
                _pageAt = _pageRows = 0;
                return false;
            }

            _pageAt = 0;
            _pageRows = _reader.PageRows;
            worker.Fragment.AddRead(_pageRows);
        }

        return true;
    }

    /// <summary>Gives the numbers of a row group; null when they are not known.</summary>
    private long[]? Summary(IRowGroup group)
    {
        var numbers = new long[_summaries.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (kind, column) = (_summaries[i].Kind, _summaries[i].Column);
            if (kind == Kind.Rows) numbers[i] = group.VisibleRows;
            else if (group.VisibleRows != group.RowCount) return null;
            else if (kind == Kind.Values)
            {
                if (group.Nulls(column) is not { } nulls) return null;
                numbers[i] = group.RowCount - nulls;
            }
            else
            {
                if (group.Range(column) is not { } range) return null;
                numbers[i] = kind == Kind.Min ? range.Min : range.Max;
            }
        }

        return numbers;
    }

    private RecordBatch Known()
    {
        var columns = new Column[_summaries.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = Numbers(i);
        return new RecordBatch(columns, _known.Count);
    }

    private Column Numbers(int summary)
    {
        var type = TypeOf(summary);
        var values = NativeBuffer.Allocate(worker.Tracker, type.DataBytes(_known.Count));
        for (var i = 0; i < _known.Count; i++)
        {
            var value = _known[i][summary];
            switch (type.Physical)
            {
                case PhysicalKind.Int8: ((sbyte*)values.Pointer)[i] = (sbyte)value; break;
                case PhysicalKind.Int16: ((short*)values.Pointer)[i] = (short)value; break;
                case PhysicalKind.Int32: ((int*)values.Pointer)[i] = (int)value; break;
                default: ((long*)values.Pointer)[i] = value; break;
            }
        }

        return Column.Flat(type, _known.Count, values, null);
    }

    private ArrowType TypeOf(int summary)
        => _summaries[summary].Kind is Kind.Rows or Kind.Values
            ? new ArrowType(ArrowTypeId.Int64)
            : scan.Spec.ColumnTypes[_summaries[summary].Column].ToSqlType().ToArrow();

    /// <summary>Gives rows of the page as they are: each counts once and is its own extreme.</summary>
    private RecordBatch ReadRows()
    {
        var reader = _reader!; // A page is being read.
        var count = Math.Min(worker.Query.BatchRows, _pageRows - _pageAt);
        var seen = reader.HidesRows ? reader.Visible(_pageAt, count, _rows) : count;
        var columns = new Column[_summaries.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            if (_summaries[i].Kind == Kind.Rows)
            {
                columns[i] = Ones(seen, null);
                continue;
            }

            using var page = reader.Read(_summaries[i].Column, _pageAt, count);
            var column = seen == count ? page.Share() : ColumnGather.Take(page, _rows.AsSpan(0, seen), worker.Tracker);
            columns[i] = _summaries[i].Kind == Kind.Values ? Ones(seen, column) : column;
            if (_summaries[i].Kind == Kind.Values) column.Dispose();
        }

        _pageAt += count;
        return new RecordBatch(columns, seen);
    }

    private Column Ones(int count, Column? where)
    {
        var type = new ArrowType(ArrowTypeId.Int64);
        var values = NativeBuffer.Allocate(worker.Tracker, type.DataBytes(count));
        for (var i = 0; i < count; i++) ((long*)values.Pointer)[i] = where is not null && where.IsNull(i) ? 0 : 1;
        return Column.Flat(type, count, values, null);
    }
}
