using System.Diagnostics;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Holds what one worker instance of a pipeline owns: evaluation state, clock of operator times, its task.
/// </summary>
public sealed class WorkerContext
{
    private readonly FragmentContext _fragment;
    private OperatorClock? _current;
    private long _last;

    public WorkerContext(FragmentContext fragment, PipelineTask task, int index)
    {
        _fragment = fragment;
        Task = task;
        Index = index;
        Evaluation = CreateEvaluation(fragment.Query);
    }

    public int Index { get; }
    public PipelineTask Task { get; }
    public FragmentContext Fragment => _fragment;
    public QueryContext Query => _fragment.Query;

    /// <summary>Account of the operator that runs.</summary>
    public MemoryTracker Tracker => Evaluation.Tracker;

    public EvaluationContext Evaluation { get; }

    internal static EvaluationContext CreateEvaluation(QueryContext query) => new(query.Tracker)
    {
        Cancellation = query.Stopped,
        StatementTimeMicros = query.Options.StatementTimeMicros,
        TimeZone = FindZone(query.Options.TimeZone),
    };

    /// <summary>Charges the time since the last switch to the clock that ran and starts this one.</summary>
    internal OperatorClock? Switch(OperatorClock? to)
    {
        var now = Stopwatch.GetTimestamp();
        var from = _current;
        if (from is not null) from.Ticks += now - _last;
        _current = to;
        _last = now;
        Evaluation.Tracker = to is null ? _fragment.Query.Tracker : to.Memory;
        return from;
    }

    private static TimeZoneInfo FindZone(string name)
    {
        if (name.Length == 0 || name is "UTC" or "+00:00" or "SYSTEM") return TimeZoneInfo.Utc;
        if (name[0] is '+' or '-' && TimeSpan.TryParse(name.TrimStart('+'), out var offset))
            return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
    }
}

/// <summary>Counts what one worker did in one operator.</summary>
internal sealed class OperatorClock(Operator owner)
{
    internal MemoryTracker Memory { get; } = owner.Memory;

    internal long Ticks;
    internal long RowsIn;
    internal long RowsOut;
    internal long Batches;

    internal void Publish()
    {
        lock (owner.Profile)
        {
            owner.Profile.RowsIn += RowsIn;
            owner.Profile.RowsOut += RowsOut;
            owner.Profile.Batches += Batches;
            owner.Profile.TimeNanos += (long)(Ticks * (1e9 / Stopwatch.Frequency));
        }

        Ticks = RowsIn = RowsOut = Batches = 0;
    }
}
