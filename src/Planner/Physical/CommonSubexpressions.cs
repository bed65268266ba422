using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Physical;

/// <summary>Computes a part that several expressions of a projection share only once.</summary>
public static class CommonSubexpressions
{
    public static PhysicalNode Project(
        PhysicalPlanner planner, PhysicalNode input, IReadOnlyList<NamedExpression> items)
    {
        var shared = Find(items.Select(i => i.Expression));
        if (shared.Count == 0) return PhysicalPlanner.Project(input, items);
        var made = new Dictionary<ScalarExpression, PlanColumn>();
        foreach (var part in shared) made[part] = planner.Columns.Create(part.ToString(), part.Type);
        var rewritten = items
            .Select(i => i with { Expression = i.Expression.Replace(e => made.TryGetValue(e, out var c) ? new ColumnExpression(c) : null) })
            .ToList();
        var needed = PhysicalPlanner.ColumnsOf(rewritten.Select(r => r.Expression));
        var below = input.Output.Where(needed.Contains).Select(NamedExpression.Of)
            .Concat(made.Select(m => new NamedExpression(m.Value, m.Key)))
            .ToList();
        return PhysicalPlanner.Project(PhysicalPlanner.Project(input, below), rewritten);
    }

    /// <summary>
    /// Finds the largest calls that occur at least twice and always run (not only inside a CASE branch).
    /// </summary>
    public static IReadOnlyList<ScalarExpression> Find(IEnumerable<ScalarExpression> expressions)
    {
        var counts = new Dictionary<ScalarExpression, int>();
        foreach (var expression in expressions) Count(expression, counts);
        var repeated = counts.Where(c => c.Value > 1).Select(c => c.Key).ToList();
        return [.. repeated.Where(r => !repeated.Exists(o => !o.Equals(r) && counts[o] == counts[r] && o.Any(e => e.Equals(r))))
            .Where(r => !repeated.Exists(o => !o.Equals(r) && o.Any(e => e.Equals(r))))];
    }

    private static void Count(ScalarExpression expression, Dictionary<ScalarExpression, int> counts)
    {
        if (expression is CallExpression call && call.Signature.Deterministic && !call.Columns.IsEmpty)
        {
            counts[expression] = counts.GetValueOrDefault(expression) + 1;
            if (counts[expression] > 1) return;
        }

        if (expression is CaseExpression branch)
        {
            Count(branch.Conditions[0], counts);
            return;
        }

        // A lambda's body runs over elements, not over rows.
        var children = expression is LambdaExpression lambda ? lambda.Arrays : expression.Children;
        foreach (var child in children) Count(child, counts);
    }
}
