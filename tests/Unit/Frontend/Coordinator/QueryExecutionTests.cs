using MatViewDb.Arrow;
using MatViewDb.Coordinator;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Queries;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Frontend.Coordinator;

/// <summary>Proves which of several failures of a query people see.</summary>
public sealed class QueryExecutionTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly TaskCompletionSource<string> _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly FakeBackend _backend = new();

    [Fact]
    public async Task TheFirstFailureIsToldThoughALaterFragmentIsStoppedBeforeItStarts()
    {
        _backend.Cancelled = reason => _cancelled.TrySetResult(reason);
        _backend.Rows = fetch => new Stream(fetch.FragmentId == 1 ? CoreErrors.OutOfMemory.With("the groups") : null);
        _backend.Starting = async fragment =>
        {
            if (fragment.FragmentId != 2) return;
            // It waits for its turn on a slow machine, and finds the query stopped.
            throw CoreErrors.Interrupted.Because(new InvalidOperationException(await _cancelled.Task.WaitAsync(s_patience)));
        };
        var problem = await Assert.ThrowsAsync<MatViewException>(StartAsync);
        Assert.Equal(CoreErrors.OutOfMemory.Code, problem.Code);
    }

    [Fact]
    public async Task WhatEndsBecauseTheStartFailedIsNotTheReason()
    {
        _backend.Cancelled = reason => _cancelled.TrySetResult(reason);
        _backend.Rows = _ => new Stream(CoreErrors.Interrupted.With(), _cancelled.Task);
        _backend.Starting = fragment => fragment.FragmentId == 2 ? throw CoreErrors.OutOfMemory.With("the groups") : Task.CompletedTask;
        var problem = await Assert.ThrowsAsync<MatViewException>(StartAsync);
        Assert.Equal(CoreErrors.OutOfMemory.Code, problem.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WhatFailedByItselfIsToldAlsoWhereOthersFailForItBefore(int failed)
    {
        // The one that failed is heard of last, once the others were told to stop.
        _backend.Cancelled = reason => _cancelled.TrySetResult(reason);
        _backend.Starting = _ => Task.CompletedTask;
        _backend.Rows = fetch => fetch.FragmentId == failed ? new Stream(CoreErrors.OutOfMemory.With("the groups"), _cancelled.Task)
            : fetch.FragmentId == 0 ? new Stream(CoreErrors.Interrupted.With(), _cancelled.Task)
            : new Stream(new MatViewException(AnsweredErrors.BackendFailed, "HY000", ErrorKind.Retryable, "it stopped sending rows"));
        await using var execution = await QueryExecution.StartAsync("q", Fragments(), CancellationToken.None);
        var problem = await Assert.ThrowsAsync<MatViewException>(async () => await execution.NextAsync(CancellationToken.None));
        Assert.Equal(CoreErrors.OutOfMemory.Code, problem.Code);
    }

    [Fact]
    public async Task ALostBackendIsToldBeforeAllElse()
    {
        _backend.Cancelled = reason => _cancelled.TrySetResult(reason);
        _backend.Rows = fetch => new Stream(fetch.FragmentId == 1 ? CoreErrors.OutOfMemory.With("the groups") : null);
        _backend.Starting = async fragment =>
        {
            if (fragment.FragmentId != 2) return;
            await _cancelled.Task.WaitAsync(s_patience);
            throw CoordinatorErrors.BackendLost.With(1, "fake", "it went away");
        };
        var problem = await Assert.ThrowsAsync<MatViewException>(StartAsync);
        Assert.Equal(CoordinatorErrors.BackendLost.Code, problem.Code);
    }

    private Task StartAsync() => QueryExecution.StartAsync("q", Fragments(), CancellationToken.None).AsTask();

    private StartedFragment[] Fragments()
        => [.. Enumerable.Range(0, 3).Select(i => new StartedFragment(_backend, new FragmentRequest { QueryId = "q", FragmentId = i }))];

    /// <summary>Gives no rows: it fails, or goes on until it is disposed.</summary>
    private sealed class Stream(MatViewException? problem, Task? before = null) : IResultStream
    {
        public FragmentOutcome? Outcome => null;

        public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
        {
            if (before is not null) await before;
            if (problem is not null) throw problem;
            await Task.Delay(Timeout.Infinite, cancel);
            return null;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
