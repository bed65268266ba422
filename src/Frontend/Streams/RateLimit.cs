namespace MatViewDb.Frontend.Streams;

/// <summary>
/// Holds back to so many rows a second: who took rows waits until they are paid for. The limit is asked for again and again, so that a
/// change counts at once; below 0 there is none, 0 holds back everything.
/// </summary>
public sealed class RateLimit(Func<long> perSecond, TimeProvider time)
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);
    private double _owed;
    private long _paidAt = time.GetTimestamp();

    /// <summary>Gives how many rows may be taken at once: those of a second.</summary>
    public long AtOnce => perSecond() is > 0 and var limit ? limit : long.MaxValue;

    /// <summary>Waits as long as nothing may be taken.</summary>
    public async ValueTask EnterAsync(CancellationToken cancel)
    {
        while (perSecond() == 0) await Task.Delay(s_look, time, cancel).ConfigureAwait(false);
    }

    /// <summary>Pays for rows that were taken.</summary>
    public async ValueTask PayAsync(long rows, CancellationToken cancel)
    {
        // Time in which nothing was owed is not saved up.
        if (_owed <= 0) (_owed, _paidAt) = (0, time.GetTimestamp());
        _owed += rows;
        while (true)
        {
            var limit = perSecond();
            var now = time.GetTimestamp();
            if (limit < 0) _owed = 0;
            else _owed -= time.GetElapsedTime(_paidAt, now).TotalSeconds * limit;
            _paidAt = now;
            if (_owed <= 0) return;
            var needed = limit > 0 ? TimeSpan.FromSeconds(_owed / limit) : s_look;
            await Task.Delay(needed < s_look ? needed + TimeSpan.FromMilliseconds(1) : s_look, time, cancel).ConfigureAwait(false);
        }
    }
}
