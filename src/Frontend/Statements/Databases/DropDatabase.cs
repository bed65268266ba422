using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Statements.Dropping;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Databases;

/// <summary>Drops a database with everything in it; with CASCADE also what stands on it elsewhere.</summary>
[Statement(typeof(DropDatabaseStatement))]
internal sealed class DropDatabaseHandler(CatalogStore store, TableStorage storage, TrashKeeper trash)
    : StatementHandler<DropDatabaseStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DropDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireDatabase("DROP", statement.Name);
        if (SystemDatabases.IsSystem(statement.Name)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, statement.Name);
        var kept = statement.Force ? null : trash.KeptFrom;
        List<CatalogObject> objects = [];
        List<SinkRecord> sinks = [];
        var cascade = new CascadeDrop(session, statement.Rule);
        store.Commit(before =>
        {
            if (before.FindDatabase(statement.Name) is { } database)
            {
                objects = [.. before.ObjectsOf(database)];
                sinks = [.. SinkRecord.All(before).Where(s => s.DatabaseId == database.Id)];
                cascade.RefuseCreating($"database {database.Name}", Creating(before, database, sinks));
                if (statement.Rule == DropRule.Restrict && objects.Count + sinks.Count > 0)
                {
                    throw DropErrors.NotEmpty.With(
                        database.Name,
                        string.Join(", ", objects.Select(o => o.Name).Concat(sinks.Select(s => s.Name)).Order(StringComparer.Ordinal)));
                }

                // Views of other databases that stand on these tables must hear of each of them.
                return
                [
                    .. cascade.Records(before, $"database {database.Name}", objects, database.Id),
                    .. sinks.Select(s => new DropDocument(SinkRecord.DocumentKind, s.Key)),
                    new DropDatabase(database.Name) { KeptFrom = kept }, .. objects.Select(o => new DropObject(o.Id)),
                ];
            }

            if (!statement.IfExists) throw CatalogErrors.CannotDropDatabase.With(statement.Name);
            session.AddWarning(new Warning("Note", 1008, $"Can't drop database '{statement.Name}'; database doesn't exist"));
            return [];
        });
        storage.Discard(objects.OfType<Table>().SelectMany(t => kept is null ? t.AllPartitions : t.TemporaryPartitions.Values));
        foreach (var sink in sinks) await session.Services.Sinks.ForgetAsync(sink.Id).ConfigureAwait(false);
        foreach (var table in objects.OfType<Table>().Where(t => t.Source is not null))
            await session.Services.Sources.StopAsync(table.Id).ConfigureAwait(false);
        foreach (var view in objects.OfType<MaterializedView>())
            await session.Services.Refreshes.CancelAsync(view.Id, JobErrors.ViewGone.With(view.Name)).ConfigureAwait(false);
        await cascade.FinishAsync().ConfigureAwait(false);
        if (session.CurrentDatabase == statement.Name) session.CurrentDatabase = null;
        return new OkResult(objects.Count);
    }

    // What is being created in it, or over what is in it.
    private static IEnumerable<Dependant> Creating(CatalogSnapshot before, Database database, IEnumerable<SinkRecord> sinks)
        => before.MaterializedViews
            .Where(v => v.Creating
                && (v.DatabaseId == database.Id || v.BaseIds.Any(id => before.Find(id)?.DatabaseId == database.Id)))
            .Select(v => new Dependant(before.DatabaseName(v.DatabaseId), v.Name) { Object = v })
            .Concat(sinks.Where(s => s.Creating).Select(s => new Dependant(database.Name, s.Name) { Sink = s }));
}
