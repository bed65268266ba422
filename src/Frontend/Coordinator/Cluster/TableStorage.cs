using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Makes and removes the tablets of partitions. What it makes belongs to nobody until a journal record names it.
/// </summary>
public sealed class TableStorage(CatalogStore store, BackendSet backends, TimeProvider time, TabletReaper reaper)
{
    /// <summary>Version of a tablet without rows.</summary>
    public const long FirstVersion = 1;

    private readonly ColocatePlacement _colocated = new(store, backends);

    /// <summary>Makes partitions with empty tablets on the backends.</summary>
    public async Task<ImmutableArray<Partition>> CreateAsync(
        Table table, IReadOnlyList<PartitionPlan> plans, CancellationToken cancel)
    {
        if (plans.Count == 0) return [];
        var alive = backends.RequireAlive().Select(b => b.Id).ToArray();
        var replicas = Replicas(table, alive.Length);
        var homes = _colocated.HomesOf(table, alive);
        var now = time.GetUtcNow().UtcDateTime;
        var made = ImmutableArray.CreateBuilder<Partition>(plans.Count);
        var requests = alive.ToDictionary(id => id, _ => new CreateTabletsRequest());
        foreach (var plan in plans)
        {
            var partition = new Partition(
                store.NewId(), plan.Name, plan.Bounds, FirstVersion, now,
                homes is { } given ? [.. given.Select((home, bucket) => new Tablet(store.NewId(), bucket, [home]))]
                    : TabletPlacement.Place(table.Distribution.Buckets, replicas, alive, made.Count, store.NewId),
                table.Distribution.Buckets, 0, 0);
            made.Add(partition);
            foreach (var tablet in partition.Tablets)
            {
                foreach (var home in tablet.BackendIds) requests[home].Tablets.Add(Spec(table, partition.Id, tablet.Id));
            }
        }

        try
        {
            await Task.WhenAll(requests.Where(r => r.Value.Tablets.Count > 0)
                .Select(r => backends.Require(r.Key).CreateTabletsAsync(r.Value, cancel))).ConfigureAwait(false);
        }
        catch
        {
            Discard(made);
            throw;
        }

        return made.ToImmutable();
    }

    /// <summary>Gives a partition of a table new tablets with homes; nothing is made on the backends yet.</summary>
    public ImmutableArray<Tablet> Place(Table table, int buckets, int partitionNumber)
    {
        var alive = backends.RequireAlive().Select(b => b.Id).ToArray();
        return TabletPlacement.Place(buckets, Replicas(table, alive.Length), alive, partitionNumber, store.NewId);
    }

    /// <summary>
    /// Removes the tablets of partitions that no journal record names (any more), once running queries are done with
    /// them.
    /// </summary>
    public void Discard(IEnumerable<Partition> partitions)
    {
        foreach (var tablet in partitions.SelectMany(p => p.Tablets))
        {
            foreach (var home in tablet.BackendIds) reaper.Add(home, tablet.Id);
        }
    }

    private static int Replicas(Table table, int alive)
    {
        var written = table.Properties.GetValueOrDefault("replication_num")
            ?? table.Properties.GetValueOrDefault("replication_allocation")?.Split(':')[^1].Trim();

        // With one backend every written number means one: the statements of larger clusters still work.
        if (alive == 1 || !int.TryParse(written, CultureInfo.InvariantCulture, out var count) || count == 1) return 1;
        if (count > alive) throw CoordinatorErrors.TooFewBackends.With(count, alive);
        throw CoreErrors.NotSupported.With($"replication_num = {count} over several backends (1 works)");
    }

    private static TabletSpec Spec(Table table, long partitionId, long tabletId)
    {
        var spec = new TabletSpec
        {
            TabletId = tabletId,
            TableId = table.Id,
            PartitionId = partitionId,
            InitialVersion = FirstVersion,
            Compression = PropertyCatalog.ValueOf(table.Properties, "compression") ?? "",
        };
        foreach (var column in table.PhysicalColumns)
        {
            var filter = ColumnFilter.Of(table, column);
            spec.Columns.Add(new ColumnDesc
            {
                Id = column.Id, Name = column.Name, Type = column.Type.ToProto(column.Nullable), Join = ColumnJoins.Of(table, column),
                BloomFpp = filter.Fpp, GramSize = filter.GramSize, GramsIgnoreCase = filter.GramsIgnoreCase,
            });
        }

        for (var i = 0; table.HasUniqueKey && i < table.StoredColumns.Length; i++)
        {
            if (table.StoredColumns[i].IsKey) spec.KeyColumns.Add(i);
        }

        foreach (var name in table.SortColumns)
        {
            for (var i = 0; i < table.StoredColumns.Length; i++)
            {
                if (table.StoredColumns[i].Name == name) spec.SortColumns.Add(i);
            }
        }

        spec.Rollups.AddRange(RollupsOf(table));
        return spec;
    }

    /// <summary>Gives the rollups of a table as tablets know them.</summary>
    public static IEnumerable<RollupDesc> RollupsOf(Table table)
        => table.AllRollups.Select(r => new RollupDesc { RollupId = r.Id, ColumnIds = { r.Columns }, SortColumns = r.SortColumns });
}
