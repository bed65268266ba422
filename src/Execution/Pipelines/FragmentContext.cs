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
    private long _rowsRead;

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
        }
    }
}

/// <summary>Names the parts of a backend that fragments work with.</summary>
public sealed record ExecutionServices(
    ITabletStore Tablets, StreamHub Streams, BatchHub Batches, ExchangeHub Exchanges, IRemoteBackends Remote,
    string OwnAddress, SpillSpace Spill);
