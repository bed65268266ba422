using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Keeps tablets as lists of batches: a batch is a row group of pages of up to 700 rows.</summary>
internal sealed class FakeTabletStore : ITabletStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, List<RecordBatch>> _tablets = [];
    private readonly Dictionary<long, List<object?[]>> _staged = [];
    private long _nextRowset;

    public int OpenWriters { get; private set; }
    public IReadOnlyCollection<long> TabletIds => _tablets.Keys;
    public IReadOnlyList<PrunePredicate> LastPrune { get; private set; } = [];

    public long Add(List<RecordBatch> batches)
    {
        lock (_lock)
        {
            _tablets.Add(_tablets.Count + 1, batches);
            return _tablets.Count;
        }
    }

    public List<RecordBatch> Batches(long tabletId) => _tablets.GetValueOrDefault(tabletId, []);

    /// <summary>Gives the rows that the last writer of the tablet staged.</summary>
    public List<object?[]> Staged(long tabletId) => _staged[tabletId];

    public void Create(TabletSpec tablet) => _tablets.TryAdd(tablet.TabletId, []);

    public void Drop(IReadOnlyCollection<long> tabletIds)
    {
        foreach (var id in tabletIds) _tablets.Remove(id);
    }

    public ITabletWriter OpenWriter(long transactionId, long tabletId, MemoryTracker tracker, RowSchema? schema = null)
    {
        lock (_lock) OpenWriters++;
        return new Writer(this, tabletId);
    }

    public void Publish(long transactionId, IReadOnlyCollection<TabletVersion> tablets)
    {
    }

    public void Abort(long transactionId)
    {
    }

    public IReadOnlyCollection<long> StagedTransactions() => [];

    public IReadOnlyCollection<TabletStats> Stats(IReadOnlyCollection<long> tabletIds, bool brief = false) => [];

    public ITabletScan OpenScan(long tabletId, long version, long fromVersion, ScanColumns columns)
    {
        LastPrune = [.. columns.Prune];
        return new Scan([.. Batches(tabletId).Select(batch => new Group(batch, columns.ColumnIds))]);
    }

    public void Dispose()
    {
        foreach (var batch in _tablets.Values.SelectMany(b => b)) batch.Dispose();
        _tablets.Clear();
    }

    private sealed class Scan(List<IRowGroup> groups) : ITabletScan
    {
        public IReadOnlyList<IRowGroup> RowGroups => groups;
        public int RowGroupsPruned => 0;
        public long TotalRows => groups.Sum(g => (long)g.RowCount);

        public void Dispose()
        {
        }
    }

    private sealed class Group(RecordBatch batch, IReadOnlyList<int> columns) : IRowGroup
    {
        public int RowCount => batch.RowCount;

        public IRowGroupReader Open(MemoryTracker tracker) => new Reader(batch, columns, tracker);

        public ZoneRange? Range(int position) => RangeOf(batch[columns[position]], 0, batch.RowCount);
    }

    private static ZoneRange? RangeOf(Column column, int first, int count)
    {
        var values = Enumerable.Range(first, count).Select(row => Engine.Value(column, row)).ToList();
        var numbers = values.OfType<long>().ToList();
        return numbers.Count == 0 ? null : new ZoneRange(numbers.Min(), numbers.Max(), values.Count(v => v is null));
    }

    private sealed class Reader(RecordBatch batch, IReadOnlyList<int> columns, MemoryTracker tracker) : IRowGroupReader
    {
        private const int RowsPerPage = 700;

        public int PageStart { get; private set; } = -RowsPerPage;
        public int PageRows => Math.Min(RowsPerPage, batch.RowCount - PageStart);

        public bool NextPage()
        {
            PageStart += RowsPerPage;
            return PageStart < batch.RowCount;
        }

        public ZoneRange? Range(int position) => RangeOf(batch[columns[position]], PageStart, PageRows);

        public Column Read(int position, int first, int count)
            => batch[columns[position]].Slice(PageStart + first, count, tracker);

        public void Dispose()
        {
        }
    }

    private sealed class Writer(FakeTabletStore store, long tabletId) : ITabletWriter
    {
        private readonly List<object?[]> _rows = [];

        public void Append(RecordBatch batch)
        {
            for (var row = 0; row < batch.RowCount; row++)
                _rows.Add([.. batch.Columns.Select(c => Engine.Value(c, row))]);
        }

        public StagedRowset Finish()
        {
            lock (store._lock)
            {
                store._staged[tabletId] = _rows;
                store._nextRowset++;
                return new StagedRowset { TabletId = tabletId, RowsetId = store._nextRowset, Rows = _rows.Count };
            }
        }

        public void Dispose()
        {
            lock (store._lock) store.OpenWriters--;
        }
    }
}
