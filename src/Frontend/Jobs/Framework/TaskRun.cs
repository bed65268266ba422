using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.Framework;

/// <summary>Names the states of a task run.</summary>
public static class TaskRunState
{
    public const string Pending = "PENDING";
    public const string Running = "RUNNING";
    public const string Success = "SUCCESS";
    public const string Failed = "FAILED";
    public const string Skipped = "SKIPPED";
    public const string Merged = "MERGED";
}

/// <summary>Records one run of a view's task, as information_schema.task_runs shows it; kept in the catalog as a document.</summary>
public sealed record TaskRun
{
    public const string DocumentKind = "task_run";

    public required string QueryId { get; init; }
    /// <summary>The view, or the submitted task.</summary>
    public required long ViewId { get; init; }
    public required string TaskName { get; init; }

    /// <summary>MV, or what a submitted task does: INSERT, CTAS.</summary>
    public string TaskSource { get; init; } = "MV";

    public required string Database { get; init; }
    public required DateTime CreateTime { get; init; }
    public DateTime? ProcessTime { get; init; }
    public DateTime? FinishTime { get; init; }
    public required string State { get; init; }
    public string Definition { get; init; } = "";
    public int ErrorCode { get; init; }
    public string? ErrorMessage { get; init; }
    public string Progress { get; init; } = "0%";

    /// <summary>JSON of mv-refresh section 17.</summary>
    public string ExtraMessage { get; init; } = "";

    public string Properties { get; init; } = "{}";
    public required string JobId { get; init; }

    /// <summary>What started it: MANUAL, SCHEDULE, EVENT or CREATE.</summary>
    public required string Trigger { get; init; }

    public bool Force { get; init; }
    public string RefreshMode { get; init; } = "";
    public string Reason { get; init; } = "";
    public IReadOnlyList<string> MvPartitions { get; init; } = [];
    public IReadOnlyDictionary<string, IReadOnlyList<string>> BasePartitions { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    public long Rows { get; init; }
    public long RowsRead { get; init; }

    /// <summary>How the rows were made, in words for people.</summary>
    public string Method { get; init; } = "";

    /// <summary>Why it was not done by row differences; empty when it was.</summary>
    public string NotIncremental { get; init; } = "";

    /// <summary>JSON: base partition to the versions shown before (0 = none) and after.</summary>
    public string Versions { get; init; } = "";

    public string Creator { get; init; } = "root";

    /// <summary>Who asked for it.</summary>
    public string SubmitUser { get; init; } = "";

    public int Priority { get; init; }

    /// <summary>A statement waits for its end.</summary>
    public bool IsSync { get; init; }

    /// <summary>Names of partitions that a statement asked for; empty without.</summary>
    public IReadOnlyList<string> AskedPartitions { get; init; } = [];

    /// <summary>Requests that joined it while it waited.</summary>
    public int Joined { get; init; }

    /// <summary>Bounds that a statement asked for; empty without.</summary>
    public string PartitionStart { get; init; } = "";

    public string PartitionEnd { get; init; } = "";
    public bool IsManual => Trigger == "MANUAL";

    public bool IsEnded => State is not (TaskRunState.Pending or TaskRunState.Running);

    /// <summary>Sorts by creation: documents are kept in the order of their keys.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{CreateTime.Ticks:D19}-{QueryId}");

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static TaskRun FromDocument(Document document) => FromJson(document.Json);

    public static TaskRun FromJson(string json) => JsonSerializer.Deserialize<TaskRun>(json)!; // Written by ToDocument.
}
