using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Creates a table: tablets first, then the one record that makes it exist; a failure leaves nothing.</summary>
public sealed class TableCreation(CatalogStore store, TableStorage storage, TimeProvider time)
{
    /// <summary>Gives the created table; null when the name was taken and that is fine.</summary>
    public async Task<Table?> CreateAsync(
        Table definition, string database, IReadOnlyList<PartitionPlan> partitions, bool ifNotExists, CancellationToken cancel)
    {
        if (CheckName(store.Current, database, definition.Name, ifNotExists) is null) return null;
        var table = definition with { Id = store.NewId(), CreatedAt = time.GetUtcNow().UtcDateTime };
        var made = await storage.CreateAsync(table, partitions, cancel).ConfigureAwait(false);
        table = table with { Partitions = table.Partitions.AddRange(made.Select(p => KeyValuePair.Create(p.Name, p))) };
        try
        {
            var created = true;
            store.Commit(snapshot =>
            {
                var home = CheckName(snapshot, database, table.Name, ifNotExists);
                created = home is not null;
                return home is null ? [] : [new PutObject(table with { DatabaseId = home.Value })];
            });
            if (created) return (Table?)store.Current.Find(table.Id) ?? table;
        }
        catch
        {
            storage.Discard(made);
            throw;
        }

        storage.Discard(made);
        return null;
    }

    private static long? CheckName(CatalogSnapshot snapshot, string database, string name, bool ifNotExists)
    {
        var home = snapshot.RequireDatabase(database);
        if (!home.Objects.ContainsKey(name)) return home.Id;
        return ifNotExists ? null : throw CatalogErrors.TableExists.With(name);
    }
}
