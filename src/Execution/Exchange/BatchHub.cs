using System.Collections.Concurrent;
using System.Diagnostics;
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

/// <summary>
/// Keeps byte streams (files of LOAD DATA, HTTP bodies) that a CsvSource reads by name. A plan may start before the
/// first
/// bytes from another process are here, so a reader waits for its stream for a while.
/// </summary>
public sealed class StreamHub
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private readonly Dictionary<string, Stream> _streams = new(StringComparer.Ordinal);

    /// <summary>
    /// Offers a stream under a name; the returned handle takes the name back. The registrar keeps the stream.
    /// </summary>
    public IDisposable Register(string name, Stream stream)
    {
        lock (_streams)
        {
            _streams[name] = stream;
            Monitor.PulseAll(_streams);
        }

        return new Registration(() =>
        {
            lock (_streams) _streams.Remove(name);
        });
    }

    public Stream Take(string name)
    {
        var since = Stopwatch.GetTimestamp();
        lock (_streams)
        {
            while (true)
            {
                if (_streams.TryGetValue(name, out var stream)) return stream;
                var left = s_patience - Stopwatch.GetElapsedTime(since);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_streams, left))
                    throw CoreErrors.Internal.With($"no stream is registered as '{name}'");
            }
        }
    }
}

internal sealed class Registration(Action undo) : IDisposable
{
    private Action? _undo = undo;

    public void Dispose() => Interlocked.Exchange(ref _undo, null)?.Invoke();
}
