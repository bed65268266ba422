using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Metrics;

namespace MatViewDb.Server;

/// <summary>Shows where the memory of the process is.</summary>
internal static class MemoryMetrics
{
    internal static void Register()
    {
        var metrics = MetricSet.Default;
        metrics.Observe("matviewdb_memory_bytes", "Native memory in use", () => MemoryTracker.Process.UsedBytes);
        metrics.Observe("matviewdb_memory_held_bytes", "Native memory taken from the system", () => MemoryTracker.HeldBytes);
        metrics.Observe(
            "matviewdb_gc_committed_bytes", "Memory that the garbage collector holds", () => GC.GetGCMemoryInfo().TotalCommittedBytes);
        metrics.Observe("matviewdb_gc_heap_bytes", "Managed objects, living or not yet collected", () => GC.GetTotalMemory(false));
        metrics.Observe("matviewdb_gc_collections_total", "Garbage collections", () => GC.CollectionCount(0));
        metrics.Observe(
            "matviewdb_gc_pause_seconds_total", "Time of pauses for garbage collection",
            () => GC.GetTotalPauseDuration().TotalSeconds);
    }
}
