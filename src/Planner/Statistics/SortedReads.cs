using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Physical;

namespace MatViewDb.Planner.Statistics;

/// <summary>
/// Estimates what part of a table is read where its rows are sorted by what a predicate binds: the others' blocks are skipped.
/// </summary>
public static class SortedReads
{
    // Blocks at the ends of a range hold other rows too.
    private const double AtLeast = 0.01;

    public static double PartOf(LogicalScan scan, IReadOnlyList<ScalarExpression> conjuncts, NodeStatistics rows)
    {
        var binding = new List<ScalarExpression>();
        foreach (var name in scan.Table.SortColumns)
        {
            var column = scan.Columns.FirstOrDefault(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Column;
            if (column is null) break;
            var own = conjuncts.Select(AsList).Where(c => BoundBy(c) is { } bound && bound.Equals(column)).ToList();
            binding.AddRange(own);
            // What follows in the order is only sorted among rows that are equal before it.
            if (!own.Any(c => c is CallExpression { Name: "eq" })) break;
        }

        if (binding.Count == 0) return 1;
        return Math.Min(1, AtLeast + Selectivity.OfConjuncts(binding, rows, new Dictionary<int, ColumnStatistics>(rows.Columns)));
    }

    // An OR whose branches each name values of one column.
    private static ScalarExpression AsList(ScalarExpression conjunct)
        => conjunct is CallExpression { Name: "or" } branches && BranchRanges.Of(branches) is var (column, ranges)
            && ranges.All(r => r.Low is not null && r.Low.Equals(r.High))
            ? new InListExpression(new ColumnExpression(column), [.. ranges.Select(r => r.Low!).Distinct()], Negated: false) : conjunct;

    private static PlanColumn? BoundBy(ScalarExpression conjunct) => conjunct switch
    {
        InListExpression { Negated: false, Input: ColumnExpression listed } => listed.Column,
        CallExpression { Name: "eq" or "lt" or "le" or "gt" or "ge" } call => call.Arguments switch
        {
            [ColumnExpression column, LiteralExpression] => column.Column,
            [LiteralExpression, ColumnExpression column] => column.Column,
            _ => null,
        },
        _ => null,
    };
}
