using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Planner;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Follows what changes of names mean for materialized views, whose queries name their bases. It belongs into the commit that changes
/// the names: later, a view could be refreshed from one object and be held fresh by another.
/// </summary>
internal static class ViewBaseNames
{
    /// <summary>Gives the records that make views of an object inactive whose name is about to go.</summary>
    internal static IEnumerable<CatalogRecord> Renamed(CatalogSnapshot before, CatalogObject item)
        => before.MaterializedViews.Where(v => v.Active && (v.BaseIds.Contains(item.Id) || ReadsView(before, v, item)))
            .Select(v => (CatalogRecord)new PutObject(v with { Active = false, InactiveReason = $"base-table renamed: {item.Name}" }));

    /// <summary>
    /// Gives the records by which a logical view gets another query, or goes (null), with what that means for materialized views: those
    /// whose query it still fits are computed anew, others become inactive.
    /// </summary>
    internal static IReadOnlyList<CatalogRecord> Redefined(CatalogSnapshot before, View old, View? changed, Session session)
    {
        List<CatalogRecord> records = [changed is null ? new DropObject(old.Id) : new PutObject(changed)];
        if (changed?.QuerySql == old.QuerySql) return records;
        var after = records[0].Apply(before);
        foreach (var view in before.MaterializedViews)
        {
            if (!ReadsView(before, view, old)) continue;
            var forgotten = view.Forget($"view '{old.Name}' has another query");
            var reason = changed is null ? $"base-table dropped: {old.Name}" : $"base-view changed: {old.Name}";
            var fitting = view.Active && ViewColumnUse.Fits(view, after, session) ? WithBases(forgotten, after, session) : null;
            records.Add(new PutObject(fitting ?? (view.Active ? forgotten with { Active = false, InactiveReason = reason } : forgotten)));
        }

        return records;
    }

    /// <summary>
    /// Throws error 7667 where a name would get other row policies: they are of the rows, rights are of the names, so that one who sees
    /// a part of one object would see more.
    /// </summary>
    internal static void RequireSamePolicies(CatalogObject first, CatalogObject second)
    {
        var (one, other) = (PoliciesOf(first), PoliciesOf(second));
        if (!one.All(p => other.Any(p.IsLike)) || !other.All(p => one.Any(p.IsLike)) || !MasksOf(first).SetEquals(MasksOf(second)))
            throw PolicyErrors.Differ.With(first.Name, second.Name);
    }

    private static IReadOnlyList<RowPolicy> PoliciesOf(CatalogObject item) => item is Table table ? table.AllRowPolicies : [];

    private static HashSet<ColumnMask> MasksOf(CatalogObject item) => item is Table table ? [.. table.AllColumnMasks] : [];

    /// <summary>
    /// Gives the records by which two objects change places and the views of either read the other one from now on. Nothing that they
    /// show is of it; those whose query it does not fit become inactive.
    /// </summary>
    internal static IReadOnlyList<CatalogRecord> Swapped(CatalogSnapshot before, CatalogObject first, CatalogObject second, Session session)
    {
        if (Reads(before, first, second.Id) || Reads(before, second, first.Id))
            throw CoreErrors.Semantic.With($"'{first.Name}' and '{second.Name}' cannot be swapped: one of them is made of the other");
        RequireSamePolicies(first, second);
        var swap = new SwapObjects(first.Id, second.Id);
        var after = swap.Apply(before);
        long Other(long id) => id == first.Id ? second.Id : id == second.Id ? first.Id : id;
        var records = new List<CatalogRecord> { swap };
        foreach (var view in after.MaterializedViews)
        {
            if (!view.BaseIds.Contains(first.Id) && !view.BaseIds.Contains(second.Id)) continue;
            var followed = view.Forget($"'{first.Name}' and '{second.Name}' were swapped") with
            {
                BaseIds = [.. view.BaseIds.Select(Other)],
                Tracking = view.Tracking is { } tracking ? tracking with { BaseTableId = Other(tracking.BaseTableId) } : null,
                MoreTrackings = [.. view.MoreTrackings.Select(t => t with { BaseTableId = Other(t.BaseTableId) })],
                Unfollowed = [.. view.Unfollowed.Select(u => u with { TableId = Other(u.TableId) })],
            };
            var name = view.BaseIds.Contains(first.Id) ? first.Name : second.Name;
            var isCutAlike = followed.Trackings.All(t => after.Find(t.BaseTableId) is not Table table || t.Fits(table));
            if (view.Active && (!isCutAlike || !ViewColumnUse.Fits(followed, after, session)))
                followed = followed with { Active = false, InactiveReason = $"base-table swapped: {name}" };
            records.Add(new PutObject(followed));
        }

        return records;
    }

    /// <summary>
    /// Gives the records by which partitions of views keep the name of the base partition that they follow, which is about to get
    /// another one: its rows stay the same, and so do theirs.
    /// </summary>
    internal static IEnumerable<CatalogRecord> PartitionRenamed(CatalogSnapshot before, Table table, string from, string to)
        => before.MaterializedViews
            .Where(v => PartitionMapping.TakesNames(v, table) && v.Partitions.ContainsKey(from) && !v.Partitions.ContainsKey(to))
            .SelectMany(v => PartitionRenamed(before, v, from, to).Prepend(new RenamePartition(v.Id, from, to)));

    private static bool Reads(CatalogSnapshot snapshot, CatalogObject? item, long baseId)
        => item is MaterializedView view && view.BaseIds.Any(id => id == baseId || Reads(snapshot, snapshot.Find(id), baseId));

    // What a view is made of may be other tables now, joined in other ways: its partitions must have something to follow still.
    private static MaterializedView? WithBases(MaterializedView view, CatalogSnapshot after, Session session)
    {
        try
        {
            var bases = ViewQueryCheck.Bases(ViewQueryCheck.ParseQuery(view.QuerySql), session, after, clockAllowed: true);
            var catalog = new SessionCatalogView(session, FunctionCatalog.Default, after) { Trusted = true, RefreshedView = view.Id };
            var (bound, binding) = QueryPlanner.Bind(ViewQueryCheck.ParseQuery(view.QuerySql), catalog, new ColumnFactory());
            return ViewPartitioning.Retraced(view, bound, binding, session, bases.Tables) with
            {
                BaseIds = [.. bases.Tables.Select(b => b.Id)], ViewIds = [.. bases.ViewIds],
            };
        }
        catch (MatViewException)
        {
            return null;
        }
    }

    private static bool ReadsView(CatalogSnapshot snapshot, CatalogObject reader, CatalogObject wanted)
    {
        if (wanted is not View) return false;
        var sql = reader switch
        {
            MaterializedView view => view.QuerySql,
            View view => view.QuerySql,
            _ => null,
        };
        if (sql is null) return false;
        var found = false;
        SyntaxWalk.Visit(SqlParser.ParseQuery(sql), node =>
        {
            if (found || node is not TableRef { Name: var name }) return;
            if (snapshot.Find(name.Database ?? snapshot.DatabaseName(reader.DatabaseId), name.Name) is View inner)
                found = inner.Id == wanted.Id || ReadsView(snapshot, inner, wanted);
        });
        return found;
    }
}
