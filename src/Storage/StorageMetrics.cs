using MatViewDb.Core.Metrics;

namespace MatViewDb.Storage;

/// <summary>Counts what the storage engine does and what went wrong.</summary>
internal static class StorageMetrics
{
    internal static readonly MetricSet.Metric DamagedPages = MetricSet.Default.Counter(
        "storage_checksum_failures_total", "Pages and footers whose checksum was wrong");

    internal static readonly MetricSet.Metric ScrubbedBytes = MetricSet.Default.Counter(
        "storage_scrubbed_bytes_total", "Bytes that the scrub read and compared with their checksums");

    internal static readonly MetricSet.Metric Scrubs = MetricSet.Default.Counter(
        "storage_scrubs_total", "Rounds of the scrub over all tablets that finished");

    internal static readonly MetricSet.Metric RowsWritten = MetricSet.Default.Counter(
        "storage_rows_written_total", "Rows written to segment files, compaction included");

    internal static readonly MetricSet.Metric BytesWritten = MetricSet.Default.Counter(
        "storage_bytes_written_total", "Bytes written to segment files, compaction included");

    internal static readonly MetricSet.Metric Compactions = MetricSet.Default.Counter(
        "storage_compactions_total", "Merges of rowsets that finished");

    internal static readonly MetricSet.Metric CompactedBytes = MetricSet.Default.Counter(
        "storage_compaction_bytes_total", "Bytes that merges of rowsets read");

    internal static readonly MetricSet.Metric CompactionWaits = MetricSet.Default.Counter(
        "storage_compaction_waited_milliseconds_total", "Time for which merges held back because queries ran");

    internal static readonly MetricSet.Metric CompactionFailures = MetricSet.Default.Counter(
        "storage_compaction_failures_total",
        "Merges of rowsets that failed; they are tried again after the next publish");
}
