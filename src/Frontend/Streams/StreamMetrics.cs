using MatViewDb.Catalog.Model;
using MatViewDb.Core.Metrics;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;

namespace MatViewDb.Frontend.Streams;

/// <summary>Makes the metrics of sources and sinks when they are read: those that were dropped have none. In short they are sums.</summary>
internal sealed class StreamMetrics(FrontendServices services)
{
    private const string Prefix = "matviewdb_";

    internal IEnumerable<MetricFamily> Read(bool inDetail)
    {
        var catalog = services.Store.Current;
        var sources = SourceRecord.All(catalog).Where(s => catalog.Find(s.TableId) is Table).Select(s =>
        {
            var table = (Table)catalog.Find(s.TableId)!; // Asked above.
            return (Of: s, Labels: LabelsOf("source", catalog.DatabaseName(table.DatabaseId), table.Name));
        }).ToList();
        var sinks = SinkRecord.All(catalog)
            .Select(s => (Of: s, Labels: LabelsOf("sink", catalog.DatabaseName(s.DatabaseId), s.Name))).ToList();
        return
        [
            Family("source_rows_total", "counter", "Rows that sources stored", sources, s => s.Rows),
            Family("source_rejected_rows_total", "counter", "Rows of sources that could not be read", sources, s => s.Rejected),
            Family("source_late_rows_total", "counter", "Rows of sources that WATERMARK left out", sources, s => s.Late),
            Family("source_retrying", "gauge", "1: the source cannot be read at the moment", sources,
                s => services.Sources.ProblemOf(s.TableId) is null ? 0 : 1),
            Family("sink_rows_total", "counter", "Rows that sinks wrote", sinks, s => s.Rows),
            Family("sink_snapshots_total", "counter", "Times that a sink wrote all rows once more", sinks, s => s.Snapshots),
            Family("sink_retrying", "gauge", "1: the sink cannot write at the moment", sinks,
                s => services.Sinks.ProblemOf(s.Id) is null ? 0 : 1),
            Family("sink_failed", "gauge", "1: the sink does not go on by itself", sinks, s => s.Problem.Length > 0 ? 1 : 0),
        ];

        MetricFamily Family<T>(string name, string kind, string help, List<(T Of, string Labels)> all, Func<T, long> value)
            => new(Prefix + name, kind, help, inDetail
                ? [.. all.Select(one => new MetricSample("", one.Labels, value(one.Of)))]
                : [new MetricSample("", "", all.Sum(one => value(one.Of)))]);
    }

    private static string LabelsOf(string kind, string database, string name)
        => $"db_name=\"{MetricFamily.Escape(database)}\",{kind}_name=\"{MetricFamily.Escape(name)}\"";
}
