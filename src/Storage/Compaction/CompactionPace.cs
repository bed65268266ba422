using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Slows merges down while queries run: all of them together read no faster than a limit. Nobody waits in an idle server, nor for the
/// sake of a tablet that has so many rowsets that queries suffer more from these.
/// </summary>
internal sealed class CompactionPace(TabletStore store, TimeProvider time, CancellationToken stop)
{
    /// <summary>A tablet with this many times the rowsets that call for a merge is in a hurry.</summary>
    private const int Hurry = 16;

    /// <summary>How long it waits at most before it looks again whether queries run.</summary>
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private long _paidUntil;

    /// <summary>Pays for bytes that were merged.</summary>
    internal void Pay(long bytes, int rowsets)
    {
        stop.ThrowIfCancellationRequested();
        StorageMetrics.CompactedBytes.Add(bytes);
        var limit = store.Options.CompactionBytesPerSecond;
        if (limit <= 0 || rowsets >= store.Options.CompactionRowsetsMin * Hurry || !store.IsBusy()) return;
        long until;
        lock (_lock)
        {
            // Time that was not used is not saved up.
            _paidUntil = Math.Max(_paidUntil, time.GetTimestamp()) + (long)((double)bytes / limit * time.TimestampFrequency);
            until = _paidUntil;
        }

        while (store.IsBusy())
        {
            var left = TimeSpan.FromSeconds((double)(until - time.GetTimestamp()) / time.TimestampFrequency);
            if (left <= TimeSpan.Zero) return;
            var wait = left < s_step ? left : s_step;
            StorageMetrics.CompactionWaits.Add((long)wait.TotalMilliseconds);
            stop.WaitHandle.WaitOne(wait);
            stop.ThrowIfCancellationRequested();
        }
    }
}
