using MatViewDb.Catalog.Model;
using MatViewDb.Core.Metrics;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Planner.MvRewrite;

namespace MatViewDb.Frontend;

/// <summary>
/// Makes the metrics of materialized views when they are read: those of a view that was dropped are gone, those of one that was renamed
/// have its new name. In short they are sums over all views.
/// </summary>
internal sealed class ViewMetrics(FrontendServices services, RefreshCounts counts)
{
    private const string Prefix = "matviewdb_";

    internal IEnumerable<MetricFamily> Read(bool inDetail)
    {
        var facts = Facts();
        var families = new List<MetricFamily>();
        foreach (var metric in s_metrics)
        {
            double Together() => metric.IsLargest ? facts.Select(metric.Value).DefaultIfEmpty().Max() : facts.Sum(metric.Value);
            IReadOnlyList<MetricSample> samples = inDetail ? [.. facts.Select(f => new MetricSample("", f.Labels, metric.Value(f)))]
                : [new MetricSample("", "", Together())];
            families.Add(new MetricFamily(Prefix + metric.Name, metric.IsCounter ? "counter" : "gauge", metric.Help, samples));
        }

        families.Add(Histogram(
            "mv_refresh_duration", "Milliseconds from the beginning to the end of a refresh", facts, c => c.Running, inDetail));
        families.Add(Histogram(
            "mv_refresh_queue_wait", "Milliseconds for which a refresh waited for its turn", facts, c => c.Waiting, inDetail));
        families.AddRange(Global(facts));
        return families;
    }

    private static MetricFamily Histogram(
        string name, string help, IReadOnlyList<ViewFacts> facts, Func<ViewRefreshCounts, Durations> of, bool inDetail)
    {
        IReadOnlyList<MetricSample> samples = inDetail ? [.. facts.SelectMany(f => of(f.Refreshes).Samples(f.Labels))]
            : [.. Sum(facts, of).Samples("")];
        return new MetricFamily(Prefix + name, "histogram", help, samples);
    }

    private static Durations Sum(IEnumerable<ViewFacts> facts, Func<ViewRefreshCounts, Durations> of)
    {
        var sum = new Durations();
        foreach (var view in facts) sum.Add(of(view.Refreshes));
        return sum;
    }

    private static IEnumerable<MetricFamily> Global(IReadOnlyList<ViewFacts> facts)
    {
        var states = facts.GroupBy(f => (f.Mode, f.View.Active)).OrderBy(g => g.Key.Mode, StringComparer.Ordinal).ThenBy(g => g.Key.Active);
        yield return new MetricFamily(Prefix + "mv_global_count", "gauge", "Materialized views", [.. states.Select(g => new MetricSample(
            "", $"refresh_mode=\"{g.Key.Mode}\",status=\"{(g.Key.Active ? "active" : "inactive")}\"", g.Count()))]);
        yield return Total("mv_global_refresh_jobs_total", "Refreshes that were asked for", f => f.Refreshes.Jobs.Value);
        yield return Total("mv_global_refresh_success_jobs_total", "Refreshes that succeeded", f => f.Refreshes.Succeeded.Value);
        yield return Total("mv_global_refresh_failed_jobs_total", "Refreshes that failed", f => f.Refreshes.Failed.Value);
        yield return new MetricFamily(
            Prefix + "mv_global_refresh_pending_jobs", "gauge", "Refreshes that wait",
            [new MetricSample("", "", facts.Sum(f => (double)f.Pending))]);
        yield return new MetricFamily(
            Prefix + "mv_global_query_mv_usage_total", "counter", "Queries that read a view, named or in the place of its tables",
            [
                new MetricSample("", "usage_type=\"DIRECT\"", facts.Sum(f => (double)f.Direct)),
                new MetricSample("", "usage_type=\"REWRITE\"", facts.Sum(f => (double)f.Hit)),
            ]);

        MetricFamily Total(string name, string help, Func<ViewFacts, long> of)
            => new(Prefix + name, "counter", help, [new MetricSample("", "", facts.Sum(f => (double)of(f)))]);
    }

    private List<ViewFacts> Facts()
    {
        var snapshot = services.Store.Current;
        var jobs = services.Refreshes.Queue.Jobs.ToLookup(j => j.Subject);
        var now = services.Time.GetUtcNow().UtcDateTime;
        var facts = new List<ViewFacts>();
        foreach (var view in snapshot.MaterializedViews.OrderBy(v => v.Id))
        {
            if (view.Creating) continue;
            var use = services.ViewUsage.Of(view.Id);
            var labels = $"db_name=\"{MetricFamily.Escape(snapshot.DatabaseName(view.DatabaseId))}\","
                + $"mv_name=\"{MetricFamily.Escape(view.Name)}\",mv_id=\"{view.Id}\"";
            facts.Add(new ViewFacts(view, labels, counts.Of(view.Id))
            {
                Pending = jobs[view.Id].Count(j => j.State == JobState.Queued),
                Active = jobs[view.Id].Count(j => j.State == JobState.Running),
                Staleness = Freshness.Of(view, snapshot.Find).IsFresh
                    ? 0 : Math.Max(0, (now - (view.LastFreshnessConfirmedAt ?? view.CreatedAt)).TotalSeconds),
                Failures = services.Refreshes.FailuresOf(view.Id),
                Considered = use.Considered, Matched = use.Matched, Hit = use.Hits, Direct = use.Direct, Saved = use.SecondsSaved,
            });
        }

        return facts;
    }

    private static readonly ViewMetric[] s_metrics =
    [
        new("mv_refresh_jobs", "Refreshes that were asked for", f => f.Refreshes.Jobs.Value) { IsCounter = true },
        new("mv_refresh_total_success_jobs", "Refreshes that succeeded", f => f.Refreshes.Succeeded.Value) { IsCounter = true },
        new("mv_refresh_total_failed_jobs", "Refreshes that failed", f => f.Refreshes.Failed.Value) { IsCounter = true },
        new("mv_refresh_total_empty_jobs", "Refreshes that had nothing to do", f => f.Refreshes.Empty.Value) { IsCounter = true },
        new("mv_refresh_total_merged_jobs", "Requests that joined a refresh that waited",
            f => f.Refreshes.Merged.Value) { IsCounter = true },
        new("mv_refresh_total_retry_meta_count", "Attempts after errors that pass", f => f.Refreshes.Retried.Value) { IsCounter = true },
        new("mv_refresh_rows_written_total", "Rows that refreshes wrote", f => f.Refreshes.RowsWritten.Value) { IsCounter = true },
        new("mv_refresh_rows_read_total", "Rows of base tables that refreshes read", f => f.Refreshes.RowsRead.Value) { IsCounter = true },
        new("mv_query_total_count", "Queries that looked at the view or named it", f => f.Considered + f.Direct) { IsCounter = true },
        new("mv_query_total_considered_count", "Queries for which the view was looked at", f => f.Considered) { IsCounter = true },
        new("mv_query_total_matched_count", "Queries that the view could answer", f => f.Matched) { IsCounter = true },
        new("mv_query_total_hit_count", "Queries that read the view in the place of its tables", f => f.Hit) { IsCounter = true },
        new("mv_query_saved_seconds_total", "Seconds that queries would have taken longer without the view, estimated", f => f.Saved)
        {
            IsCounter = true,
        },
        new("mv_refresh_pending_jobs", "Refreshes that wait", f => f.Pending),
        new("mv_refresh_running_jobs", "Refreshes that run", f => f.Active),
        new("mv_refresh_consecutive_failures", "Automatic refreshes that failed since one succeeded", f => f.Failures),
        new("mv_row_count", "Rows", f => f.View.Rows),
        new("mv_storage_size", "Bytes stored", f => f.View.Partitions.Values.Sum(p => (double)p.Bytes)),
        new("mv_partition_count", "Partitions", f => f.View.Partitions.Count),
        new("mv_inactive_state", "1: it is inactive", f => f.View.Active ? 0 : 1),
        new("mv_staleness_seconds", "Seconds since it was last known to be fresh; 0: it is", f => f.Staleness) { IsLargest = true },
    ];

    private sealed record ViewMetric(string Name, string Help, Func<ViewFacts, double> Value)
    {
        internal bool IsCounter { get; init; }

        /// <summary>Of all views the largest value counts, not the sum.</summary>
        internal bool IsLargest { get; init; }
    }

    private sealed record ViewFacts(MaterializedView View, string Labels, ViewRefreshCounts Refreshes)
    {
        internal long Pending { get; init; }
        internal long Active { get; init; }
        internal double Staleness { get; init; }
        internal int Failures { get; init; }
        internal long Considered { get; init; }
        internal long Matched { get; init; }
        internal long Hit { get; init; }
        internal double Saved { get; init; }
        internal long Direct { get; init; }

        internal string Mode => View.Properties.GetValueOrDefault("refresh_mode", "AUTO").ToUpperInvariant();
    }
}
