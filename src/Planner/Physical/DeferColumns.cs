using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Lets a top-n over a scan sort the keys and a reference to the row alone; the other columns are read, and what is computed from
/// them is computed, for the rows that are left.
/// </summary>
public sealed class DeferColumns(RuleContext context)
{
    /// <summary>More rows lie in so many pages that reading them once, in order, is as good.</summary>
    private const long LimitMax = 4096;

    private const double RowsPerLimit = 4;

    private readonly CardinalityEstimator _estimator = new(context.Statistics);
    private int _next = 1;

    public PhysicalNode Run(PhysicalNode node)
    {
        if (node is PhysicalSort sort && TryDefer(sort) is { } deferred) return deferred;
        return node.MapInputs(Run);
    }

    private PhysicalNode? TryDefer(PhysicalSort sort)
    {
        if (sort.Limit <= 0 || sort.Limit + sort.Offset > LimitMax) return null;
        var projects = new List<PhysicalProject>();
        var below = sort.Input;
        for (; below is PhysicalProject project; below = project.Input) projects.Insert(0, project);
        if (below is PhysicalJoin join) return projects.Count > 1 ? null : TryDeferJoined(sort, projects.FirstOrDefault(), join);
        if (below is not PhysicalScan { Limit: 0, FetchId: 0 } scan || scan.Rows < RowsPerLimit * (sort.Limit + sort.Offset)) return null;
        if (_estimator.Estimate(scan.Source).Rows < context.Settings.Get(PlannerSettings.FetchRowsMin)) return null;

        // What the keys need is computed before the sort, everything else after it.
        var needed = ColumnSet.Of(sort.Keys.Select(k => k.Column));
        var early = new List<ImmutableArray<NamedExpression>>();
        for (var i = projects.Count - 1; i >= 0; i--)
        {
            var kept = projects[i].Items.Where(item => needed.Contains(item.Column)).ToImmutableArray();
            if (projects[i].Items.Any(item => !kept.Contains(item) && !item.Expression.IsDeterministic())) return null;
            early.Insert(0, kept);
            needed = PhysicalPlanner.ColumnsOf(kept.Select(k => k.Expression));
        }

        var keys = scan.Output.Where(needed.Contains).ToImmutableArray();
        if (keys.IsEmpty || !IsWorthIt(scan.Output.Where(c => !keys.Contains(c)).ToList())) return null;

        var reference = context.Columns.Create("row reference", SqlType.BigInt);
        PhysicalNode sorted = scan with
        {
            FetchId = _next, Reference = reference, Output = [.. keys, reference],
            NotNull = scan.NotNull.Union(ColumnSet.Of(reference)),
        };
        foreach (var kept in early) sorted = PhysicalPlanner.Project(sorted, [.. kept, NamedExpression.Of(reference)]);
        sorted = sort with { Input = sorted, Output = sorted.Output, NotNull = sorted.NotNull };
        return Above(sort, scan, projects, sorted, reference);
    }

    /// <summary>Fetches what is missing above the sorted keys and computes the rest of the projections there.</summary>
    private PhysicalNode Above(
        PhysicalSort sort, PhysicalScan scan, List<PhysicalProject> projects, PhysicalNode sorted, PlanColumn reference)
    {
        var passed = sorted.Output.Where(c => !c.Equals(reference)).ToList();
        var fetched = scan.Output.Where(c => !passed.Contains(c)).ToImmutableArray();
        PhysicalNode node = new PhysicalFetch(sorted, _next++, reference, scan, fetched)
        {
            Output = [.. passed, .. fetched], Rows = sorted.Rows, NotNull = sorted.NotNull.Union(scan.NotNull),
        };
        foreach (var project in projects)
        {
            // What only led to a key is gone here, and computed again for the rows that are left.
            var late = project.Items.Where(item => !node.Positions.ContainsKey(item.Column.Id));
            node = PhysicalPlanner.Project(node, [.. node.Output.Select(NamedExpression.Of), .. late]);
        }

        return PhysicalPlanner.Project(node, [.. sort.Output.Select(NamedExpression.Of)]);
    }

    /// <summary>
    /// Above inner joins the columns of one table that nothing needs before the sort stay behind; the reference passes the joins.
    /// </summary>
    private PhysicalNode? TryDeferJoined(PhysicalSort sort, PhysicalProject? project, PhysicalJoin join)
    {
        if (sort.Input.Rows < RowsPerLimit * (sort.Limit + sort.Offset)) return null;
        var keys = ColumnSet.Of(sort.Keys.Select(k => k.Column));
        var early = project?.Items.Where(i => i.Expression is not ColumnExpression || keys.Contains(i.Column));
        var needed = early is null ? keys : PhysicalPlanner.ColumnsOf(early.Select(i => i.Expression));
        var found = new List<(PhysicalScan Scan, List<PlanColumn> Late)>();
        Deferrable(join, needed, found);
        if (found.Count == 0) return null;
        var (scan, late) = found.MaxBy(f => f.Late.Count(c => !c.Type.IsNumeric && !c.Type.IsTemporal));

        var reference = context.Columns.Create("row reference", SqlType.BigInt);
        var referring = ColumnSet.Of(reference);
        var (id, left) = (_next++, ColumnSet.Of(late));
        PhysicalNode sorted = Without(join);
        var items = (project?.Items ?? [.. join.Output.Select(NamedExpression.Of)]).ToList();
        var (fetched, passed) = (items.Where(i => IsLate(i)).ToList(), items.Where(i => !IsLate(i)).ToList());
        sorted = PhysicalPlanner.Project(sorted, [.. passed, NamedExpression.Of(reference)]);
        sorted = sort with { Input = sorted, Output = sorted.Output, NotNull = sorted.NotNull };
        ImmutableArray<PlanColumn> read = [.. late.Where(c => fetched.Exists(i => ((ColumnExpression)i.Expression).Column.Equals(c)))];
        var fetch = new PhysicalFetch(sorted, id, reference, scan, read)
        {
            Output = [.. passed.Select(i => i.Column), .. read], Rows = sorted.Rows, NotNull = sorted.NotNull.Union(scan.NotNull),
        };
        return PhysicalPlanner.Project(
            fetch, [.. sort.Output.Select(c => fetched.Find(i => i.Column.Equals(c)) ?? NamedExpression.Of(c))]);

        bool IsLate(NamedExpression item) => item.Expression is ColumnExpression plain && left.Contains(plain.Column);

        PhysicalNode Without(PhysicalNode node)
        {
            if (ReferenceEquals(node, scan))
            {
                return scan with
                {
                    FetchId = id, Reference = reference, NotNull = scan.NotNull.Union(referring),
                    Output = [.. scan.Output.Where(c => !left.Contains(c)), reference],
                };
            }

            if (node is not PhysicalJoin { Kind: HashJoinSpec.Types.Kind.Inner } above) return node;
            var inputs = above.Inputs.Select(Without).ToList();
            if (inputs.SequenceEqual(above.Inputs)) return node;
            return above with
            {
                Left = inputs[0], Right = inputs[1], NotNull = above.NotNull.Union(referring),
                Output = [.. above.Output.Where(c => !left.Contains(c)), reference],
            };
        }
    }

    /// <summary>Finds scans below inner joins, and which of their columns neither those nor anybody else reads early.</summary>
    private void Deferrable(PhysicalNode node, ColumnSet needed, List<(PhysicalScan Scan, List<PlanColumn> Late)> found)
    {
        if (node is PhysicalScan { Limit: 0, FetchId: 0, Summaries.IsEmpty: true } scan)
        {
            var late = scan.Output.Where(c => !needed.Contains(c)).ToList();
            if (IsWorthIt(late) && _estimator.Estimate(scan.Source).Rows >= context.Settings.Get(PlannerSettings.FetchRowsMin))
                found.Add((scan, late));
        }
        else if (node is PhysicalJoin { Kind: HashJoinSpec.Types.Kind.Inner } join)
        {
            needed = needed.Union(ColumnSet.Of(join.Keys.SelectMany(k => new[] { k.Left, k.Right })))
                .Union(PhysicalPlanner.ColumnsOf(join.Residual));
            Deferrable(join.Left, needed, found);
            Deferrable(join.Right, needed, found);
        }
    }

    /// <summary>Text is dear to read and to carry; a single number is not.</summary>
    private static bool IsWorthIt(List<PlanColumn> deferred)
        => deferred.Count > 1 || deferred.Exists(c => !c.Type.IsNumeric && !c.Type.IsTemporal);
}
