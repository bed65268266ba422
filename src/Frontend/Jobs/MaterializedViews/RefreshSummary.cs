using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Is a view's last refresh, of one or several runs, as SHOW MATERIALIZED VIEWS tells it. Of runs that leave the catalog it is kept with
/// the view.
/// </summary>
public sealed record RefreshSummary
{
    public const string DocumentKind = "last_refresh";
    private const int FormatVersion = 1;
    private const int ListMax = 100;

    public int Version { get; init; } = FormatVersion;
    public required string JobId { get; init; }
    public required DateTime CreateTime { get; init; }
    public DateTime? ProcessTime { get; init; }
    public DateTime? FinishTime { get; init; }
    public required string State { get; init; }
    public bool Force { get; init; }
    public double Seconds { get; init; }
    public string PartitionStart { get; init; } = "";
    public string PartitionEnd { get; init; } = "";
    public string BasePartitions { get; init; } = "";
    public string MvPartitions { get; init; } = "";
    public int ErrorCode { get; init; }
    public string? ErrorMessage { get; init; }
    public ImmutableArray<string> QueryIds { get; init; } = [];
    public bool IsManual { get; init; }
    public bool IsSync { get; init; }
    public int Priority { get; init; }
    public string RefreshMode { get; init; } = "";

    /// <summary>Puts runs of one job together, after what is known of earlier ones.</summary>
    public static RefreshSummary? Of(RefreshSummary? kept, IEnumerable<TaskRun> runs)
    {
        foreach (var run in runs) kept = kept is null ? Of(run) : kept.With(run);
        return kept;
    }

    public static string KeyOf(long viewId) => viewId.ToString(CultureInfo.InvariantCulture);

    public Document ToDocument(long viewId) => new(DocumentKind, KeyOf(viewId), JsonSerializer.Serialize(this));

    /// <summary>Gives what a document says; null where a later server wrote it.</summary>
    public static RefreshSummary? FromDocument(Document document)
        => JsonSerializer.Deserialize<RefreshSummary>(document.Json) is { Version: FormatVersion } summary ? summary : null;

    private static RefreshSummary Of(TaskRun run) => new()
    {
        JobId = run.JobId, CreateTime = run.CreateTime, ProcessTime = run.ProcessTime, FinishTime = run.FinishTime, State = run.State,
        Force = run.Force, Seconds = SecondsOf(run), PartitionStart = run.PartitionStart, PartitionEnd = run.PartitionEnd,
        BasePartitions = BasesOf(run), MvPartitions = string.Join(",", run.MvPartitions),
        ErrorCode = run.ErrorCode, ErrorMessage = run.ErrorMessage, QueryIds = [run.QueryId], IsManual = run.IsManual, IsSync = run.IsSync,
        Priority = run.Priority, RefreshMode = run.RefreshMode,
    };

    private RefreshSummary With(TaskRun run)
    {
        var all = this with
        {
            Seconds = Seconds + SecondsOf(run),
            PartitionStart = Join(PartitionStart, run.PartitionStart), PartitionEnd = Join(PartitionEnd, run.PartitionEnd),
            BasePartitions = Join(BasePartitions, BasesOf(run)), MvPartitions = Join(MvPartitions, string.Join(",", run.MvPartitions)),
            QueryIds = QueryIds.Length < ListMax ? QueryIds.Add(run.QueryId) : QueryIds,
        };
        // A request that joined another says nothing of how that one went.
        if (run.State == TaskRunState.Merged && State != TaskRunState.Merged) return all;
        return all with
        {
            ProcessTime = run.ProcessTime, FinishTime = run.FinishTime, State = run.State, Force = run.Force, ErrorCode = run.ErrorCode,
            ErrorMessage = run.ErrorMessage, IsManual = run.IsManual, IsSync = run.IsSync, Priority = run.Priority,
            RefreshMode = run.RefreshMode,
        };
    }

    private static string BasesOf(TaskRun run) => run.BasePartitions.Count == 0 ? "" : JsonSerializer.Serialize(run.BasePartitions);

    private static string Join(string before, string more)
        => more.Length == 0 || before.Count(c => c == '|') >= ListMax ? before : before.Length == 0 ? more : $"{before}|{more}";

    private static double SecondsOf(TaskRun run)
        => run is { FinishTime: { } end, ProcessTime: { } begin } ? (end - begin).TotalSeconds : 0;
}
