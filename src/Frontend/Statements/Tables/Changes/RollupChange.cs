using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Jobs.Framework;
using MatViewDb.Protocol;
using Table = MatViewDb.Catalog.Model.Table;
using Tablet = MatViewDb.Catalog.Model.Tablet;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Brings tablets in line with the rollups of their table, after the catalog has got one or lost one: tablets that are made from
/// then on are right already. Statements that read and write the table go on; a rowset without the rollup is read in its own order.
/// </summary>
internal sealed class RollupChange(FrontendServices services, SchemaChangeRecord record, Job job)
{
    /// <param name="ended">Gives the records that say that the change has ended.</param>
    internal async Task RunAsync(Func<CatalogSnapshot, SchemaChangeRecord, IEnumerable<CatalogRecord>> ended)
    {
        var cancel = job.Cancellation;
        var builds = record.Kind == SchemaChangeRecord.OfRollup;
        (job.RowsTotal, job.Phase) = (Required(services.Store.Current).Rows, builds ? "writing" : "deleting");
        var done = new HashSet<long>();
        while (true)
        {
            // Partitions come while rows are written.
            var table = Required(services.Store.Current);
            var tablets = TabletsOf(table).Where(t => !done.Contains(t.Tablet)).ToList();
            if (tablets.Count == 0) break;
            await SetAsync(table, tablets, cancel).ConfigureAwait(false);
            foreach (var (backend, tablet) in tablets)
            {
                cancel.ThrowIfCancellationRequested();
                if (builds) await BuildAsync(backend, tablet, cancel).ConfigureAwait(false);
                done.Add(tablet);
            }
        }

        // What was on its way when the tablet heard of the rollup came without it.
        foreach (var (backend, tablet) in builds ? TabletsOf(Required(services.Store.Current)) : [])
            await BuildAsync(backend, tablet, cancel).ConfigureAwait(false);
        job.Phase = Job.FinishingPhase;
        FaultPoint.Hit("schema_change.before_commit");
        cancel.ThrowIfCancellationRequested();
        services.Store.Commit(before => [.. Ready(before), .. ended(before, record with
        {
            State = SchemaChangeRecord.Finished, FinishedAt = services.Time.GetUtcNow().UtcDateTime,
        })]);
    }

    /// <summary>Gives the records that take a rollup from the table whose building has failed.</summary>
    internal static IEnumerable<CatalogRecord> Undone(CatalogSnapshot before, SchemaChangeRecord record)
    {
        if (record.Kind == SchemaChangeRecord.OfRollup && before.TryFindTable(record.TableId, out var table)
            && TableRollups.Without(table, record.Rollup) is { } without)
            yield return new PutObject(without);
    }

    /// <summary>Deletes what was written of it. A backend that cannot be reached keeps it, which costs room only.</summary>
    internal static async Task CleanAsync(FrontendServices services, SchemaChangeRecord record)
    {
        if (record.Kind != SchemaChangeRecord.OfRollup || !services.Store.Current.TryFindTable(record.TableId, out var table)) return;
        foreach (var group in TabletsOf(table).GroupBy(t => t.Backend))
        {
            if (services.Backends.Find(group.Key) is not { IsAlive: true } backend) continue;
            try
            {
                await backend.SetRollupsAsync(RequestOf(table, group.Select(g => g.Tablet)), CancellationToken.None).ConfigureAwait(false);
            }
            catch (MatViewException)
            {
                // See above.
            }
        }
    }

    private IEnumerable<CatalogRecord> Ready(CatalogSnapshot before)
    {
        if (record.Kind != SchemaChangeRecord.OfRollup) yield break;
        var table = Required(before);
        var rollup = table.AllRollups.FirstOrDefault(r => r.IsNamed(record.Rollup))
            ?? throw CoreErrors.Semantic.With($"Rollup[{record.Rollup}] does not exist in table {table.Name}");
        yield return new PutObject(table with { Rollups = [.. table.AllRollups.Select(r => r == rollup ? r with { IsReady = true } : r)] });
    }

    private async Task SetAsync(Table table, List<(long Backend, long Tablet)> tablets, CancellationToken cancel)
        => await Task.WhenAll(tablets.GroupBy(t => t.Backend).Select(group => services.Backends.Require(group.Key)
            .SetRollupsAsync(RequestOf(table, group.Select(g => g.Tablet)), cancel))).ConfigureAwait(false);

    private async Task BuildAsync(long backend, long tablet, CancellationToken cancel)
    {
        var reply = await services.Backends.Require(backend)
            .BuildRollupsAsync(new BuildRollupsRequest { TabletId = tablet }, cancel).ConfigureAwait(false);
        job.RowsDone += reply.Rows;
    }

    private static SetRollupsRequest RequestOf(Table table, IEnumerable<long> tablets)
        => new() { TabletIds = { tablets }, Rollups = { TableStorage.RollupsOf(table) } };

    private static IEnumerable<(long Backend, long Tablet)> TabletsOf(Table table)
        => table.AllPartitions.SelectMany(p => p.Tablets).SelectMany(t => t.BackendIds, (Tablet t, long backend) => (backend, t.Id));

    private Table Required(CatalogSnapshot snapshot)
        => snapshot.TryFindTable(record.TableId, out var table) ? table
            : throw CatalogErrors.UnknownTable.With(record.Database, record.Table);
}
