using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Keeps the last plans of a query, one for each set of settings, for as long as its tree lives
/// (<see cref="Statements.StatementCache"/>). One serves again only where planning would give the same: same catalog, settings, user and
/// database, and nothing of one moment folded in. Whether a materialized view is fresh is a matter of the catalog, unless it may lag for
/// some time: such plans are made anew.
/// </summary>
internal sealed class PlanCache
{
    private const int PlansOfAQuery = 4;
    private readonly ConditionalWeakTable<Query, Entry[]> _plans = [];

    /// <summary>Says what the plan of a query depends on; null when it depends on more than that.</summary>
    internal static Ground? GroundOf(Session session, CatalogSnapshot catalog, int backends)
    {
        if (session.Parameters.Count > 0 || session.Recursive is not null || session.InTransaction) return null;
        var values = session.Variables.Values;
        if (!values.Get(SessionSettings.EnablePlanCache)) return null;
        return new Ground(
            catalog, values.Values, values.Outer, session.User, session.Host, session.CurrentCatalog, session.CurrentDatabase, backends);
    }

    /// <summary>Gives the plan kept for this query on this ground.</summary>
    internal PhysicalPlan? Find(Query query, Ground ground, PlanTrace trace)
    {
        if (!_plans.TryGetValue(query, out var kept)) return null;
        foreach (var entry in kept)
        {
            if (entry.Ground != ground) continue;
            trace.TakeViews(entry.Trace);
            return entry.Plan;
        }

        return null;
    }

    /// <summary>Keeps a plan if it can serve again.</summary>
    internal void Keep(Query query, Ground ground, PhysicalPlan plan, PlanTrace trace)
    {
        if (plan.IsVolatile || plan.Assignments.Count > 0 || trace.IsOfTheMoment || HasOwnRows(plan.Root)) return;
        // Plans over an older catalog serve nobody.
        var others = _plans.TryGetValue(query, out var kept)
            ? kept.Where(e => ReferenceEquals(e.Ground.Catalog, ground.Catalog) && e.Ground != ground).Take(PlansOfAQuery - 1) : [];
        _plans.AddOrUpdate(query, [new Entry(ground, plan, trace), .. others]);
    }

    // Rows of system tables are put aside for one run.
    private static bool HasOwnRows(PhysicalNode node)
        => node is PhysicalValues { BatchSource: not null } || node.Inputs.Any(HasOwnRows);

    /// <summary>
    /// Is what a plan depends on besides the query; objects that never change are compared by reference. Settings are set and put back
    /// by hints, so these are compared by what they say.
    /// </summary>
    internal sealed record Ground(
        CatalogSnapshot Catalog, ImmutableDictionary<string, object> Settings, Core.Settings.SettingValues? Globals, UserAccount User,
        string Host, string? CurrentCatalog, string? CurrentDatabase, int Backends)
    {
        public bool Equals(Ground? other)
            => other is not null && ReferenceEquals(Catalog, other.Catalog) && AreSame(Settings, other.Settings)
                && ReferenceEquals(Globals, other.Globals) && ReferenceEquals(User, other.User) && Host == other.Host
                && CurrentCatalog == other.CurrentCatalog && CurrentDatabase == other.CurrentDatabase && Backends == other.Backends;

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Catalog);

        private static bool AreSame(ImmutableDictionary<string, object> one, ImmutableDictionary<string, object> other)
        {
            if (ReferenceEquals(one, other)) return true;
            if (one.Count != other.Count) return false;
            foreach (var (name, value) in one)
            {
                if (!other.TryGetValue(name, out var same) || !value.Equals(same)) return false;
            }

            return true;
        }
    }

    private sealed record Entry(Ground Ground, PhysicalPlan Plan, PlanTrace Trace);
}
