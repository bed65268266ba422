using System.Collections.Concurrent;
using MatViewDb.Arrow;
using MatViewDb.Core.Errors;

namespace MatViewDb.Execution.Exchange;

/// <summary>
/// Keeps batches that the frontend made for a Values node of this process: system tables, bulk INSERT.
/// </summary>
public sealed class BatchHub
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<RecordBatch>> _batches = new(StringComparer.Ordinal);

    /// <summary>
    /// Offers batches under a name; the returned handle takes the name back. The registrar keeps the batches.
    /// </summary>
    public IDisposable Register(string name, IReadOnlyList<RecordBatch> batches)
    {
        _batches[name] = batches;
        return new Registration(() => _batches.TryRemove(name, out _));
    }

    public IReadOnlyList<RecordBatch> Take(string name)
        => _batches.TryGetValue(name, out var batches)
            ? batches
            : throw CoreErrors.Internal.With($"no batches are registered as '{name}'");
}

/// <summary>Keeps byte streams (files of LOAD DATA, HTTP bodies) that a CsvSource reads by name.</summary>
public sealed class StreamHub
{
    private readonly ConcurrentDictionary<string, Stream> _streams = new(StringComparer.Ordinal);

    /// <summary>
    /// Offers a stream under a name; the returned handle takes the name back. The registrar keeps the stream.
    /// </summary>
    public IDisposable Register(string name, Stream stream)
    {
        _streams[name] = stream;
        return new Registration(() => _streams.TryRemove(name, out _));
    }

    public Stream Take(string name)
        => _streams.TryGetValue(name, out var stream)
            ? stream
            : throw CoreErrors.Internal.With($"no stream is registered as '{name}'");
}

internal sealed class Registration(Action undo) : IDisposable
{
    private Action? _undo = undo;

    public void Dispose() => Interlocked.Exchange(ref _undo, null)?.Invoke();
}
