using System.Collections.Concurrent;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Sources;

/// <summary>
/// Reads every source piece by piece into its table. Rows and the position behind them are one commit, so that each comes exactly once,
/// whatever ends in between. One that cannot be read is tried again, ever more slowly.
/// </summary>
public sealed class SourceLoops(FrontendServices services, IFileSystem files)
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pauseMax = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, Loop> _loops = new();

    private sealed class Loop : IDisposable
    {
        internal CancellationTokenSource Stop { get; } = new();
        internal Task Work { get; set; } = Task.CompletedTask;
        internal string? Problem { get; set; }

        public void Dispose() => Stop.Dispose();
    }

    /// <summary>Says why a source is not read at the moment; null when it is.</summary>
    public string? ProblemOf(long tableId) => _loops.GetValueOrDefault(tableId)?.Problem;

    /// <summary>Goes on with all sources after a restart.</summary>
    public void Recover()
    {
        foreach (var source in SourceRecord.All(services.Store.Current).ToList())
        {
            if (services.Store.Current.TryFindTable(source.TableId, out _)) Start(source.TableId);
            else services.Store.Commit(new DropDocument(SourceRecord.DocumentKind, source.Key));
        }
    }

    /// <summary>Makes the reader once, so that wrong options are told at once.</summary>
    internal void Check(SourceRecord source, Table table)
    {
        using var reader = SourceOptions.Open(source, table, services, files);
    }

    internal void Start(long tableId)
    {
        var loop = new Loop();
        if (_loops.TryAdd(tableId, loop)) loop.Work = RunAsync(tableId, loop);
        else loop.Dispose();
    }

    /// <summary>Stops reading a source; what is under way is committed or forgotten when this ends.</summary>
    internal async Task StopAsync(long tableId)
    {
        if (!_loops.TryRemove(tableId, out var loop)) return;
        await loop.Stop.CancelAsync().ConfigureAwait(false);
        await loop.Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        loop.Dispose();
    }

    public async Task StopAsync()
    {
        foreach (var id in _loops.Keys) await StopAsync(id).ConfigureAwait(false);
    }

    private async Task RunAsync(long tableId, Loop loop)
    {
        await Task.Yield();
        var stop = loop.Stop.Token;
        ISourceReader? reader = null;
        var pause = s_firstPause;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                TimeSpan wait;
                try
                {
                    if (SourceRecord.Find(services.Store.Current, tableId) is not { Ended: false } source) return;
                    if (!services.Store.Current.TryFindTable(tableId, out var table)) return;
                    reader ??= SourceOptions.Open(source, table, services, files);
                    var chunk = reader.Read(source.Position, stop);
                    if (chunk is not null) await TakeAsync(source, table, chunk, stop).ConfigureAwait(false);
                    (loop.Problem, pause) = (null, s_firstPause);
                    wait = chunk is { HasMore: true } ? TimeSpan.Zero : reader.Interval;
                }
                catch (Exception problem) when (problem is MatViewException or IOException or UnauthorizedAccessException
                    && !stop.IsCancellationRequested)
                {
                    loop.Problem = problem.Message;
                    reader?.Dispose();
                    reader = null;
                    wait = pause;
                    pause = pause * 2 < s_pauseMax ? pause * 2 : s_pauseMax;
                }

                if (wait > TimeSpan.Zero) await Task.Delay(wait, services.Time, stop).ConfigureAwait(false);
            }
        }
        finally
        {
            reader?.Dispose();
        }
    }

    private async Task TakeAsync(SourceRecord source, Table table, SourceChunk chunk, CancellationToken cancel)
    {
        var next = source with { Position = chunk.Position, Ended = chunk.IsLast };
        if (chunk is { Text.Length: 0, ParquetFile: null })
        {
            services.Store.Commit(new PutDocument(next.ToDocument()));
            return;
        }

        var database = services.Store.Current.DatabaseName(table.DatabaseId);
        using var session = new Session(
            services.Sessions.NewInternalId(), new UserAccount(Privileges.Root, "%", null, null), "localhost", services)
        {
            CurrentDatabase = database,
        };
        using var input = OpenInput(source, chunk, table);
        var load = new LoadDataStatement(Local: true, "", new ObjectName(database, table.Name)) { HasFreeFields = true };
        var (transaction, outcome) = await services.Writer.StageAsync(
            session, table, database,
            target => services.Queries.Planner.PlanLoad(
                load, input.Format, target, services.Queries.View(session), session.Variables.Values, input.Columnar),
            inOrder: false, services.Transactions.Begin(), cancel).ConfigureAwait(false);
        try
        {
            FaultPoint.Hit("source.before_commit");
            next = next with
            {
                Rows = source.Rows + outcome.RowsWritten, Rejected = source.Rejected + outcome.RowsRejected,
            };
            await services.Transactions.CommitAsync(
                transaction, [new TableCommit(table.Id)], cancel, [new PutDocument(next.ToDocument())]).ConfigureAwait(false);
        }
        catch
        {
            if (!transaction.IsEnded) await services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    private LoadInput OpenInput(SourceRecord source, SourceChunk chunk, Table table)
    {
        var isCsv = source.Encode == "CSV";
        var options = new LoadOptions
        {
            Format = chunk.ParquetFile is not null ? "parquet" : chunk.IsTabbed || isCsv ? "csv" : "json",
            ColumnSeparator = chunk.IsTabbed ? "\t" : source.EncodeOptions.GetValueOrDefault("delimiter", ","),
            Escape = chunk.IsTabbed ? "\\" : "",
            Enclose = isCsv && !chunk.IsTabbed ? "\"" : "",
        };
        if (chunk.ParquetFile is { } path)
        {
            var record = new LoadRecord(0, 0, "", "", "", "", "", default);
            return LoadInput.Open(new LoadWork(record, options) { Files = [path] }, table, services);
        }

        return LoadInput.Of(options.ToSpec(0), new MemoryStream(chunk.Text), twice: false, services);
    }
}
