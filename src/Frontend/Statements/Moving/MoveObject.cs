using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;
using View = MatViewDb.Catalog.Model.View;

namespace MatViewDb.Frontend.Statements.Moving;

/// <summary>Puts an object into another database. What stands on it goes on: the texts that name it follow.</summary>
[Statement(typeof(SetSchemaStatement))]
internal sealed class SetSchemaHandler(CatalogStore store) : StatementHandler<SetSchemaStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        SetSchemaStatement statement, Session session, CancellationToken cancel)
    {
        var (from, name) = session.Resolve(statement.Name);
        var to = statement.Database;
        session.Require("ALTER", from, name);
        session.Require("CREATE", to, name);
        if (SystemDatabases.IsSystem(to)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, to);
        if (session.Temporary.IsOwn(from)) throw CoreErrors.Semantic.With($"'{name}' is a temporary table, which stays in its database");
        var shown = store.Current;
        if (MovedObject.Find(shown, from, name, statement.Kind).Job(session) is { } job)
            throw (statement.Kind == "SINK" ? SinkErrors.StillCreating : JobErrors.StillCreating).With(name, job);
        store.Commit(before =>
        {
            var moved = MovedObject.Find(before, from, name, statement.Kind);
            var target = before.RequireDatabase(to);
            if (TemporaryTables.IsHome(to)) throw CatalogErrors.UnknownDatabase.With(to);
            if (from == to) return [];
            if (before.Find(to, name) is not null || SinkRecord.Find(before, to, name) is not null)
                throw CatalogErrors.TableExists.With(name);
            if (moved.Item is Table table) CheckColocation(before, table, target);
            return Records(before, moved, from, name, target);
        });
        // A view whose base has its name back is as good as it was.
        await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }

    private static List<CatalogRecord> Records(CatalogSnapshot before, MovedObject moved, string from, string name, Database target)
    {
        var names = MovedNames.OfObject(before, from, name, target.Name);
        var texts = new MovedTexts(before, names);
        if (moved.Sink is { } sink)
        {
            var put = new PutDocument((texts.Of(sink) with { DatabaseId = target.Id }).ToDocument());
            return [put, .. Grants(before, from, name, target.Name)];
        }

        var item = moved.Item!; // It is one of both.
        List<CatalogRecord> records = [new RenameObject(item.Id, target.Id, name)];
        foreach (var put in texts.Objects(item.Id))
            records.Add(put.Item.Id == item.Id ? new PutObject(put.Item with { DatabaseId = target.Id }) : put);
        records.AddRange(texts.Streams());
        records.AddRange(Grants(before, from, name, target.Name));
        return records;
    }

    // The rights to an object go with it.
    private static IEnumerable<CatalogRecord> Grants(CatalogSnapshot before, string from, string name, string to)
        => MovedGrants.Of(before, g => g.Database == from && g.Object == name ? g with { Database = to } : g);

    private static void CheckColocation(CatalogSnapshot before, Table table, Database target)
    {
        if (ColocateGroup.NameOf(table) is { } group && ColocateGroup.TablesOf(before, target.Id, group).Any())
        {
            throw CoreErrors.Semantic.With(
                $"'{table.Name}' is in colocate group '{group}', and database '{target.Name}' has another group of that name; "
                + $"ALTER TABLE {table.Name} SET ('colocate_with' = '') first");
        }
    }
}

/// <summary>Gives an object to another user: its refreshes run with that user's rights from now on.</summary>
[Statement(typeof(SetOwnerStatement))]
internal sealed class SetOwnerHandler(CatalogStore store) : StatementHandler<SetOwnerStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        SetOwnerStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.Require("ALTER", database, name);
        var moved = MovedObject.Find(store.Current, database, name, statement.Kind);
        if (statement.Kind is "TABLE" or "VIEW")
        {
            throw CoreErrors.NotSupported.With(
                $"ALTER {statement.Kind} ... OWNER TO: a {statement.Kind.ToLowerInvariant()} has no owner; GRANT gives rights to it");
        }

        var owner = OwnerOf(statement.Owner, session);
        // Who may change a view may let it run with his own rights; another's are not his to use.
        if (owner.User != session.User.User) session.RequireGlobal("SUPER");
        if (moved.Item is MaterializedView { Active: true } view) CheckRights(view, owner, database, session);
        store.Commit(before => moved switch
        {
            { Sink: { } sink } => SinkRecord.Find(before, sink.Id) is { } now
                ? [new PutDocument((now with { User = owner.User }).ToDocument())] : [],
            { Item: MaterializedView { Id: var id } } => before.Find(id) is MaterializedView now
                ? [new PutObject(now with { Creator = owner.User })] : [],
            _ => SourceRecord.Find(before, moved.Item!.Id) is { } now // One of both is there.
                ? [new PutDocument((now with { User = owner.User }).ToDocument())] : [],
        });
        // It may be that only rights were missing.
        await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }

    private UserAccount OwnerOf(UserName name, Session session)
    {
        if (name.IsCurrent) return session.User;
        return store.Current.Users.GetValueOrDefault(UserAccount.KeyOf(name.User, name.Host))
            ?? (name.Host == "%" ? store.Current.Users.Values.FirstOrDefault(u => u.User == name.User) : null)
            ?? throw FrontendErrors.NoSuchOwner.With(name.User, name.Host);
    }

    private void CheckRights(MaterializedView view, UserAccount owner, string database, Session session)
    {
        using var asOwner = new Session(session.Services.Sessions.NewInternalId(), owner, "localhost", session.Services)
        {
            CurrentDatabase = database,
        };
        ViewQueryCheck.Bases(ViewQueryCheck.ParseQuery(view.QuerySql), asOwner, store.Current, clockAllowed: true);
    }
}

/// <summary>Is what a statement names: an object of the catalog, or a sink.</summary>
internal sealed record MovedObject(CatalogObject? Item, SinkRecord? Sink)
{
    /// <summary>Finds it; one of another kind is not what the statement means.</summary>
    internal static MovedObject Find(CatalogSnapshot snapshot, string database, string name, string kind)
    {
        switch (kind)
        {
            case "SINK":
                snapshot.RequireDatabase(database);
                return new MovedObject(
                    null, SinkRecord.Find(snapshot, database, name) ?? throw SinkErrors.UnknownSink.With(database, name));
            case "SOURCE":
                SourceRecord.Require(snapshot, database, name);
                break;
        }

        var item = snapshot.Require(database, name);
        var fits = (kind, item) switch
        {
            ("VIEW", View) or ("MATERIALIZED VIEW", MaterializedView) or ("SOURCE", _) => true,
            ("TABLE", Table { Source: null } and not MaterializedView) => true,
            _ => false,
        };
        if (fits) return new MovedObject(item, null);
        throw CatalogErrors.WrongObject.With(database, name, kind switch
        {
            "VIEW" => "VIEW",
            "TABLE" => "BASE TABLE",
            _ => "a materialized view",
        });
    }

    /// <summary>Gives the job that is creating it still.</summary>
    internal long? Job(Session session) => this switch
    {
        { Sink: { Creating: true } sink } => session.Services.Sinks.JobOf(sink.Id)?.Id ?? sink.Id,
        { Item: MaterializedView { Creating: true } view } => view.Id,
        _ => null,
    };
}
