using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Operators;
using MatViewDb.Execution.RuntimeFilters;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Gives operators what they need from outside the fragment.</summary>
public sealed class FragmentContext(FragmentRequest request, QueryContext query, ExecutionServices services)
{
    private readonly Lock _lock = new();
    private readonly List<StagedRowset> _staged = [];
    private readonly List<string> _warnings = [];
    private long _rowsWritten;
    private readonly List<RejectedRow> _rejected = [];
    private long _rowsRead;
    private long _rowsRejected;
    private long _rowsParsed;

    public const int WarningsMax = 64;

    public FragmentRequest Request { get; } = request;
    public QueryContext Query { get; } = query;
    public ExecutionServices Services { get; } = services;
    public RuntimeFilterSet RuntimeFilters { get; } = new();
    internal OperatorLinks Links { get; } = new();

    /// <summary>Gives the execution that runs this fragment; set before any operator works.</summary>
    public FragmentExecution Execution { get; internal set; } = null!;

    public void AddStaged(StagedRowset rowset)
    {
        lock (_lock) _staged.Add(rowset);
    }

    public void AddWritten(long rows) => Interlocked.Add(ref _rowsWritten, rows);

    /// <summary>Counts rows that a scan looked at, for this fragment and its query.</summary>
    public void AddRead(long rows)
    {
        Interlocked.Add(ref _rowsRead, rows);
        Query.AddRowsRead(rows);
    }

    /// <summary>Counts a row that cannot be stored; the first <paramref name="kept"/> are told to the caller.</summary>
    public void AddRejected(int kept, Func<RejectedRow> describe)
    {
        Interlocked.Increment(ref _rowsRejected);
        lock (_lock)
        {
            if (_rejected.Count < kept) _rejected.Add(describe());
        }
    }

    public void AddParsed(long rows) => Interlocked.Add(ref _rowsParsed, rows);

    public void AddWarnings(IReadOnlyCollection<string> warnings)
    {
        lock (_lock)
        {
            foreach (var warning in warnings)
            {
                if (_warnings.Count >= WarningsMax) return;
                _warnings.Add(warning);
            }
        }
    }

    internal void Fill(FragmentOutcome outcome)
    {
        lock (_lock)
        {
            outcome.Staged.AddRange(_staged);
            outcome.Warnings.AddRange(_warnings);
            outcome.RowsWritten = Volatile.Read(ref _rowsWritten);
            outcome.RowsRead = Volatile.Read(ref _rowsRead);
            outcome.Rejected.AddRange(_rejected);
            outcome.RowsRejected = Volatile.Read(ref _rowsRejected);
            outcome.RowsParsed = Volatile.Read(ref _rowsParsed);
        }
    }
}

/// <summary>Names the parts of a backend that fragments work with.</summary>
public sealed record ExecutionServices(
    ITabletStore Tablets, StreamHub Streams, BatchHub Batches, ExchangeHub Exchanges, IRemoteBackends Remote,
    string OwnAddress, SpillSpace Spill);
