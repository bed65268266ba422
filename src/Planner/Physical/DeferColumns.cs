using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;

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

    /// <summary>Text is dear to read and to carry; a single number is not.</summary>
    private static bool IsWorthIt(List<PlanColumn> deferred)
        => deferred.Count > 1 || deferred.Exists(c => !c.Type.IsNumeric && !c.Type.IsTemporal);
}
