using System.Globalization;
using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>
/// Moves runs of tasks that are too many for the catalog into a table, from which they go when they are too old. A run is in the
/// catalog until it is in the table; being moved twice makes no second row.
/// </summary>
public sealed class TaskHistory : IAsyncDisposable
{
    public const string Database = "_statistics_";
    public const string Table = "task_run_history";
    private const int RowsMax = 500;

    private readonly FrontendNode _node;
    private readonly ITimer _timer;
    private readonly SemaphoreSlim _turn = new(1);
    private volatile bool _isStopping;
    private DateTime _lookedAt;

    public TaskHistory(FrontendNode node)
    {
        _node = node;
        var second = TimeSpan.FromSeconds(1);
        _lookedAt = Now;
        _timer = node.Services.Time.CreateTimer(_ => _ = LookAsync(), null, second, second);
    }

    /// <summary>Moves what is to be moved and deletes what is too old; gives how many runs were moved.</summary>
    public async Task<int> ArchiveAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            var services = _node.Services;
            if (_isStopping || !services.Globals.Get(JobSettings.ArchivesRuns)) return 0;
            var runs = services.TaskRuns.Beyond();
            var hasTable = services.Store.Current.Find(Database, Table) is not null;
            if (runs.Count == 0 && !hasTable) return 0;
            using var session = _node.NewInternalSession(new UserAccount(Privileges.Root, "%", null, null), null);
            if (!hasTable) await CreateAsync(session).ConfigureAwait(false);
            var kept = TimeSpan.FromSeconds(services.Globals.Get(JobSettings.HistorySeconds));
            foreach (var some in runs.Chunk(RowsMax))
            {
                await RunAsync(session, InsertOf(some, kept)).ConfigureAwait(false);
                services.TaskRuns.Remove(some);
            }

            await RunAsync(session, $"DELETE FROM {Database}.{Table} WHERE expire_time < {Quote(Now)}").ConfigureAwait(false);
            return runs.Count;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Gives the newest runs in the table, oldest first: of one task, or of all. Lists of runs put them before those of the catalog.
    /// </summary>
    public async Task<IReadOnlyList<TaskRun>> ReadAsync(string? taskName, CancellationToken cancel)
    {
        var services = _node.Services;
        var most = services.Globals.Get(JobSettings.ArchivedShownMax);
        if (_isStopping || most == 0 || services.Store.Current.Find(Database, Table) is null) return [];
        using var session = _node.NewInternalSession(new UserAccount(Privileges.Root, "%", null, null), null);
        var query = $"SELECT history_content_json FROM {Database}.{Table}"
            + (taskName is null ? "" : $" WHERE task_name = {Quote(taskName)}")
            + string.Create(CultureInfo.InvariantCulture, $" ORDER BY create_time DESC, task_run_id DESC LIMIT {most}");
        var rows = await services.Queries.ReadAsync(session, SqlParser.ParseQuery(query), cancel).ConfigureAwait(false);
        return [.. rows.Select(r => TaskRun.FromJson((string)r[0]!)).Reverse()]; // The column takes no NULL.
    }

    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        await _timer.DisposeAsync().ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private DateTime Now => _node.Services.Time.GetUtcNow().UtcDateTime;

    private async Task LookAsync()
    {
        if (Now - _lookedAt < TimeSpan.FromSeconds(_node.Services.Globals.Get(JobSettings.TaskCheckSeconds))) return;
        _lookedAt = Now;
        try
        {
            await ArchiveAsync().ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is MatViewException or OperationCanceledException or ObjectDisposedException)
        {
            // They stay where they are; the next look tries again.
        }
    }

    private async Task CreateAsync(Session session)
    {
        await RunAsync(session, $"CREATE DATABASE IF NOT EXISTS {Database}").ConfigureAwait(false);
        await RunAsync(
            session,
            $"CREATE TABLE IF NOT EXISTS {Database}.{Table} (task_run_id VARCHAR(64) NOT NULL, task_id BIGINT NOT NULL, "
            + "task_name VARCHAR(64) NOT NULL, task_state VARCHAR(16) NOT NULL, create_time DATETIME NOT NULL, finish_time DATETIME, "
            + "expire_time DATETIME, history_content_json STRING NOT NULL) PRIMARY KEY (task_run_id) "
            + "DISTRIBUTED BY HASH (task_run_id) BUCKETS 1").ConfigureAwait(false);
    }

    private static string InsertOf(IEnumerable<TaskRun> runs, TimeSpan kept)
    {
        var text = new StringBuilder($"INSERT INTO {Database}.{Table} VALUES ");
        text.AppendJoin(", ", runs.Select(run => string.Create(
            CultureInfo.InvariantCulture,
            $"({Quote(run.QueryId)}, {run.ViewId}, {Quote(run.TaskName)}, {Quote(run.State)}, {Quote(run.CreateTime)}, "
            + $"{Quote(run.FinishTime)}, {Quote(run.CreateTime + kept)}, {Quote(run.ToDocument().Json)})")));
        return text.ToString();
    }

    private async Task RunAsync(Session session, string sql)
        => await _node.Runner.RunAsync(session, StatementText.Split(sql)[0], (_, _) => default).ConfigureAwait(false);

    private static string Quote(DateTime? moment)
        => moment is { } time ? $"'{time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'" : "NULL";

    private static string Quote(string text)
        => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
