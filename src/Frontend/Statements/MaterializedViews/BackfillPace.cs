using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Streams;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Lets the query that fills a new view read so many rows a second: backends are told again and again how many each may have read.
/// </summary>
internal sealed class BackfillPace(FrontendServices services, MaterializedView view)
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);
    private bool _isLimited;
    private double _allowed;
    private long _saidAt;

    // Asked for each time: ALTER changes it while the view is created.
    private long Limit => view.Creating
        && services.Store.Current.Find(view.Id) is MaterializedView now
        && now.Properties.TryGetValue(StreamSettings.BackfillRateLimit.Name, out var text)
            ? long.Parse(text, CultureInfo.InvariantCulture) : -1;

    /// <summary>Waits as long as nothing may be read.</summary>
    internal async ValueTask EnterAsync(CancellationToken cancel)
    {
        while (Limit == 0) await Task.Delay(s_look, services.Time, cancel).ConfigureAwait(false);
    }

    /// <summary>Gives a query what it may read on each backend at its beginning.</summary>
    internal void Begin(QueryOptions options)
    {
        if (Limit is not (> 0 and var limit)) return;
        (_isLimited, _allowed, _saidAt) = (true, (double)limit * s_look.TotalSeconds, services.Time.GetTimestamp());
        options.RowsAllowed = Math.Max(1, (long)_allowed / Math.Max(1, services.Backends.Alive.Count));
    }

    /// <summary>Gives how many rows may be read in addition to some now; null where that was never limited.</summary>
    internal long? Left(long read)
    {
        var limit = Limit;
        if (limit < 0) return _isLimited ? long.MaxValue / 2 : null;
        var now = services.Time.GetTimestamp();
        if (!_isLimited) (_isLimited, _allowed, _saidAt) = (true, read, now);
        _allowed += services.Time.GetElapsedTime(_saidAt, now).TotalSeconds * limit;
        _saidAt = now;
        return Math.Max(0, (long)_allowed - read);
    }
}
