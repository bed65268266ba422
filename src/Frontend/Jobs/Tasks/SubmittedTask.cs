using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Tasks;

/// <summary>Is what SUBMIT TASK gave: a statement that runs once, or again and again; kept in the catalog as a document.</summary>
public sealed record SubmittedTask(
    long Id, string Name, string Database, string Source, string Statement, string Creator, DateTime CreatedAt)
{
    public const string DocumentKind = "task";
    public const string Insert = "INSERT";
    public const string CreateTable = "CTAS";

    /// <summary>sql_mode and time_zone of the session that submitted it: the text means what it meant there.</summary>
    public string SqlMode { get; init; } = "";

    public string TimeZone { get; init; } = "";

    /// <summary>Properties as written, keys in lower case.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>When it runs; null: once.</summary>
    public RefreshSchedule? Schedule { get; init; }

    /// <summary>When it runs next; null without a schedule.</summary>
    public DateTime? NextTime { get; init; }

    public bool Suspended { get; init; }

    /// <summary>Why it was suspended if nobody did it; empty otherwise.</summary>
    public string SuspendedBecause { get; init; } = "";

    public string ScheduleText => Schedule is { } schedule
        ? $"PERIODICAL START({schedule.Start ?? CreatedAt:yyyy-MM-ddTHH:mm:ss}) EVERY({schedule.Every} {schedule.Unit}S)" : "MANUAL";

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static SubmittedTask FromDocument(Document document)
        => JsonSerializer.Deserialize<SubmittedTask>(document.Json)!; // Written by ToDocument.
}

/// <summary>Runs the statement of a task as its creator, with the rights that the creator has then.</summary>
public interface ITaskStatements
{
    /// <summary>Gives the rows that it wrote.</summary>
    Task<long> RunAsync(SubmittedTask task, CancellationToken cancel);
}

/// <summary>Defines errors of submitted tasks.</summary>
[Errors]
public static class TaskErrors
{
    public static readonly ErrorDefinition Exists = new(7351, "HY000", ErrorKind.User, "Task '{0}' already exists; SHOW TASKS lists them");

    public static readonly ErrorDefinition Unknown = new(7352, "HY000", ErrorKind.User, "Task '{0}' does not exist; SHOW TASKS lists them");

    public static readonly ErrorDefinition OfView = new(
        7353, "HY000", ErrorKind.User,
        "Task '{0}' refreshes materialized view '{1}': it goes with the view; PAUSE MATERIALIZED VIEW JOB ON {1} stops it");

    public static readonly ErrorDefinition WrongStatement = new(
        7354, "42000", ErrorKind.User, "SUBMIT TASK takes INSERT and CREATE TABLE ... AS SELECT, not {0}");
}
