using MatViewDb.Core.Metrics;

namespace MatViewDb.Execution.Spill;

/// <summary>Counts what queries write to disk to save memory.</summary>
internal static class SpillMetrics
{
    internal static readonly MetricSet.Metric BytesWritten = MetricSet.Default.Counter(
        "matviewdb_spill_written_bytes_total", "Bytes written to spill files");

    internal static readonly MetricSet.Metric BytesRead = MetricSet.Default.Counter(
        "matviewdb_spill_read_bytes_total", "Bytes read from spill files");

    internal static readonly MetricSet.Metric BytesHeld = MetricSet.Default.Gauge(
        "matviewdb_spill_bytes", "Bytes of spill files on disk now");

    internal static readonly MetricSet.Metric Files = MetricSet.Default.Gauge(
        "matviewdb_spill_files", "Spill files on disk now");

    internal static readonly MetricSet.Metric Queries = MetricSet.Default.Counter(
        "matviewdb_spilled_queries_total", "Queries that wrote spill files");
}
