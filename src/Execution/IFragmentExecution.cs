using System.Diagnostics.CodeAnalysis;
using MatViewDb.Arrow;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Execution;

/// <summary>Is a running fragment instance: its rows are pulled, its outcome is read after them.</summary>
public interface IFragmentExecution : IDisposable
{
    FragmentRequest Request { get; }

    /// <summary>
    /// Waits for the next batch, which the caller disposes; false after the last one. Throws the query's error. Batches
    /// are valid until the execution is disposed.
    /// </summary>
    bool TryRead([NotNullWhen(true)] out RecordBatch? batch);

    /// <summary>As <see cref="TryRead"/> without holding a thread; null after the last batch.</summary>
    ValueTask<RecordBatch?> ReadAsync(CancellationToken cancel);

    bool HasEnded { get; }

    /// <summary>Ends with the outcome, failed or not, once all workers have stopped.</summary>
    Task<FragmentOutcome> Completion { get; }

    /// <summary>Gives profile, staged rowsets, warnings; only after <see cref="Completion"/>.</summary>
    FragmentOutcome Outcome { get; }

    /// <summary>Stops the whole query with this error (interrupted when none is given).</summary>
    void Cancel(MatViewException? reason = null);
}
