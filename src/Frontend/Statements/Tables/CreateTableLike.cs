using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Creates an empty table with the definition of another.</summary>
[Statement(typeof(CreateTableLikeStatement))]
internal sealed class CreateTableLikeHandler(CatalogStore store, TableStorage storage, TimeProvider time)
    : StatementHandler<CreateTableLikeStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateTableLikeStatement statement, Session session, CancellationToken cancel)
    {
        var (databaseName, name) = session.Resolve(statement.Name);
        var (sourceDatabase, sourceName) = session.Resolve(statement.Source);
        session.Require("CREATE", databaseName, name);
        session.Require("SELECT", sourceDatabase, sourceName);
        var database = store.Current.RequireDatabase(databaseName);
        if (statement.Temporary)
        {
            var named = new ObjectName(session.Temporary.MakeHome(databaseName), name);
            return await HandleAsync(statement with { Temporary = false, Name = named }, session, cancel).ConfigureAwait(false);
        }

        if (store.Current.Find(databaseName, name) is not null)
        {
            if (!statement.IfNotExists) throw CatalogErrors.TableExists.With(name);
            session.AddWarning(new Warning("Note", 1050, $"Table '{name}' already exists"));
            return StatementResult.Ok;
        }

        var source = store.Current.RequireTable(sourceDatabase, sourceName);
        var plans = source.Partitions.Values.Select(p => new PartitionPlan(p.Name == source.Name ? name : p.Name, p.Bounds)).ToList();
        var table = new Table(store.NewId(), database.Id, name, source.Comment, time.GetUtcNow().UtcDateTime)
        {
            StoredColumns = source.StoredColumns,
            NextColumnId = source.NextColumnId,
            KeyModel = source.KeyModel,
            SortColumns = source.SortColumns,
            Indexes = source.Indexes,
            Partitioning = source.Partitioning,
            Distribution = source.Distribution,
            Properties = source.Properties,
        };
        var made = await storage.CreateAsync(table, plans, cancel).ConfigureAwait(false);
        table = table with { Partitions = table.Partitions.AddRange(made.Select(p => KeyValuePair.Create(p.Name, p))) };
        try
        {
            store.Commit(before => before.Find(databaseName, name) is null
                ? [new PutObject(table)] : throw CatalogErrors.TableExists.With(name));
        }
        catch
        {
            storage.Discard(made);
            throw;
        }

        return StatementResult.Ok;
    }
}
