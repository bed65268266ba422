using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the repositories, with StarRocks' columns.</summary>
[SystemTable("information_schema.repositories", Show = "REPOSITORIES")]
internal sealed class Repositories : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "RepoId:bigint! RepoName:! CreateTime:datetime IsReadOnly:! Location:text! Broker ErrMsg:text");

    public override string? LikeColumn => "RepoName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => Repository.All(context.Catalog).Select(r => new object?[]
        {
            r.Id, r.Name, r.CreatedAt, r.ReadOnly ? "true" : "false", r.Location, r.Broker.Length > 0 ? r.Broker : null,
            Problem(r, context),
        });

    private static string? Problem(Repository repository, SystemTableContext context)
    {
        try
        {
            return context.Services.Backups.Open(repository).Problem();
        }
        catch (MatViewException problem)
        {
            return problem.Message;
        }
    }
}

/// <summary>Lists backups, SHOW the last one of a database, with StarRocks' columns.</summary>
[SystemTable("information_schema.backups", Show = "BACKUP")]
internal sealed class ShowBackup : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! SnapshotName:! DbName:! State:! BackupObjs:text CreateTime:datetime SnapshotFinishedTime:datetime "
        + "UploadFinishedTime:datetime FinishedTime:datetime UnfinishedTasks Progress TaskErrMsg:text Status:text Timeout:bigint");

    public override string? LikeColumn => "SnapshotName";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => BackupFacts.Visible(context, isRestore: false).Select(r => new object?[]
        {
            r.Id, r.Label, r.Database, r.State, r.Objects, r.CreatedAt, r.PreparedAt, r.CopiedAt, r.FinishedAt, null,
            BackupFacts.Progress(r, context), BackupFacts.Error(r), BackupFacts.Status(r), r.TimeoutSeconds,
        });
}

/// <summary>Lists restores, SHOW the last one into a database, with StarRocks' columns.</summary>
[SystemTable("information_schema.restores", Show = "RESTORE")]
internal sealed class ShowRestore : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "JobId:bigint! Label:! Timestamp:! DbName:! State:! AllowLoad:! ReplicationNum:! RestoreObjs:text CreateTime:datetime "
        + "MetaPreparedTime:datetime SnapshotFinishedTime:datetime DownloadFinishedTime:datetime FinishedTime:datetime UnfinishedTasks "
        + "Progress TaskErrMsg:text Status:text Timeout:bigint");

    public override string? LikeColumn => "Label";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => BackupFacts.Visible(context, isRestore: true).Select(r => new object?[]
        {
            r.Id, r.Label, r.Timestamp, r.Database, r.State, "true", r.ReplicationNum.ToString(CultureInfo.InvariantCulture), r.Objects,
            r.CreatedAt, r.PreparedAt, r.PreparedAt, r.CopiedAt, r.FinishedAt, null, BackupFacts.Progress(r, context),
            BackupFacts.Error(r), BackupFacts.Status(r), r.TimeoutSeconds,
        });
}

/// <summary>Lists the snapshots of a repository, with StarRocks' columns.</summary>
[SystemTable("show.snapshot", Show = "SNAPSHOT")]
internal sealed class ShowSnapshot : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Snapshot:! Timestamp:! Status:text! Database Details:text ClusterId");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        context.Session.RequireGlobal("REPOSITORY");
        var name = context.Show?.From?.Name ?? throw CoreErrors.Semantic.With("SHOW SNAPSHOT ON repository");
        var files = context.Services.Backups.Open(Repository.Require(context.Catalog, name));
        foreach (var found in files.List())
        {
            yield return
            [
                found.Label, found.Timestamp, found.Manifest is null ? found.Problem : "OK", found.Manifest?.Database,
                found.Manifest is { } manifest ? JsonSerializer.Serialize(manifest.Objects.ToDictionary(o => o.Name, Details)) : null,
                found.Manifest?.ClusterId,
            ];
        }
    }

    private static object Details(CatalogObject item) => item switch
    {
        Table table => new
        {
            kind = table is MaterializedView ? "materialized view" : "table",
            partitions = table.Partitions.Keys, rows = table.Partitions.Values.Sum(p => p.Rows),
        },
        _ => new { kind = "view" },
    };
}

/// <summary>Says the same of backups and restores in every list.</summary>
internal static class BackupFacts
{
    /// <summary>Gives those that the session may see: a SHOW asks for the last one of a database, a SELECT for all.</summary>
    internal static IEnumerable<BackupRecord> Visible(SystemTableContext context, bool isRestore)
    {
        var all = context.Services.Backups.All(context.Catalog)
            .Where(r => r.IsRestore == isRestore && Privileges.MaySee(context.Session.User, r.Database));
        if (context.Show is null) return all;
        var database = context.Show.From?.Name ?? context.Session.RequireDatabase();
        var last = all.LastOrDefault(r => r.Database == database);
        if (last is null) context.Catalog.RequireDatabase(database);
        return last is null ? [] : [last];
    }

    internal static string? Progress(BackupRecord record, SystemTableContext context)
        => context.Services.Backups.Queue.Find(record.Id)?.ProgressText();

    internal static string? Error(BackupRecord record) => record.State == BackupRecord.Cancelled ? record.Message : null;

    internal static string Status(BackupRecord record)
        => record.State == BackupRecord.Cancelled ? $"[COMMON_ERROR, msg: {record.Message}]" : "[OK]";
}
