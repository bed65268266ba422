using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MatViewDb.Arrow;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Runs the pipelines of one fragment instance as their inputs get ready, and ends once.</summary>
public sealed class FragmentExecution : IFragmentExecution
{
    private readonly WorkerPool _pool;
    private readonly Action<FragmentExecution> _onDispose;
    private readonly Lock _lock = new();
    private readonly List<PipelineTask> _tasks = [];
    private readonly ManualResetEventSlim _ended = new();
    private readonly TaskCompletionSource<FragmentOutcome> _completion =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IReadOnlyList<Operator> _operators = [];
    private List<Pipeline> _waiting = [];
    private FragmentOutcome? _outcome;
    private int _active = 1;
    private int _disposed;

    internal FragmentExecution(FragmentContext context, WorkerPool pool, Action<FragmentExecution> onDispose)
    {
        Context = context;
        _pool = pool;
        _onDispose = onDispose;
        var asked = context.Query.Options.Parallelism;
        Parallelism = asked > 0 ? Math.Min(asked, pool.ThreadCount) : pool.ThreadCount;
        context.Execution = this;
    }

    public FragmentContext Context { get; }
    public FragmentRequest Request => Context.Request;
    public ResultStream Results { get; } = new();
    public Task<FragmentOutcome> Completion => _completion.Task;
    public bool HasEnded => _ended.IsSet;
    public int Parallelism { get; }
    public FragmentOutcome Outcome => _outcome ?? throw new InvalidOperationException("the fragment still runs");

    public bool TryRead([NotNullWhen(true)] out RecordBatch? batch)
    {
        if (Results.TryRead(out batch)) return true;
        _ended.Wait();
        ThrowIfFailed();
        return false;
    }

    public async ValueTask<RecordBatch?> ReadAsync(CancellationToken cancel)
    {
        if (ClientThread.MayWait)
        {
            if (Results.Read(cancel) is { } read) return read;
            _completion.Task.Wait(cancel);
            ThrowIfFailed();
            return null;
        }

        if (await Results.ReadAsync(cancel).ConfigureAwait(false) is { } batch) return batch;
        await _completion.Task.WaitAsync(cancel).ConfigureAwait(false);
        ThrowIfFailed();
        return null;
    }

    public void Cancel(MatViewException? reason = null) => Context.Query.Fail(reason ?? CoreErrors.Interrupted.With());

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        if (!_ended.IsSet) Cancel();
        Results.Close();
        _ended.Wait();
        Results.Drain();
        _onDispose(this);
        _ended.Dispose();
    }

    internal void Start(bool atStarter)
    {
        Context.Query.Add(this);
        try
        {
            Context.Query.ThrowIfFailed();
            var (pipelines, operators) = PipelineBuilder.Build(Request.Root, Context);
            _operators = operators;
            _waiting = [.. pipelines];
            if (atStarter && operators.All(o => o.RunsAtStarter)) StarterRun.Run(StartReady);
            else StartReady();
        }
        catch (Exception problem)
        {
            Context.Query.Fail(QueryContext.Explain(problem));
        }

        Leave();
    }

    /// <summary>Wakes every task so that it sees that the query failed.</summary>
    internal void WakeAll()
    {
        Results.Close();
        WakeTasks();
    }

    internal void WakeTasks()
    {
        PipelineTask[] tasks;
        lock (_lock) tasks = [.. _tasks];
        foreach (var task in tasks) task.Wake();
    }

    internal void RunTask(PipelineTask task, Pipeline pipeline)
    {
        var state = WorkState.Done;
        using var interruption = Interruption.Enter(Context.Query.Stopped);
        var began = Stopwatch.GetTimestamp();
        try
        {
            if (!Context.Query.IsFailed) state = task.RunQuantum();
        }
        catch (Exception problem)
        {
            Context.Query.Fail(QueryContext.Explain(problem));
        }

        Context.Query.AddWorked(Stopwatch.GetTimestamp() - began);

        if (state == WorkState.Ready) task.EndRunReady();
        else if (state == WorkState.Parked) task.EndRunParked();
        else Guard(() => Close(task, pipeline));
    }

    private void ThrowIfFailed()
    {
        if (Context.Query.Failure is { } failure)
            throw new MatViewException(failure.Code, failure.SqlState, failure.Kind, failure.Message, failure);
    }

    private void Close(PipelineTask task, Pipeline pipeline)
    {
        lock (_lock) _tasks.Remove(task);
        try
        {
            task.Dispose();
        }
        finally
        {
            if (Interlocked.Decrement(ref pipeline.RemainingWorkers) == 0) FinishPipeline(pipeline);
        }
    }

    private void FinishPipeline(Pipeline pipeline)
    {
        if (Context.Query.IsFailed) return;
        foreach (var counter in pipeline.Counters) counter.FinishOne();
        var sink = pipeline.Sink;
        if (Interlocked.Decrement(ref sink.RemainingPipelines) > 0)
        {
            StartReady();
            return;
        }

        StartUnits(sink, sink.Operator.PrepareFinish(Parallelism));
    }

    private void StartUnits(SinkGroup sink, int units)
    {
        if (units == 0)
        {
            CompleteSink(sink);
            return;
        }

        sink.RemainingUnits = units;
        for (var i = 0; i < units; i++)
        {
            var unit = i;
            Enter(() => RunFinish(sink, unit));
        }
    }

    private void RunFinish(SinkGroup sink, int unit)
    {
        if (Context.Query.IsFailed) return;
        var before = Stopwatch.GetTimestamp();
        sink.Operator.RunFinish(unit);
        var profile = ((Operator)sink.Operator).Profile;
        lock (profile) profile.TimeNanos += (long)Stopwatch.GetElapsedTime(before).TotalNanoseconds;
        if (Interlocked.Decrement(ref sink.RemainingUnits) == 0 && !Context.Query.IsFailed)
            StartUnits(sink, sink.Operator.ContinueFinish(Parallelism));
    }

    private void CompleteSink(SinkGroup sink)
    {
        if (Context.Query.IsFailed) return;
        sink.Operator.Complete();
        sink.Completed.Open();
        StartReady();
    }

    private void StartReady()
    {
        List<Pipeline> ready = [];
        lock (_lock)
        {
            for (var i = 0; i < _waiting.Count; i++)
            {
                if (!_waiting[i].DependsOn.All(gate => gate.IsOpen)) continue;
                ready.Add(_waiting[i]);
                _waiting.RemoveAt(i--);
            }
        }

        foreach (var pipeline in ready) Enter(() => StartPipeline(pipeline));
    }

    private void StartPipeline(Pipeline pipeline)
    {
        var source = Check.NotNull(pipeline.Source);
        var asked = source.Prepare(Parallelism);
        if (asked == 0 && pipeline.IsFork)
        {
            // The pipeline that it was forked from opens the sink.
            FinishPipeline(pipeline);
            return;
        }

        var workers = Math.Clamp(asked, 1, Parallelism);
        pipeline.RemainingWorkers = workers;
        var tasks = new PipelineTask[workers];
        for (var i = 0; i < workers; i++) tasks[i] = new PipelineTask(pipeline, this, _pool, i);
        // Counted before anybody sees them: a failing query may wake, run and end them before this method goes on.
        Interlocked.Add(ref _active, workers);
        lock (_lock) _tasks.AddRange(tasks);
        foreach (var task in tasks) task.Wake();
    }

    /// <summary>Runs an action on a worker; the fragment does not end before it.</summary>
    private void Enter(Action action)
    {
        Interlocked.Increment(ref _active);
        new OneShot(_pool, () => Guard(action)).Wake();
    }

    private void Guard(Action action)
    {
        using var interruption = Interruption.Enter(Context.Query.Stopped);
        try
        {
            action();
        }
        catch (Exception problem)
        {
            Context.Query.Fail(QueryContext.Explain(problem));
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _active) > 0) return;
        var outcome = new FragmentOutcome { PeakMemoryBytes = Context.Query.Tracker.PeakBytes };
        foreach (var made in _operators)
        {
            made.Profile.PeakMemoryBytes = made.Memory.PeakBytes;
            try
            {
                made.Dispose();
            }
            catch (Exception problem)
            {
                Context.Query.Fail(QueryContext.Explain(problem));
            }
        }

        if (Context.Query.Failure is { } failure)
        {
            outcome.Error = ErrorTrailer.ToDetail(failure);
        }

        Context.Fill(outcome);
        outcome.Profile.AddRange(_operators.Select(made => made.Profile));
        _outcome = outcome;
        Context.Query.Remove(this);
        Results.Complete();
        _ended.Set();
        _completion.TrySetResult(outcome);
    }
}
