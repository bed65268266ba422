using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Fires scheduled refreshes. The next time of each view is kept in the catalog, so a restart fires a missed slot once and
/// never a run of them.
/// </summary>
public sealed class RefreshSchedules : IDisposable
{
    public const string DocumentKind = "mv_schedule";
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(1);
    private readonly CatalogStore _store;
    private readonly RefreshService _refreshes;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();

    public RefreshSchedules(CatalogStore store, RefreshService refreshes, TimeProvider time)
    {
        _store = store;
        _refreshes = refreshes;
        _time = time;
        _timer = time.CreateTimer(_ => Tick(), null, s_tick, s_tick);
    }

    /// <summary>Gives when a view is refreshed next; null without a schedule.</summary>
    public static DateTime? NextOf(CatalogSnapshot snapshot, MaterializedView view)
        => snapshot.FindDocument(DocumentKind, Key(view.Id)) is { } document
            ? new DateTime(long.Parse(document.Json, CultureInfo.InvariantCulture), DateTimeKind.Utc) : null;

    /// <summary>The same where a view that was just made, or just got a schedule, has not been looked at yet.</summary>
    public static DateTime? NextOf(CatalogSnapshot snapshot, MaterializedView view, DateTime now)
        => NextOf(snapshot, view) ?? (view is { Active: true, Paused: false, Creating: false, Refresh.Schedule: { } schedule }
            ? NextAfter(schedule, view.CreatedAt, now) : null);

    /// <summary>Gives the record that forgets when a view is due.</summary>
    internal static DropDocument Forgotten(long viewId) => new(DocumentKind, Key(viewId));

    /// <summary>
    /// Gives the first time of the schedule after <paramref name="now"/>: start + k periods. Days and weeks keep the time of day that
    /// they began with in the schedule's zone, also where clocks are put forward or back.
    /// </summary>
    public static DateTime NextAfter(RefreshSchedule schedule, DateTime createdAt, DateTime now)
    {
        var start = schedule.Start ?? createdAt;
        if (start > now) return start;
        var period = PeriodOf(schedule);
        if (ZoneOf(schedule) is not { } zone) return start + (period * (((now - start).Ticks / period.Ticks) + 1));
        var first = TimeZoneInfo.ConvertTimeFromUtc(start, zone);
        var periods = Math.Max(0, (TimeZoneInfo.ConvertTimeFromUtc(now, zone) - first).Ticks / period.Ticks);
        while (true)
        {
            var next = AtWall(first + (period * periods++), zone);
            if (next > now) return next;
        }
    }

    // Zones with one offset all year need no look at the clock.
    private static TimeZoneInfo? ZoneOf(RefreshSchedule schedule) => schedule is { Zone: { } name, Unit: "DAY" or "WEEK" }
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.SupportsDaylightSavingTime ? zone : null;

    /// <summary>
    /// Gives the moment at which the clocks of a zone show a time: of an hour that comes twice the first one, of an hour that is left
    /// out as much after its beginning.
    /// </summary>
    public static DateTime AtWall(DateTime wall, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3)) : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    public static TimeSpan PeriodOf(RefreshSchedule schedule) => schedule.Unit switch
    {
        "SECOND" => TimeSpan.FromSeconds(schedule.Every),
        "MINUTE" => TimeSpan.FromMinutes(schedule.Every),
        "HOUR" => TimeSpan.FromHours(schedule.Every),
        "WEEK" => TimeSpan.FromDays(7L * schedule.Every),
        _ => TimeSpan.FromDays(schedule.Every),
    };

    public void Dispose() => _timer.Dispose();

    private static string Key(long viewId) => viewId.ToString(CultureInfo.InvariantCulture);

    private void Tick()
    {
        if (!_lock.TryEnter()) return;
        try
        {
            // What pauses after failures waits for nothing but time.
            _refreshes.Queue.Pump();
            var now = _time.GetUtcNow().UtcDateTime;
            var snapshot = _store.Current;
            foreach (var view in snapshot.MaterializedViews)
            {
                if (view is not { Active: true, Paused: false, Creating: false, Refresh.Schedule: { } schedule }) continue;
                var next = NextOf(snapshot, view);
                if (next is { } due && due > now && due <= now + PeriodOf(schedule)) continue;
                if (next is { } missed && missed <= now)
                    _refreshes.Submit(new RefreshRequest(view.Id, RefreshScope.Automatic, "SCHEDULE", view.Creator));
                var after = NextAfter(schedule, view.CreatedAt, now);
                if (next == after) continue;
                _store.Commit(new PutDocument(new Document(
                    DocumentKind, Key(view.Id), after.Ticks.ToString(CultureInfo.InvariantCulture))));
            }
        }
        catch (MatViewException)
        {
            // A full queue or a broken journal: the next tick tries again and people see the reason elsewhere.
        }
        finally
        {
            _lock.Exit();
        }
    }
}
