using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Sources.Nats;
using MatViewDb.Frontend.Statements.Dropping;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Frontend.Streams;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Sources;

/// <summary>Makes the table that keeps what a source says, and starts reading.</summary>
[Statement(typeof(CreateSourceStatement))]
internal sealed class CreateSourceHandler(SourceLoops loops, TimeProvider time)
    : StatementHandler<CreateSourceStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateSourceStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Columns.Count == 0) throw CoreErrors.Semantic.With("a source needs columns");
        var options = StreamOptions.Of(statement.With);
        if (!options.TryGetValue("connector", out var connector)) throw SourceErrors.MissingOption.With("?", "connector");
        var (database, name) = session.Resolve(statement.Name);
        var text = SqlPrinter.Print(statement with { With = statement.With.Map(StreamOptions.Shown) });
        connector = connector.ToLowerInvariant();
        if (connector == "posix_fs" || options.Keys.Any(NatsCertificates.IsFile)) session.RequireGlobal("FILE");
        var record = new SourceRecord(0, connector, text, session.User.User, time.GetUtcNow().UtcDateTime)
        {
            Options = options, EncodeOptions = StreamOptions.Of(statement.EncodeOptions),
            Format = statement.Format ?? "PLAIN",
            Encode = statement.Encode ?? (connector is "datagen" or "mysql" ? "NATIVE" : "JSON"),
            Includes = [.. statement.Includes.Select(i => IncludedFields.Read(i, connector))],
            WatermarkColumn = statement.Watermark?.Column ?? "",
            Watermark = statement.Watermark is { } mark ? SqlPrinter.Print(mark.Value) : "",
            RateLimit = StreamOptions.RateOf(options, StreamSettings.SourceRateLimit, session),
        };
        long made = 0;
        var create = new CreateTableStatement(
            new ObjectName(database, name),
            [.. statement.Columns, .. record.Includes.Zip(statement.Includes, (f, i) => IncludedFields.ToColumn(f, i.Type))])
        {
            IfNotExists = statement.IfNotExists, Keys = statement.Keys,
        };
        var tables = (CreateTableHandler)session.Services.Statements.Require(create);
        var result = await tables.MakeAsync(create, session, table =>
        {
            made = table.Id;
            return
            [
                new PutObject(table with { Source = record.Connector }),
                new PutDocument((record with { TableId = table.Id, Options = session.Services.Secrets.Seal(options) }).ToDocument()),
            ];
        }, cancel, table =>
        {
            SourceWatermark.Check(record, table, session);
            loops.Check(record, table);
        }).ConfigureAwait(false);
        if (made != 0) loops.Start(made);
        return result;
    }
}

/// <summary>Stops a source and drops its rows; with CASCADE what reads it goes, too.</summary>
[Statement(typeof(DropSourceStatement))]
internal sealed class DropSourceHandler(CatalogStore store, TableStorage storage, SourceLoops loops)
    : StatementHandler<DropSourceStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(DropSourceStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("DROP", database, name);
        if (store.Current.Find(database, name) is not Table { Source: not null } table)
        {
            if (!statement.IfExists) throw SourceErrors.UnknownSource.With(database, name);
            session.AddWarning(new Warning("Note", SourceErrors.UnknownSource.Code, $"Unknown source '{database}.{name}'"));
            return StatementResult.Ok;
        }

        var cascade = new CascadeDrop(session, statement.Rule);
        store.Commit(before =>
        {
            if (before.Find(table.Id) is null) return [];
            if (statement.Rule != DropRule.Cascade && Dependants.Of(before, [table.Id]) is { Count: > 0 } readers)
                throw SourceErrors.InUse.With(name, string.Join(", ", readers));
            return
            [
                .. cascade.Records(before, name, [table]), new DropObject(table.Id),
                new DropDocument(SourceRecord.DocumentKind, SourceRecord.KeyOf(table.Id)),
            ];
        });
        await loops.StopAsync(table.Id).ConfigureAwait(false);
        storage.Discard(table.AllPartitions);
        await cascade.FinishAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
