using MatViewDb.Storage.Compaction;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Checks;

/// <summary>
/// Reads all tablets now and then, slowly, on a thread of low priority: damage is found while there is still something to
/// restore from. Where it got to is kept, so that restarts do not begin anew.
/// </summary>
internal sealed class Scrubber : IDisposable
{
    /// <summary>How long the thread waits at most before it looks at the clock again, and how often the place is kept.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(30);
    private readonly TabletStore _store;
    private readonly IMetadataStore _metadata;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread _thread;
    private readonly TabletCheck _check;
    private long _paidUntil;

    internal Scrubber(TabletStore store, IMetadataStore metadata, TimeProvider time)
    {
        _store = store;
        _metadata = metadata;
        _time = time;
        _check = new TabletCheck(metadata, time, Pace);
        _thread = new Thread(Work) { Name = "scrub", IsBackground = true };
        _thread.Start();
    }

    public void Dispose()
    {
        _stop.Cancel();
        _thread.Join();
        _stop.Dispose();
    }

    private void Work()
    {
        BackgroundPriority.Apply();
        try
        {
            var place = ScrubPlace.Read(_metadata) ?? Keep(new ScrubPlace(ScrubPlace.Finished, _time.GetUtcNow()));
            while (true)
            {
                if (place.After == ScrubPlace.Finished)
                {
                    var due = place.Began + _store.Options.ScrubInterval;
                    if (_time.GetUtcNow() < due)
                    {
                        Wait(s_step);
                        continue;
                    }

                    place = Keep(new ScrubPlace(0, _time.GetUtcNow()));
                }

                place = Run(place);
            }
        }
        catch (OperationCanceledException)
        {
            // The store is closing.
        }
    }

    private ScrubPlace Run(ScrubPlace place)
    {
        var kept = _time.GetTimestamp();
        _paidUntil = kept;
        foreach (var id in _store.TabletIds.Where(id => id > place.After).Order())
        {
            _store.Check(id, _check, _stop.Token);
            place = place with { After = id };
            if (_time.GetElapsedTime(kept) < s_step) continue;
            kept = _time.GetTimestamp();
            Keep(place);
        }

        StorageMetrics.Scrubs.Add();
        return Keep(place with { After = ScrubPlace.Finished });
    }

    private ScrubPlace Keep(ScrubPlace place)
    {
        try
        {
            place.Write(_metadata);
        }
        catch (Exception problem) when (problem is IOException or RocksDb.RocksDbException)
        {
            // A restart repeats a little more.
        }

        return place;
    }

    // Reading costs time by its bytes: who is ahead of his time waits.
    private void Pace(int bytes)
    {
        _stop.Token.ThrowIfCancellationRequested();
        StorageMetrics.ScrubbedBytes.Add(bytes);
        if (_store.Options.ScrubBytesPerSecond <= 0) return;
        _paidUntil += (long)((double)bytes / _store.Options.ScrubBytesPerSecond * _time.TimestampFrequency);
        var ahead = _paidUntil - _time.GetTimestamp();
        // Time that was not used is not saved up.
        if (ahead < 0) _paidUntil -= ahead;
        else if (ahead > _time.TimestampFrequency / 50) Wait(TimeSpan.FromSeconds((double)ahead / _time.TimestampFrequency));
    }

    private void Wait(TimeSpan time)
    {
        _stop.Token.WaitHandle.WaitOne(time);
        _stop.Token.ThrowIfCancellationRequested();
    }
}
