using System.Buffers;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.RuntimeFilters;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Is one worker of a table scan.</summary>
internal sealed class ScanStage : SourceStage
{
    private const int EmptyBatchesPerCall = 64;

    /// <summary>When less than one row in this many passes the ranges, what remains looks at those rows only.</summary>
    private const int ListedShare = 4;

    /// <summary>When no more than one row in this many is left of a batch, its other columns are read row by row.</summary>
    private const int AloneShare = 16;

    /// <summary>When less than one row in this many of a page is left, further filters test those rows instead of the page.</summary>
    private const int FewShare = 64;

    private readonly TableScan _scan;
    private readonly WorkerContext _worker;
    private readonly BatchCollector _collector;
    private readonly ScanPredicate? _predicate;
    private readonly ScanPredicate? _rest;
    private readonly ScanPredicate? _others;
    private readonly List<ColumnText> _parts;
    private readonly PageRows _page;
    private readonly bool _testsPages;
    private readonly int[] _outputColumns;
    private readonly ICompiledExpression[]? _projections;
    private readonly ActiveFilter[] _filters;
    private readonly Column?[] _read;
    private readonly int[] _rows;
    private readonly int[] _passed;
    private IRowGroupReader? _reader;
    private int _pageAt;
    private int _pageRows;
    private bool _listed;
    private ScanPredicate? _test;
    private bool _finished;
    private bool _isDisposed;
    private int _group;

    internal ScanStage(TableScan scan, WorkerContext worker)
    {
        _scan = scan;
        _worker = worker;
        _collector = new BatchCollector(worker);
        var spec = scan.Spec;
        _read = new Column?[spec.ColumnIds.Count];
        _rows = ArrayPool<int>.Shared.Rent(worker.Query.BatchRows);
        _passed = ArrayPool<int>.Shared.Rent(worker.Query.BatchRows);
        var (ranges, rest) = RangeConjuncts.Split(spec.Predicate);
        var (lengths, parts, others) = TextConjuncts.Split(rest);
        _predicate = ScanPredicate.Of(spec.Predicate);
        _rest = ScanPredicate.Of(RangeConjuncts.And([.. parts.Select(p => p.Condition), .. others], spec.Predicate));
        _others = ScanPredicate.Of(RangeConjuncts.And(others, spec.Predicate));
        _parts = parts;
        _page = new PageRows(ranges, lengths);
        _testsPages = ranges.Length + lengths.Count + parts.Count > 0;

        // What leaves least goes first: the others then test a few rows, not pages.
        _filters = [.. scan.Filters.OrderBy(f => f.Filter.Density)
            .Select(f => new ActiveFilter(f.Filter, f.Column, worker.Query.BatchRows))];
        if (spec.Projections.Count == 0)
        {
            _outputColumns = [.. Enumerable.Range(0, spec.ColumnIds.Count)];
            return;
        }

        _outputColumns = [.. spec.Projections.SelectMany(ExpressionColumns.Of).Distinct().Order()];
        _projections = [.. spec.Projections.Select(
            p => ExpressionCompiler.Compile(ExpressionColumns.Renumber(p, _outputColumns)))];
    }

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_worker.Query.IsHeldBack && !_finished) return SourceState.Blocked;
        for (var i = 0; i < EmptyBatchesPerCall; i++)
        {
            if (_finished) return SourceState.Finished;
            if (!Advance())
            {
                _finished = true;
                batch = Limited(_collector.Take());
                return batch is null ? SourceState.Finished : SourceState.Batch;
            }

            var count = Math.Min(_worker.Query.BatchRows, _pageRows - _pageAt);
            var read = _listed ? ReadListed(_pageAt, count) : ReadRows(_pageAt, count);
            _pageAt += count;
            if (read is null) continue;
            // A top-n learns from every row what need not be read.
            var passes = read.RowCount == count && !_listed || _scan.Bound is not null;
            batch = Limited(passes ? read : _collector.Add(read));
            if (batch is not null) return SourceState.Batch;
        }

        return SourceState.Nothing;
    }

    public override void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _reader?.Dispose();
        _collector.Dispose();
        _page.Dispose();
        ArrayPool<int>.Shared.Return(_rows);
        ArrayPool<int>.Shared.Return(_passed);
        DropRead();
        _predicate?.Dispose();
        _rest?.Dispose();
        _others?.Dispose();
        foreach (var projection in _projections ?? []) (projection as IDisposable)?.Dispose();
    }

    private RecordBatch? Limited(RecordBatch? batch)
    {
        if (batch is null) return null;
        var wanted = _scan.Claim(batch.RowCount);
        if (wanted == batch.RowCount) return batch;
        _finished = true;
        using (batch) return wanted == 0 ? null : batch.Slice(0, wanted, _worker.Tracker);
    }

    /// <summary>Moves to a page with unread rows; false at the end of the table.</summary>
    private bool Advance()
    {
        while (_pageAt == _pageRows)
        {
            if (_reader is null)
            {
                _group = _scan.TakeGroup();
                if (_group < 0) return false;
                _reader = _scan.Groups[_group].Open(_worker.Tracker);
            }

            if (_reader.NextPage())
            {
                if (!_scan.Wants(_reader)) continue;
                _pageAt = 0;
                _pageRows = _reader.PageRows;
                _worker.Fragment.AddRead(_pageRows);
                ChooseRows();
                continue;
            }

            _reader.Dispose();
            _reader = null;
            _pageAt = _pageRows = 0;
        }

        return true;
    }

    /// <summary>
    /// Tests what can be of the predicate on the new page as a whole. Rows that pass are listed when they are few, and from then on
    /// "row n of the page" means the n-th of the list.
    /// </summary>
    private void ChooseRows()
    {
        _listed = false;
        _test = _predicate;
        var wanted = _scan.Bound?.Wanted(_reader!); // A page is being read.
        var filtersPages = false;
        foreach (var filter in _filters) filtersPages |= filter.StartPage();
        if (!_testsPages && wanted is null && !filtersPages) return;
        var passed = _page.Test(_reader!, wanted); // Likewise.
        for (var i = 0; filtersPages && i < _filters.Length && passed * FewShare >= _pageRows; i++)
            passed = _filters[i].NarrowPage(_page, _reader!, passed); // Likewise.
        var rest = _rest;
        var searches = _parts.Count > 0 && passed * ListedShare >= _pageRows;
        if (searches)
        {
            // Searching all texts of a page at once pays while most of them are still in question.
            passed = _page.Narrow(_reader!, _parts); // Likewise.
            rest = _others;
        }

        if (passed == _pageRows) _test = rest;
        else if (passed == 0) _pageAt = _pageRows;
        else if (rest is null || searches || passed * ListedShare < _pageRows)
        {
            _page.List(_pageRows);
            _listed = true;
            _test = rest;
            _pageRows = passed;
        }
    }

    private RecordBatch? ReadListed(int first, int count)
    {
        var reader = _reader!; // A page is being read.
        _page.Rows(first, count).CopyTo(_rows);
        var kept = count;
        if (_test is not null)
        {
            var tested = new Column[_test.Columns.Length];
            for (var i = 0; i < tested.Length; i++) tested[i] = Pick(_test.Columns[i], count);
            using var candidates = new RecordBatch(tested, count);
            kept = _test.Select(candidates, _passed, _worker.Evaluation);
            if (kept < count)
            {
                for (var i = 0; i < kept; i++) _rows[i] = _rows[_passed[i]];
            }
        }

        foreach (var filter in _filters)
        {
            if (kept == 0 || !filter.IsUseful || filter.IsApplied) continue;
            if (kept * FewShare >= reader.PageRows || _read[filter.Column] is not null
                || reader.TryTake(filter.Column, _rows.AsSpan(0, kept)) is not { } few)
            {
                kept = filter.Narrow(Read(filter.Column, 0, reader.PageRows), _rows.AsSpan(0, kept));
                continue;
            }

            using (few)
            {
                for (var i = 0; i < kept; i++) _passed[i] = i;
                kept = filter.Narrow(few, _passed.AsSpan(0, kept));
                for (var i = 0; i < kept; i++) _rows[i] = _rows[_passed[i]];
            }
        }

        if (kept == 0)
        {
            DropRead();
            return null;
        }

        var columns = new Column[_outputColumns.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = Pick(_outputColumns[i], kept);
        DropRead();
        return Projected(new RecordBatch(columns, kept), reader.PageStart, isListed: true);
    }

    /// <summary>Gives the first rows of <see cref="_rows"/>, which count in the page, of a column.</summary>
    private Column Pick(int position, int count)
    {
        var rows = _rows.AsSpan(0, count);
        if (_read[position] is null && _reader!.TryTake(position, rows) is { } taken) return taken;
        return Rows(Read(position, 0, _reader!.PageRows), rows);
    }

    /// <summary>Gives rows that rise. A long run of them is not copied; a short one must not hold the whole page in memory.</summary>
    private Column Rows(Column column, ReadOnlySpan<int> rows)
        => rows[^1] - rows[0] == rows.Length - 1 && rows.Length * ListedShare >= column.Length
            ? column.Slice(rows[0], rows.Length, _worker.Tracker)
            : ColumnGather.Take(column, rows, _worker.Tracker);

    private RecordBatch? ReadRows(int first, int count)
    {
        var rows = Select(first, count);
        if (rows == 0)
        {
            DropRead();
            return null;
        }

        // A runtime filter often leaves a handful of rows, of which the other columns need not be decoded as a whole.
        var alone = rows * AloneShare <= count;
        for (var i = 0; alone && i < rows; i++) _passed[i] = first + _rows[i];
        var columns = new Column[_outputColumns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var position = _outputColumns[i];
            if (alone && _read[position] is null && _reader!.TryTake(position, _passed.AsSpan(0, rows)) is { } taken) // Just read.
            {
                columns[i] = taken;
                continue;
            }

            var column = Read(position, first, count);
            columns[i] = rows == count ? column.Share() : Rows(column, _rows.AsSpan(0, rows));
        }

        DropRead();
        return Projected(new RecordBatch(columns, rows), _reader!.PageStart + first, isListed: rows < count); // Just read.
    }

    /// <summary>
    /// Gives the output of read rows: those in <see cref="_rows"/>, counted from the start, or else all from there on.
    /// </summary>
    private RecordBatch Projected(RecordBatch batch, int start, bool isListed)
    {
        var refers = _scan.Spec.FetchId > 0;
        if (_projections is null && !refers) return batch;
        using (batch)
        {
            var own = _projections?.Length ?? batch.Columns.Length;
            var projected = new Column[own + (refers ? 1 : 0)];
            for (var i = 0; i < own; i++)
                projected[i] = _projections is null ? batch[i].Share() : _projections[i].Evaluate(batch, _worker.Evaluation);
            if (refers) projected[own] = RowReference.Make(_group, start, isListed ? _rows : null, batch.RowCount, _worker.Tracker);
            return new RecordBatch(projected, batch.RowCount);
        }
    }

    /// <summary>
    /// Writes the numbers of the rows that pass predicate and filters; none are written when all rows pass.
    /// </summary>
    private int Select(int first, int count)
    {
        var kept = _reader!.HidesRows ? _reader.Visible(first, count, _rows) : count; // A page is being read.
        if (kept > 0 && _test is not null) kept = Filter(first, count, kept);
        if (kept == 0) return 0;
        var listed = kept < count;
        foreach (var filter in _filters)
        {
            if (!filter.IsUseful) continue;
            if (!listed)
            {
                for (var i = 0; i < count; i++) _rows[i] = i;
                listed = true;
            }

            kept = filter.Narrow(Read(filter.Column, first, count), _rows.AsSpan(0, kept));
            if (kept == 0) return 0;
        }

        return kept;
    }

    /// <summary>
    /// Applies the predicate. Rows that the page hides must not reach it: it could fail on their values.
    /// </summary>
    private int Filter(int first, int count, int visible)
    {
        var columns = new Column[_test!.Columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = Read(_test.Columns[i], first, count);
            columns[i] = visible == count
                ? column.Share()
                : ColumnGather.Take(column, _rows.AsSpan(0, visible), _worker.Tracker);
        }

        using var batch = new RecordBatch(columns, visible);
        if (visible == count) return _test.Select(batch, _rows, _worker.Evaluation); // Callers have one.
        var kept = _test.Select(batch, _passed, _worker.Evaluation);
        if (kept == visible) return kept;
        for (var i = 0; i < kept; i++) _rows[i] = _rows[_passed[i]];
        return kept;
    }

    private Column Read(int position, int first, int count)
        => _read[position] ??= _reader!.Read(position, first, count);

    private void DropRead()
    {
        for (var i = 0; i < _read.Length; i++)
        {
            _read[i]?.Dispose();
            _read[i] = null;
        }
    }

    /// <summary>Applies a filter as long as it drops enough rows to pay.</summary>
    private sealed class ActiveFilter(RuntimeFilter filter, int column, int batchRows)
    {
        private const int SampleRows = 32 << 10;
        private ulong[] _hashes = new ulong[batchRows];
        private readonly IntegerSet? _set = filter.Set;
        private long _tested;
        private long _kept;
        private long _pagesTested;
        private long _pagesKept;

        internal int Column { get; } = column;

        internal bool IsUseful => _tested < SampleRows || _kept * 5 < _tested * 4;

        /// <summary>Says whether the page at hand was tested as a whole.</summary>
        internal bool IsApplied { get; private set; }

        /// <summary>Says whether the next page is to be tested as a whole: that pays where few rows are left.</summary>
        internal bool StartPage()
        {
            IsApplied = false;
            return _set is not null && (_pagesTested < SampleRows || _pagesKept * ListedShare < _pagesTested);
        }

        internal int NarrowPage(PageRows page, IRowGroupReader reader, int passed)
        {
            if (_set is not { } set || !StartPage() || passed == 0) return passed;
            IsApplied = true;
            var kept = page.Narrow(reader, Column, set);
            _pagesTested += passed;
            _pagesKept += kept;
            return kept;
        }

        internal int Narrow(Column values, Span<int> rows)
        {
            // Listed rows are those of a whole page, which may be longer than a batch.
            if (_hashes.Length < values.Length) _hashes = new ulong[values.Length];
            var kept = filter.Narrow(values, rows, _hashes);
            _tested += rows.Length;
            _kept += kept;
            return kept;
        }
    }
}
