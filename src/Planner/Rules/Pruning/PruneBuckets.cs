using System.Collections.Immutable;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Kernels;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Pruning;

/// <summary>Reads only the buckets that rows with the wanted values of all hash columns fall into.</summary>
public sealed class PruneBuckets : IPlanPass
{
    private const int CombinationsMax = 256;

    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    private static LogicalNode Rewrite(LogicalNode node)
    {
        if (node is not LogicalFilter { Input: LogicalScan { Buckets: null } scan } filter) return node;
        var distribution = scan.Table.Distribution;
        if (distribution.IsRandom) return node;
        var buckets = scan.Table.Partitions.Values.Select(p => p.Tablets.Length).Distinct().ToList();

        // Partitions cut into different numbers of buckets would each need a list of their own.
        if (buckets.Count != 1 || buckets[0] < 2) return node;
        List<ImmutableArray<LiteralExpression>> combinations = [[]];
        foreach (var name in distribution.HashColumns)
        {
            var column =
                scan.Columns.FirstOrDefault(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (column is null || ValuesOf(column.Column, filter.Conjuncts) is not { } values) return node;
            combinations = [.. combinations.SelectMany(c => values.Select(c.Add))];
            if (combinations.Count > CombinationsMax) return node;
        }

        var kept = combinations.Select(c => BucketOf(c, buckets[0])).Distinct().Order().ToImmutableArray();
        return kept.Length >= buckets[0] ? node : filter with { Input = scan with { Buckets = kept } };
    }

    // The same function as the table sink's: stored data depends on it.
    private static int BucketOf(ImmutableArray<LiteralExpression> values, int buckets)
    {
        using var tracker = new MemoryTracker("bucket pruning");
        var columns = values.Select(v => LiteralColumns.Make(v, tracker)).ToArray();
        Span<ulong> hashes = stackalloc ulong[1];
        ColumnHash.Hash(columns, hashes);
        foreach (var column in columns) column.Dispose();
        return (int)(hashes[0] % (ulong)buckets);
    }

    private static List<LiteralExpression>? ValuesOf(PlanColumn column, IReadOnlyList<ScalarExpression> conjuncts)
    {
        foreach (var conjunct in conjuncts)
        {
            switch (conjunct)
            {
                case CallExpression { Name: "eq", Arguments: [ColumnExpression input, LiteralExpression value] }
                    when input.Column.Equals(column):
                    return Exact([value], column);
                case InListExpression { Negated: false, Input: ColumnExpression input } list when input.Column.Equals(
                    column):
                    return Exact(list.Values.Where(v => !v.IsNull), column);
            }
        }

        return null;
    }

    private static List<LiteralExpression>? Exact(IEnumerable<LiteralExpression> values, PlanColumn column)
    {
        var exact = values.Select(v => v.Type.IsText && column.Type.IsText
            ? new LiteralExpression(v.Value, column.Type)
            : ConstantCast.TryCastExactly(v, column.Type)).ToList();
        return exact.Contains(null) ? null : [.. exact.OfType<LiteralExpression>()];
    }
}
