using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvAdvice;

/// <summary>Finds the blocks of queries that views could answer, and says how large such views would be.</summary>
public sealed class AdvicePlanner(IStatisticsSource statistics)
{
    /// <summary>Gives a sketch for each topmost block that can have one; the others leave their reasons.</summary>
    public IReadOnlyList<BlockSketch> Sketches(Query query, ICatalogView catalog, SettingValues settings, ICollection<string> refusals)
    {
        var context = new RuleContext(new ColumnFactory(), catalog, statistics, settings, PlanTrace.Off);
        var (bound, _) = QueryPlanner.Bind(query, catalog, context.Columns);
        var required = ColumnSet.Of(bound.Columns.Select(c => c.Column));
        var found = new List<BlockSketch>();
        Visit(new Optimizer(context).Normalize(bound.Plan, required), found, refusals);
        return found;
    }

    /// <summary>Estimates what a view of the query would hold.</summary>
    public ViewEstimate Estimate(Query query, ICatalogView catalog, SettingValues settings)
    {
        var context = new RuleContext(new ColumnFactory(), catalog, statistics, settings, PlanTrace.Off);
        var root = ViewPlan.Of(query, context, out _);
        var estimator = new CardinalityEstimator(statistics);
        var facts = estimator.Estimate(root);
        var columns = root.Items.Select(i => facts.Of(i.Column)).ToList();
        return new ViewEstimate(facts.Rows, facts.RowBytes(root.Items.Select(i => i.Column)) * facts.Rows, columns);
    }

    // A query without aggregates over one table is its own view.
    private static void Visit(LogicalNode node, List<BlockSketch> found, ICollection<string> refusals)
    {
        if (QueryShape.Read(node, out _) is { } shape)
        {
            var parts = PartsOf(node);
            if (SketchReader.Read(shape, out var reason) is { } sketch) found.Add(sketch with { Parts = parts });
            else
            {
                found.AddRange(parts);
                if (shape.Scans.Length > 0 && parts.Count == 0) refusals.Add($"{Words(shape)}: {reason}");
            }

            return;
        }

        foreach (var input in node.Inputs) Visit(input, found, refusals);
    }

    // What stands below a block may have a view where the block itself has none; why it has none tells less.
    private static List<BlockSketch> PartsOf(LogicalNode node)
    {
        var parts = new List<BlockSketch>();
        foreach (var input in node.Inputs) Visit(input, parts, []);
        return parts;
    }

    private static string Words(QueryShape shape)
        => "the part of the query over " + string.Join(", ", shape.Scans.Select(s => s.Table.Name).Distinct(StringComparer.Ordinal));
}

/// <summary>Is what a view is expected to hold; columns in the order of its query's outputs.</summary>
public sealed record ViewEstimate(double Rows, double Bytes, IReadOnlyList<ColumnStatistics> Columns);

/// <summary>Knows, beside the tables there are, views that are only thought of.</summary>
public sealed class WhatIfStatistics(IStatisticsSource known, IReadOnlyDictionary<long, TableStatistics> supposed) : IStatisticsSource
{
    public TableStatistics? Find(Catalog.Model.Table table) => supposed.GetValueOrDefault(table.Id) ?? known.Find(table);
}
