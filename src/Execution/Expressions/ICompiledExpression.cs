using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions;

namespace MatViewDb.Execution.Expressions;

/// <summary>Holds what evaluation needs besides the rows: memory, statement time, session facts, warnings.</summary>
public sealed class EvaluationContext(MemoryTracker tracker)
{
    private FunctionContext? _functions;

    /// <summary>Pays for results: the account of the operator that evaluates.</summary>
    public MemoryTracker Tracker
    {
        get;
        set
        {
            field = value;
            if (_functions is not null) _functions.Tracker = value;
        }
    } = tracker;

    /// <summary>now() of the statement, micros since the epoch, UTC.</summary>
    public long StatementTimeMicros { get; init; }

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;
    public CancellationToken Cancellation { get; init; }
    public List<string> Warnings { get; } = [];

    internal FunctionContext Functions => _functions ??= new FunctionContext(Tracker)
    {
        StatementTimeMicros = StatementTimeMicros,
        TimeZone = TimeZone,
        Cancellation = Cancellation,
        Blocking = Pipelines.WorkerPool.Blocking,
        Warnings = Warnings,
    };
}

/// <summary>Is an expression made ready to run over batches; an instance belongs to one thread.</summary>
public interface ICompiledExpression
{
    /// <summary>
    /// Computes one value a row: flat, constant or dictionary, never longer or shorter than the batch.
    /// </summary>
    Column Evaluate(RecordBatch batch, EvaluationContext context);

    /// <summary>
    /// Writes the numbers of the rows for which a BOOLEAN expression is true (not false, not NULL), ascending, and
    /// gives how many.
    /// <paramref name="rows"/> has room for batch.RowCount numbers. Conjunctions narrow step by step.
    /// </summary>
    int Select(RecordBatch batch, Span<int> rows, EvaluationContext context);
}
