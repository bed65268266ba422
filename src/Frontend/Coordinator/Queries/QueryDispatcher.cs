using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Planner;
using MatViewDb.Planner.Fragments;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Queries;

/// <summary>Sends a plan where it can run: into this process, or to the backends that hold its tablets.</summary>
public sealed class QueryDispatcher(
    BackendSet backends, PublishTracker publishes, TransactionCoordinator transactions, ILocalRunner local)
{
    /// <summary>Gives how many backends a plan may use.</summary>
    public int BackendCount => Math.Max(1, backends.Alive.Count);

    /// <summary>Says which backends would run each fragment of a plan now, by fragment; empty when one process runs all of it.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<long>> SitesOf(PhysicalPlan plan)
    {
        var alive = backends.Alive;
        if (plan.IsLocal || alive.Count < 2) return new Dictionary<int, IReadOnlyList<long>>();
        var placement = new Placement(plan, [.. alive.Select(b => new BackendSite(b.Id, b.Address))], "", new QueryOptions());
        return placement.Place().GroupBy(f => f.Request.FragmentId).ToDictionary(
            g => g.Key, g => (IReadOnlyList<long>)[.. g.Select(f => f.Backend.Id)]);
    }

    /// <summary>
    /// Starts a plan; <paramref name="atBackend"/> keeps a plan without tablets away from this process.
    /// </summary>
    public async ValueTask<IResultStream> StartAsync(
        PhysicalPlan plan, string queryId, QueryOptions options, CancellationToken cancel, bool atBackend = false)
    {
        if (plan.IsLocal && plan.Fragments.Count == 1 && !atBackend)
        {
            return local.Run(new FragmentRequest
            {
                QueryId = queryId, FragmentId = plan.Fragments[0].Id, InstanceCount = 1, Root = plan.Fragments[0].Root,
                Options = options,
            }, cancel);
        }

        if (!publishes.IsQuiet)
            await publishes.WaitAsync(plan.Reads.Select(r => r.TableId).Distinct(), cancel).ConfigureAwait(false);
        var alive = backends.RequireAlive();
        var placement = new Placement(plan, [.. alive.Select(b => new BackendSite(b.Id, b.Address))], queryId, options);
        // Leaving out the tablets of a lost backend would give a wrong answer instead of an error.
        foreach (var holder in placement.Holders) backends.Require(holder);
        await transactions.CatchUpAsync(placement.Holders, cancel).ConfigureAwait(false);
        var placed = placement.Place();
        if (placed.Count(f => f.Request.FragmentId == plan.Fragments[0].Id) > 1)
            throw CoordinatorErrors.ClusterChanged.With();

        // Receivers start before their senders, so that nothing is sent to nobody.
        var fragments = placed.Reverse().Select(f => new StartedFragment(backends.Require(f.Backend.Id), f.Request));
        return await QueryExecution.StartAsync(queryId, [.. fragments], cancel).ConfigureAwait(false);
    }
}
