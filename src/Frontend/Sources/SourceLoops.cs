using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Streams;
using MatViewDb.Planner;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Sources;

/// <summary>
/// Reads every source piece by piece into its table. Rows and the position behind them are one commit, so that each comes exactly once,
/// whatever ends in between. One that cannot be read is tried again, ever more slowly.
/// </summary>
public sealed class SourceLoops
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(1);
    private readonly FrontendServices _services;
    private readonly IFileSystem _files;
    private readonly StreamLoops _loops;

    public SourceLoops(FrontendServices services, IFileSystem files)
    {
        (_services, _files) = (services, files);
        _loops = new StreamLoops(id => new Work(this, id), s_firstPause, services.Time);
    }

    /// <summary>Says why a source is not read at the moment; null when it is.</summary>
    public string? ProblemOf(long tableId) => _loops.ProblemOf(tableId);

    /// <summary>Goes on with all sources after a restart.</summary>
    public void Recover()
    {
        foreach (var source in SourceRecord.All(_services.Store.Current).ToList())
        {
            if (!_services.Store.Current.TryFindTable(source.TableId, out _))
            {
                // Its database may be taken back.
                if (_services.Store.Current.Trash.Values.Any(t => t.Objects.Any(o => o.Id == source.TableId))) continue;
                _services.Store.Commit(new DropDocument(SourceRecord.DocumentKind, source.Key));
                continue;
            }

            // Catalogs of earlier servers hold passwords as they are.
            if (_services.Secrets.MayHide(source.Options))
            {
                _services.Store.Commit(before => SourceRecord.Find(before, source.TableId) is { } now
                    ? [new PutDocument((now with { Options = _services.Secrets.Hide(now.Options) }).ToDocument())] : []);
            }

            Start(source.TableId);
        }
    }

    /// <summary>Makes the reader once and lets it reach what it reads, so that what is wrong is told at once.</summary>
    internal void Check(SourceRecord source, Table table)
    {
        using var reader = SourceOptions.Open(source, table, _services, _files);
        reader.Probe();
    }

    internal void Start(long tableId) => _loops.Start(tableId);

    /// <summary>Stops reading a source; what is under way is committed or forgotten when this ends.</summary>
    internal Task StopAsync(long tableId) => _loops.StopAsync(tableId);

    public Task StopAsync() => _loops.StopAsync();

    /// <summary>Goes on with the sources of a database that was taken back.</summary>
    internal void Start(CatalogSnapshot catalog, string database)
    {
        foreach (var table in catalog.ObjectsOf(catalog.RequireDatabase(database)).OfType<Table>().Where(t => t.Source is not null))
            Start(table.Id);
    }

    /// <summary>Begins anew from the positions in the catalog, with new connections and no pause left of earlier errors.</summary>
    internal Task RestartAsync() => _loops.RestartAsync();

    private sealed class Work(SourceLoops loops, long tableId) : IStreamWork
    {
        private readonly RateLimit _limit = new(
            () => SourceRecord.Find(loops._services.Store.Current, tableId)?.RateLimit ?? -1, loops._services.Time);

        private ISourceReader? _reader;

        public async ValueTask<TimeSpan?> StepAsync(CancellationToken cancel)
        {
            await _limit.EnterAsync(cancel).ConfigureAwait(false);
            var catalog = loops._services.Store.Current;
            if (SourceRecord.Find(catalog, tableId) is not { Ended: false } source) return null;
            if (!catalog.TryFindTable(tableId, out var table)) return null;
            _reader ??= SourceOptions.Open(source, table, loops._services, loops._files);
            SourceChunk? chunk;
            try
            {
                chunk = _reader.Read(source.Position, _limit.AtOnce, cancel);
            }
            catch
            {
                // A new one may find its way; one that has read keeps what was not stored yet.
                _reader.Dispose();
                _reader = null;
                throw;
            }

            if (chunk is null) return _reader.Interval;
            var rows = await loops.TakeAsync(source, table, chunk, cancel).ConfigureAwait(false);
            await _limit.PayAsync(rows, cancel).ConfigureAwait(false);
            return chunk.HasMore ? TimeSpan.Zero : _reader.Interval;
        }

        public bool Survives(Exception problem) => true;

        public void Dispose() => _reader?.Dispose();
    }

    private async Task<long> TakeAsync(SourceRecord source, Table table, SourceChunk chunk, CancellationToken cancel)
    {
        if (chunk is { Text.Length: 0, ParquetFile: null })
        {
            _services.Store.Commit(before => [Read(before, source, chunk, 0, 0, 0)]);
            return 0;
        }

        var database = _services.Store.Current.DatabaseName(table.DatabaseId);
        using var session = new Session(
            _services.Sessions.NewInternalId(), new UserAccount(Privileges.Root, "%", null, null), "localhost", _services)
        {
            CurrentDatabase = database,
        };
        using var input = OpenInput(source, chunk, table);
        var load = new LoadDataStatement(Local: true, "", new ObjectName(database, table.Name))
        {
            HasFreeFields = true,
            Where = await SourceWatermark.FilterAsync(source, table, database, session, cancel).ConfigureAwait(false),
            Columns = chunk.ParquetFile is null ? FieldsOf(source, table) : [],
            Set = chunk.ParquetFile is null ? [] : FilesOf(source, chunk.ParquetFile),
        };
        // Rows that go are looked up, and must not move until they are gone.
        using var schema = chunk.Deletes ? await _services.SchemaLocks.ShareAsync(table.Id, cancel).ConfigureAwait(false) : null;
        using var turn = chunk.Deletes ? await _services.Writer.EnterAsync(table, alone: true, cancel).ConfigureAwait(false) : null;
        var (transaction, outcome) = await _services.Writer.StageAsync(
            session, table, database,
            target => chunk.Deletes ? Changes(source, session, load, input, target) : _services.Queries.Planner.PlanLoad(
                load, input.Format, target, _services.Queries.View(session), session.Variables.Values, input.Columnar),
            inOrder: table.HasUniqueKey, _services.Transactions.Begin(), cancel).ConfigureAwait(false);
        // Rows that are neither stored nor wrong are those that the condition left out.
        var late = load.Where is null ? 0 : Math.Max(0, outcome.RowsParsed - outcome.RowsRejected - outcome.RowsWritten);
        try
        {
            FaultPoint.Hit("source.before_commit");
            await _services.Transactions.CommitAsync(
                transaction, [new TableCommit(table.Id)], cancel, null,
                before => [Read(before, source, chunk, outcome.RowsWritten, outcome.RowsRejected, late)]).ConfigureAwait(false);
            return outcome.RowsWritten + outcome.RowsRejected + late;
        }
        catch
        {
            if (!transaction.IsEnded) await _services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    // The last message of a key counts.
    private PhysicalPlan Changes(SourceRecord source, Session session, LoadDataStatement load, LoadInput input, WriteTarget target)
    {
        Expression operation = new ColumnRef(LoadChanges.Operation);
        var options = new LoadOptions { Format = "json", Fields = [.. FieldsOf(source, target.Table), operation] };
        var changes = LoadChanges.Of(options, target.Table)!; // The operation asks for it.
        var rows = changes.Rows(input.Relation(session, changes.WithFields(load), target.Table), target);
        return _services.Queries.Planner.PlanLoad(
            rows, input.Format, changes.Deletes, [], target, _services.Queries.View(session), session.Variables.Values);
    }

    // What INCLUDE adds comes first in the text, last in the table.
    private static NodeList<Expression> FieldsOf(SourceRecord source, Table table)
    {
        if (source.Includes.IsEmpty) return [];
        var included = source.Includes.Select(i => i.Column).ToList();
        var own = table.PlainColumns.Select(c => c.Name).Where(n => !included.Contains(n));
        return [.. included.Concat(own).Select(n => (Expression)new ColumnRef(n))];
    }

    // Of Parquet files there is the name alone.
    private static NodeList<Assignment> FilesOf(SourceRecord source, string path)
    {
        var name = SqlParser.ParseExpression(SinkText.Literal(Path.GetFileName(path), SqlType.String));
        return [.. source.Includes.Select(i => new Assignment(new ColumnRef(i.Column), name))];
    }

    // What statements changed of it meanwhile stays.
    private static PutDocument Read(CatalogSnapshot before, SourceRecord source, SourceChunk chunk, long rows, long rejected, long late)
    {
        var now = SourceRecord.Find(before, source.TableId) ?? source;
        return new PutDocument((now with
        {
            Position = chunk.Position, Ended = chunk.IsLast, Rows = now.Rows + rows, Rejected = now.Rejected + rejected,
            Late = now.Late + late,
        }).ToDocument());
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
            return LoadInput.Open(new LoadWork(record, options) { Files = [path] }, table, _services);
        }

        return LoadInput.Of(options.ToSpec(0), new MemoryStream(chunk.Text), twice: false, _services);
    }
}
