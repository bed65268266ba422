using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Writes what task_runs tells of a run as JSON, under StarRocks' names.</summary>
internal static class TaskRunTexts
{
    private static readonly JsonSerializerOptions s_plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string PropertiesOf(RefreshRequest request, MaterializedView view)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["mvId"] = view.Id.ToString(CultureInfo.InvariantCulture), ["FORCE"] = request.Scope.Force ? "true" : "false",
        };
        if (request.Scope.RangeStart is not null)
        {
            values["PARTITION_START"] = request.Scope.StartText;
            values["PARTITION_END"] = request.Scope.EndText;
        }

        if (!request.Scope.PartitionNames.IsEmpty) values["PARTITION_VALUES"] = string.Join(",", request.Scope.PartitionNames);
        foreach (var (key, value) in view.Properties)
        {
            if (key.StartsWith("session.", StringComparison.Ordinal) || key is "resource_group" or "workload_group") values[key] = value;
        }

        return JsonSerializer.Serialize(values, s_plain);
    }

    internal static string ExtraOf(
        TaskRun run, RefreshRequest request, string mode, string reason, IReadOnlyList<string> partitions,
        IReadOnlyDictionary<string, IReadOnlyList<string>> bases, string batch, IReadOnlyList<string> next)
        => JsonSerializer.Serialize(new
        {
            forceRefresh = run.Force,
            partitionStart = run.PartitionStart,
            partitionEnd = run.PartitionEnd,
            mvPartitionsToRefresh = partitions,
            refBasePartitionsToRefreshMap = bases,
            basePartitionsToRefreshMap = bases,
            nextPartitionStart = next.Count > 0 ? next[0] : "",
            nextPartitionEnd = next.Count > 0 ? next[^1] : "",
            nextPartitionValues = next,
            processStartTime = run.ProcessTime is { } start ? new DateTimeOffset(start, TimeSpan.Zero).ToUnixTimeMilliseconds() : 0,
            executeOption = new
            {
                priority = run.Priority, isMergeRedundant = !request.IsAwaited, isManual = run.IsManual, isSync = request.IsAwaited,
                joined = run.Joined,
            },
            planBuilderMessage = reason,
            refreshMode = mode,
            batch,
        }, s_plain);
}
