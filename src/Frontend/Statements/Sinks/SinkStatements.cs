using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Streams;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Frontend.Statements.Jobs;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Frontend.Statements.Views;
using MatViewDb.Jobs.Framework;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Sinks;

/// <summary>Creates a sink; what is there already is written by a job, as a view's first contents are.</summary>
[Statement(typeof(CreateSinkStatement))]
internal sealed class CreateSinkHandler(CatalogStore store, SinkLoops loops, TimeProvider time) : StatementHandler<CreateSinkStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateSinkStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("CREATE", database, name);
        var snapshot = store.Current;
        var home = snapshot.RequireDatabase(database);
        if (Exists(snapshot, database, name))
        {
            var creation = SinkRecord.Find(snapshot, database, name) is { Creating: true } begun ? loops.JobOf(begun.Id) : null;
            if (!statement.IfNotExists)
                throw creation is null ? CatalogErrors.TableExists.With(name) : JobErrors.ExistsAlready.With(name, creation.Id);
            session.AddWarning(new Warning("Note", 1050, $"Table '{name}' already exists"));
            if (creation is not null && !session.Get(JobSettings.BackgroundDdl))
                await creation.Completion.WaitAsync(cancel).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        var query = statement.Query ?? await QueryOfAsync(statement.From!, session).ConfigureAwait(false); // One of both.
        ViewQueryCheck.Bases(query, session, snapshot, clockAllowed: false);
        var outputs = await session.Services.Queries.DescribeAsync(session, query).ConfigureAwait(false);
        var sql = CreateViewHandler.TextOf(query, session);
        var prepared = SinkStep.Prepare(session.Services, session, sql, snapshot);
        if (prepared.Shape.Reason is { } reason) throw SinkErrors.NotFollowed.With(reason);
        var sink = Describe(statement, session, [.. outputs.Select(o => o.Name)]) with
        {
            DatabaseId = home.Id, Name = name, QuerySql = sql,
        };
        sink = Into(sink, statement, session);
        if (sink.Connector is "fs" or "posix_fs") session.RequireGlobal("FILE");
        loops.Check(sink);
        var bases = SinkStep.BasesOf(prepared);
        if (!sink.IsUpsert && !sink.Forced && !(OnlyAdds(prepared) && bases.All(b => IsAppendOnly(b, session, snapshot))))
            throw SinkErrors.NotAppendOnly.With();
        // What comes from now on only: the versions of now count as written.
        if (!Flag(sink, "snapshot", standard: true)) sink = sink with { Written = SinkVersions.Of(bases) };
        sink = sink with { Id = store.NewId(), Creating = true, Options = session.Services.Secrets.Seal(sink.Options) };
        store.Commit(before => Exists(before, database, name)
            ? throw CatalogErrors.TableExists.With(name) : [new PutDocument(sink.ToDocument())]);
        var job = loops.Create(sink);
        if (sink.Background) return new OkResult(0, $"Job {job.Id} creates the sink; SHOW JOBS shows how far it is");
        if (session.Running is { } running) running.State = $"waiting for job {job.Id}";
        var started = time.GetTimestamp();
        await using (cancel.Register(job.Cancel).ConfigureAwait(false)) await job.Completion.ConfigureAwait(false);
        SlowDdl.Note(session, time.GetElapsedTime(started));
        return StatementResult.Ok;
    }

    private static bool Exists(CatalogSnapshot snapshot, string database, string name)
        => snapshot.Find(database, name) is not null || SinkRecord.Find(snapshot, database, name) is not null;

    private static async ValueTask<Sql.Ast.Query> QueryOfAsync(ObjectName from, Session session)
    {
        var all = new Sql.Ast.Query(new SelectBody([new SelectItem(new Star(null), null)], new TableRef(from, null)));
        var outputs = await session.Services.Queries.DescribeAsync(session, all).ConfigureAwait(false);
        var items = outputs.Select(o => new SelectItem(new ColumnRef(o.Name), o.Name)).ToArray();
        return new Sql.Ast.Query(new SelectBody(NodeList.Create<SelectItem>(items), new TableRef(from, null)));
    }

    private SinkRecord Describe(CreateSinkStatement statement, Session session, ImmutableArray<string> columns)
    {
        var options = StreamOptions.Of(statement.With);
        if (statement.EmitsOnClose) throw CoreErrors.NotSupported.With("EMIT ON WINDOW CLOSE of a sink");
        if (statement.Into is null && !options.ContainsKey("connector")) throw SinkErrors.MissingOption.With("?", "connector");
        if (statement.Format is { } format and not "PLAIN") throw CoreErrors.NotSupported.With($"FORMAT {format} of a sink");
        var sink = new SinkRecord(0, 0, "", "")
        {
            Connector = statement.Into is null ? options["connector"].ToLowerInvariant() : "table",
            Options = options,
            Encode = statement.Encode ?? "JSON",
            Columns = columns,
            Statement = SqlPrinter.Print(statement with { With = statement.With.Map(StreamOptions.Shown) }),
            User = session.User.User,
            CreatedAt = time.GetUtcNow().UtcDateTime,
            Background = session.Get(JobSettings.BackgroundDdl),
            RateLimit = StreamOptions.RateOf(options, StreamSettings.SinkRateLimit, session),
            BackfillRateLimit = StreamOptions.RateOf(options, StreamSettings.BackfillRateLimit, session),
        };
        var upsert = options.GetValueOrDefault("type")?.ToLowerInvariant() switch
        {
            null => options.ContainsKey("primary_key"),
            "append-only" => false,
            "upsert" => true,
            var other => throw SinkErrors.WrongOption.With("type", other, "append-only or upsert"),
        };
        sink = sink with { IsUpsert = upsert, Forced = Flag(sink, "force_append_only", standard: false) };
        return upsert && statement.Into is null ? sink with { Keys = KeysOf(sink) } : sink;
    }

    private static ImmutableArray<string> KeysOf(SinkRecord sink)
    {
        var names = sink.Options.GetValueOrDefault("primary_key")
            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names is not { Length: > 0 }) throw SinkErrors.NeedsKey.With();
        return [.. names.Select(n => sink.Columns.FirstOrDefault(c => c.Equals(n, StringComparison.OrdinalIgnoreCase))
            ?? throw SinkErrors.WrongOption.With("primary_key", n, "a column of what the sink writes"))];
    }

    // A table with a key takes upserts; its key is the sink's.
    private static SinkRecord Into(SinkRecord sink, CreateSinkStatement statement, Session session)
    {
        if (statement.Into is not { } into) return sink;
        var (database, name) = session.Resolve(into);
        session.Require("INSERT", database, name);
        var table = RowOwner.RequireWritable(session.Catalog.RequireTable(database, name));
        var names = statement.IntoColumns.Count > 0 ? [.. statement.IntoColumns] : table.PlainColumns.Select(c => c.Name).ToList();
        if (statement.IntoColumns.Count > 0 ? names.Count != sink.Columns.Length : names.Count < sink.Columns.Length)
            throw CoreErrors.Semantic.With($"the sink writes {sink.Columns.Length} columns, {name} takes {names.Count}");
        var columns = names.Take(sink.Columns.Length)
            .Select(n => table.PlainColumns.FirstOrDefault(c => c.Name.Equals(n, StringComparison.OrdinalIgnoreCase))
                ?? throw CatalogErrors.UnknownColumn.With(n, "field list")).ToList();
        sink = sink with { IntoId = table.Id, IntoColumns = [.. columns.Select(c => c.Name)] };
        if (table.KeyModel is not (KeyModel.Primary or KeyModel.Unique) || sink.Options.GetValueOrDefault("type") == "append-only")
            return sink.IsUpsert ? throw CoreErrors.NotSupported.With("upserts into a table without a primary or unique key") : sink;
        var keys = table.PlainColumns.Where(c => c.IsKey).Select(c => columns.FindIndex(t => t.Id == c.Id)).ToList();
        return keys.Contains(-1) ? throw SinkErrors.NeedsKey.With()
            : sink with { IsUpsert = true, Keys = [.. keys.Select(k => sink.Columns[k])] };
    }

    // Rows of a group, a window or an outer join change as others come.
    private static bool OnlyAdds(PreparedMaintenance prepared)
        => prepared.Shape.Kind == MaintenanceKind.Rows && prepared.Shape.Core.Descendants().All(
            n => n is not (LogicalAggregate or LogicalWindow or LogicalJoin { Kind: not LogicalJoinKind.Inner }));

    private static bool IsAppendOnly(Table table, Session session, CatalogSnapshot snapshot)
    {
        if (table is not MaterializedView view) return table.KeyModel == KeyModel.Duplicate;
        var below = SinkStep.Prepare(session.Services, session, view.QuerySql, snapshot);
        return below.Shape.Reason is null && OnlyAdds(below)
            && SinkStep.BasesOf(below).All(b => b is not MaterializedView && b.KeyModel == KeyModel.Duplicate);
    }

    private static bool Flag(SinkRecord sink, string name, bool standard) => sink.Options.GetValueOrDefault(name)?.ToLowerInvariant() switch
    {
        null => standard,
        "true" => true,
        "false" => false,
        var other => throw SinkErrors.WrongOption.With(name, other, "true or false"),
    };
}

/// <summary>Changes what can be changed of a sink or source while it runs: limits, what becomes of rows it knows nothing of.</summary>
[Statement(typeof(AlterStreamStatement))]
internal sealed class AlterStreamHandler(CatalogStore store, SinkLoops loops) : StatementHandler<AlterStreamStatement>
{
    private static readonly (bool OfSource, Setting<long> Setting)[] s_limits =
    [
        (true, StreamSettings.SourceRateLimit), (false, StreamSettings.SinkRateLimit), (false, StreamSettings.BackfillRateLimit),
    ];

    public override async ValueTask<StatementResult> HandleAsync(
        AlterStreamStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("ALTER", database, name);
        if (statement is { IsSource: false, Parameter: SinkOptions.DeletesUnmatched })
        {
            var changed = SinkRecord.Find(store.Current, database, name) ?? throw SinkErrors.UnknownSink.With(database, name);
            await SetDeletesAsync(changed, statement.Value).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        var setting = s_limits.FirstOrDefault(l => l.OfSource == statement.IsSource && l.Setting.Name == statement.Parameter).Setting
            ?? throw CoreErrors.NotSupported.With(
                $"ALTER {(statement.IsSource ? "SOURCE" : "SINK")} ... SET {statement.Parameter}");
        var limit = statement.Value is { } value ? (long)setting.Parse(value) : session.Services.Globals.Get(setting);
        if (statement.IsSource)
        {
            var source = SourceRecord.Require(store.Current, database, name);
            store.Commit(before => SourceRecord.Find(before, source.TableId) is { } now
                ? [new PutDocument((now with { RateLimit = limit }).ToDocument())] : []);
            return StatementResult.Ok;
        }

        var sink = SinkRecord.Find(store.Current, database, name) ?? throw SinkErrors.UnknownSink.With(database, name);
        var ofStart = ReferenceEquals(setting, StreamSettings.BackfillRateLimit);
        SinkRecord.Change(
            store, sink.Id, now => ofStart ? now with { BackfillRateLimit = limit } : now with { RateLimit = limit });
        return StatementResult.Ok;
    }

    // A target holds rows of the sink alone from the moment at which all of them are written: so they are, once more.
    private async ValueTask SetDeletesAsync(SinkRecord sink, string? value)
    {
        value = value?.ToLowerInvariant() ?? "false";
        loops.Check(With(sink));
        await loops.ChangeAsync(sink, now => With(now) is var next && next.DeletesUnmatched && !now.DeletesUnmatched
            ? next with { Written = SinkVersions.None, Pending = null } : next).ConfigureAwait(false);

        SinkRecord With(SinkRecord now)
        {
            var text = now.Statement;
            if (SqlParser.ParseStatement(text) is CreateSinkStatement create)
            {
                var others = create.With.Where(p => !p.Key.Equals(SinkOptions.DeletesUnmatched, StringComparison.OrdinalIgnoreCase));
                text = SqlPrinter.Print(create with { With = [.. others, new Property(SinkOptions.DeletesUnmatched, value)] });
            }

            return now with { Options = now.Options.SetItem(SinkOptions.DeletesUnmatched, value), Statement = text };
        }
    }
}

/// <summary>Stops a sink; what it wrote stays.</summary>
[Statement(typeof(DropSinkStatement))]
internal sealed class DropSinkHandler(CatalogStore store, SinkLoops loops) : StatementHandler<DropSinkStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(DropSinkStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("DROP", database, name);
        if (SinkRecord.Find(store.Current, database, name) is { } sink)
        {
            await loops.DropAsync(sink).ConfigureAwait(false);
            return StatementResult.Ok;
        }

        if (!statement.IfExists) throw SinkErrors.UnknownSink.With(database, name);
        session.AddWarning(new Warning("Note", SinkErrors.UnknownSink.Code, $"Unknown sink '{database}.{name}'"));
        return StatementResult.Ok;
    }
}
