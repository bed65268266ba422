using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Empties a table or some of its partitions by putting new ones in their place.</summary>
[Statement(typeof(TruncateStatement))]
internal sealed class TruncateHandler(CatalogStore store, TableStorage storage, TransactionCoordinator transactions)
    : StatementHandler<TruncateStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        TruncateStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("DROP", database, name);
        var table = store.Current.RequireTable(database, name);
        RowOwner.RequireWritable(table);
        var old = statement.Partitions.Count == 0 ? [.. table.Partitions.Values] : statement.Partitions
            .Select(p => table.Partitions.GetValueOrDefault(p) ?? throw CatalogErrors.UnknownPartition.With(p, name)).ToList();
        // Emptying a table takes its temporary partitions along, emptying some partitions does not.
        var temporary = statement.Partitions.Count == 0 ? table.TemporaryPartitions : table.TemporaryPartitions.Clear();
        var fresh = await storage.CreateAsync(table, [.. old.Select(p => new PartitionPlan(p.Name, p.Bounds))], cancel)
            .ConfigureAwait(false);
        try
        {
            var commit = new TableCommit(table.Id)
            {
                Puts = fresh,
                Expected = old.ToImmutableDictionary(p => p.Name, p => p.Id),
            };
            await transactions.CommitAsync(
                transactions.Begin(), [commit], cancel,
                temporary.IsEmpty ? null : [new DropTemporaryPartitions(table.Id, [.. temporary.Keys])]).ConfigureAwait(false);
        }
        catch
        {
            storage.Discard(fresh);
            throw;
        }

        storage.Discard(old);
        storage.Discard(temporary.Values);
        return StatementResult.Ok;
    }
}
