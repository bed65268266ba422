using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using Kind = MatViewDb.Planner.Logical.LogicalJoinKind;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Walks a view's plan from its partition columns down to its tables. At every node it knows the expressions that tell the partition
/// of a row, those that are equal to them by conditions among them; of a table where one is a partition column, only the rows of its
/// partitions with the same values make a partition of the view.
/// </summary>
internal sealed class PartitionWalk(IReadOnlyList<PartitionKey> keys, IReadOnlyDictionary<long, string> excluded)
{
    private readonly Dictionary<long, string> _why = [];

    /// <summary>What was found, a tracking for each place where a table is read.</summary>
    internal List<(Table Table, PartitionTracking Tracking)> Found { get; } = [];

    /// <summary>Why the view's columns themselves could not be followed further.</summary>
    internal string Reason { get; private set; } = "";

    internal string? WhyNot(long tableId) => _why.GetValueOrDefault(tableId);

    /// <summary>
    /// Gives the tables of which each row of the view has one in a partition with its own values; none: rows might have no place.
    /// </summary>
    internal ImmutableList<long> Follow(LogicalNode plan)
        => Follow(plan, [.. keys.Select(k => Expanded(new KeyExpression(new ColumnExpression(k.Column), k.Unit) { IsDirect = true }))]);

    private ImmutableList<long> Follow(LogicalNode node, List<KeyExpression>[] sets)
    {
        if (Array.Exists(sets, s => s.Count == 0)) return [];
        switch (node)
        {
            case LogicalScan scan:
                return AtScan(scan, sets);
            case LogicalProject project:
                return Follow(project.Input, Moved(sets, project.Substitution));
            case LogicalAggregate { GroupingSets.IsEmpty: false }:
                return Fail(sets, "empty grouping sets");
            case LogicalAggregate aggregate:
                var grouped = ColumnSet.Of(aggregate.Keys.Select(k => k.Column));
                var kept = Kept(sets, k => grouped.ContainsAll(k.Value.Columns), "the partition column is not among the GROUP BY columns");
                return Follow(aggregate.Input, Moved(kept, aggregate.Keys.ToDictionary(k => k.Column, k => k.Expression)));
            case LogicalFilter filter:
                return Follow(filter.Input, Extended(sets, [.. filter.Conjuncts, .. Facts(filter.Input)]));
            case LogicalWindow window:
                // Its calls look at rows of other partitions, too, unless each stays within one value of the column.
                var parts = ColumnSet.Of(window.PartitionBy.OfType<ColumnExpression>().Select(p => p.Column));
                return Follow(window.Input, Kept(
                    sets, k => parts.ContainsAll(k.Value.Columns) || window.PartitionBy.Contains(k.Value),
                    "a window function without the partition column in its PARTITION BY"));
            case LogicalUnnest unnest:
                return Follow(
                    unnest.Input, Kept(sets, k => unnest.Input.OutputSet.ContainsAll(k.Value.Columns), "unsupported operator Unnest"));
            case LogicalUnion union:
                return AtUnion(union, sets);
            case LogicalJoin join:
                return AtJoin(join, sets);
            default:
                return Fail(sets, $"unsupported operator {node.GetType().Name["Logical".Length..]}");
        }
    }

    // Each branch brings rows, so that each needs a table whose partitions they are in.
    private ImmutableList<long> AtUnion(LogicalUnion union, List<KeyExpression>[] sets)
    {
        var all = ImmutableList<long>.Empty;
        var isWhole = true;
        for (var i = 0; i < union.Branches.Length; i++)
        {
            var own = Follow(union.Branches[i], Moved(sets, union.SubstitutionFor(i)));
            isWhole &= !own.IsEmpty;
            all = all.AddRange(own);
        }

        return isWhole ? all : [];
    }

    private ImmutableList<long> AtJoin(LogicalJoin join, List<KeyExpression>[] sets)
    {
        // What is the first of two equal columns that is not NULL is either.
        if (join.Kind is Kind.Inner or Kind.Left or Kind.Right) sets = CommonColumn.WithOwn(join, sets, Expanded);
        switch (join.Kind)
        {
            case Kind.Full:
                return AtFull(join, sets);
            case Kind.Inner:
                var equal = Extended(sets, [.. join.Conjuncts, .. Facts(join.Left), .. Facts(join.Right)]);
                return Follow(join.Left, Of(equal, join.Left)).AddRange(Follow(join.Right, Of(equal, join.Right)));
            case Kind.LeftSemi:
                var met = Extended(sets, [.. join.Conjuncts, .. Facts(join.Left), .. Facts(join.Right)], nullSafe: true);
                var rows = Follow(join.Left, Of(met, join.Left));
                Follow(join.Right, Of(met, join.Right));
                return rows;
            case Kind.Left or Kind.Single:
                return AtOuter(join, join.Left, join.Right, sets);
            case Kind.Right:
                return AtOuter(join, join.Right, join.Left, sets);
            case Kind.LeftAnti or Kind.Mark when !join.NullAware:
                var left = Follow(join.Left, Of(sets, join.Left));
                Follow(join.Right, Of(Extended(sets, [.. join.Conjuncts, .. Facts(join.Left)], nullSafe: true), join.Right));
                return left;
            case Kind.LeftAnti or Kind.Mark:
                return Follow(join.Left, Of(sets, join.Left));
            default:
                return Fail(sets, OfNulls);
        }
    }

    // Rows of either side come out alone or together, each in the partition that its own column tells.
    private ImmutableList<long> AtFull(LogicalJoin join, List<KeyExpression>[] sets)
    {
        var left = CommonColumn.Of(join, sets, ofLeft: true, Expanded);
        var right = CommonColumn.Of(join, sets, ofLeft: false, Expanded);
        if (Array.Exists(left, s => s.Count == 0)) return Fail(sets, OfNulls);
        var (rows, others) = (Follow(join.Left, left), Follow(join.Right, right));
        return rows.IsEmpty || others.IsEmpty ? [] : rows.AddRange(others);
    }

    private const string OfNulls = "the partition column comes from the null-generating side of an outer join";

    // Rows of the kept side come out with or without a partner; of the other side only partners count, which pass the condition.
    private ImmutableList<long> AtOuter(LogicalJoin join, LogicalNode kept, LogicalNode other, List<KeyExpression>[] sets)
    {
        var usable = Kept(sets, k => k.IsNeverNull || kept.OutputSet.ContainsAll(k.Value.Columns), OfNulls);
        List<ScalarExpression> known = [.. join.Conjuncts, .. Facts(kept), .. Facts(other)];
        // Where the partner's column is not NULL, there was one.
        var isMet = Array.Exists(usable, s => s.Exists(k => k.IsNeverNull && !kept.OutputSet.ContainsAll(k.Value.Columns)));
        var rows = Follow(kept, Of(isMet ? Extended(usable, known) : usable, kept));
        // What is equal to a column of a padded side is a partner of rows that are not padded.
        Follow(other, Of(Extended(usable, [.. known, .. Facts(kept, ofPartners: true)]), other));
        return rows;
    }

    // Gives conditions that all rows of a node satisfy or, where they have a partner in outer joins, then also.
    private static IEnumerable<ScalarExpression> Facts(LogicalNode node, bool ofPartners = false) => node switch
    {
        LogicalFilter filter => filter.Conjuncts.Concat(Facts(filter.Input, ofPartners)),
        LogicalProject project => Facts(project.Input, ofPartners),
        LogicalJoin { Kind: Kind.Inner } join => join.Conjuncts.Concat(Facts(join.Left, ofPartners)).Concat(Facts(join.Right, ofPartners)),
        LogicalJoin { Kind: Kind.Left } join when ofPartners
            => join.Conjuncts.Concat(Facts(join.Left, ofPartners)).Concat(Facts(join.Right, ofPartners)),
        LogicalJoin { Kind: Kind.Left or Kind.LeftSemi or Kind.LeftAnti } join => Facts(join.Left, ofPartners),
        LogicalJoin { Kind: Kind.Right } join => Facts(join.Right, ofPartners),
        _ => [],
    };

    private ImmutableList<long> AtScan(LogicalScan scan, List<KeyExpression>[] sets)
    {
        var table = scan.Table;
        var columns = new List<TrackedColumn>();
        KeyExpression? first = null;
        for (var i = 0; i < keys.Count; i++)
        {
            var own = sets[i].Where(k => k.Value is ColumnExpression c && scan.Columns.Any(s => s.Column.Equals(c.Column)))
                .OrderBy(k => k.IsDirect ? 0 : 1).ToList();
            if (own.Count == 0) return Miss(table, sets, "no valid track column");
            var found = own.Find(k => IsPartitionColumn(table, StoredOf(scan, k))) ?? own[0];
            var problem = excluded.GetValueOrDefault(table.Id)
                ?? PartitionChecks.ProblemOf(table, StoredOf(scan, found), keys[i], found, keys.Count);
            if (problem is not null) return Miss(table, sets, problem);
            columns.Add(new TrackedColumn(StoredOf(scan, found).Name, keys[i].Name));
            first ??= found;
        }

        Found.Add((table, new PartitionTracking(table.Id, columns[0].BaseColumn, columns[0].MvColumn, first!.Unit) // One key at least.
        {
            DateFormat = keys[0].Format ?? first.Format, IsDated = first.Format is not null, MoreColumns = [.. columns.Skip(1)],
        }));
        return [table.Id];
    }

    private ImmutableList<long> Miss(Table table, List<KeyExpression>[] sets, string problem)
    {
        _why.TryAdd(table.Id, problem);
        return Fail(sets, problem);
    }

    private static Column StoredOf(LogicalScan scan, KeyExpression key)
        => scan.Columns.First(s => s.Column.Equals(((ColumnExpression)key.Value).Column)).Stored;

    private static bool IsPartitionColumn(Table table, Column stored)
        => table.Partitioning.Columns.Contains(stored.Name, StringComparer.OrdinalIgnoreCase);

    private ImmutableList<long> Fail(List<KeyExpression>[] sets, string reason)
    {
        if (Reason.Length == 0 && Array.Exists(sets, s => s.Exists(k => k.IsDirect))) Reason = reason;
        return [];
    }

    private List<KeyExpression>[] Kept(List<KeyExpression>[] sets, Func<KeyExpression, bool> test, string reason)
    {
        foreach (var set in sets)
        {
            var direct = set.Where(k => k.IsDirect).ToList();
            if (direct.Count > 0 && !direct.Exists(k => test(k))) Fail(sets, reason);
        }

        return [.. sets.Select(s => s.Where(test).SelectMany(Expanded).DistinctBy(k => k.Value).ToList())];
    }

    private static List<KeyExpression>[] Of(List<KeyExpression>[] sets, LogicalNode side)
        => [.. sets.Select(s => s.Where(k => side.OutputSet.ContainsAll(k.Value.Columns)).ToList())];

    private List<KeyExpression>[] Moved(List<KeyExpression>[] sets, IReadOnlyDictionary<PlanColumn, ScalarExpression> by)
        => [.. sets.Select(s => s.SelectMany(k => Expanded(k with { Value = k.Value.Substitute(by) })).DistinctBy(k => k.Value).ToList())];

    private List<KeyExpression> Expanded(KeyExpression key)
    {
        var all = key.Expand(out var reason);
        if (key.IsDirect && Reason.Length == 0 && reason is not null) Reason = reason;
        return all;
    }

    // Adds what conditions say is equal.
    private List<KeyExpression>[] Extended(List<KeyExpression>[] sets, IReadOnlyList<ScalarExpression> conjuncts, bool nullSafe = false)
    {
        List<KeyExpression>[] all = [.. sets.Select(s => s.ToList())];
        for (var isMore = true; isMore;)
        {
            isMore = false;
            foreach (var conjunct in conjuncts)
            {
                if (conjunct is not CallExpression { Arguments: [var left, var right] } call) continue;
                if (call.Name != "eq" && !(nullSafe && call.Name == "eq_null_safe")) continue;
                var (one, other) = (KeyExpression.Plain(left), KeyExpression.Plain(right));
                foreach (var set in all)
                {
                    isMore |= Add(set, one, other, call.Name == "eq");
                    isMore |= Add(set, other, one, call.Name == "eq");
                }
            }
        }

        return all;
    }

    private bool Add(List<KeyExpression> set, ScalarExpression known, ScalarExpression equal, bool isStrict)
    {
        var at = set.FindIndex(k => k.Value.Equals(known) || k.IsCutBy(known));
        if (at < 0) return false;
        if (isStrict) set[at] = set[at] with { IsNeverNull = true };
        var more = Expanded(set[at] with { Value = equal, IsDirect = false, IsNeverNull = isStrict })
            .Where(m => !set.Exists(k => k.Value.Equals(m.Value))).ToList();
        set.AddRange(more);
        return more.Count > 0;
    }
}
