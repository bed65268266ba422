using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Takes coalesce(a.dt, b.dt) over a join that says a.dt = b.dt apart: of every row of a it is a.dt, of every row of b it is b.dt,
/// whether the row found a partner or not.
/// </summary>
internal static class CommonColumn
{
    /// <summary>Gives for each set of keys those that one side of the join brings.</summary>
    internal static List<KeyExpression>[] Of(
        LogicalJoin join, List<KeyExpression>[] sets, bool ofLeft, Func<KeyExpression, List<KeyExpression>> expand)
        => [.. sets.Select(set => set.SelectMany(
            key => Split(join, key.Value) is { } sides
                ? expand(key with { Value = ofLeft ? sides.Left : sides.Right, IsNeverNull = false }) : [])
            .DistinctBy(k => k.Value).ToList())];

    /// <summary>Adds the columns of the side that keeps its rows; of an inner join those of the left one, which equal the others.</summary>
    internal static List<KeyExpression>[] WithOwn(
        LogicalJoin join, List<KeyExpression>[] sets, Func<KeyExpression, List<KeyExpression>> expand)
    {
        var own = Of(join, sets, ofLeft: join.Kind != LogicalJoinKind.Right, expand);
        return [.. sets.Select((set, i) => set.Concat(own[i]).DistinctBy(k => k.Value).ToList())];
    }

    private static (ScalarExpression Left, ScalarExpression Right)? Split(LogicalJoin join, ScalarExpression value)
    {
        if (value is not CallExpression { Name: "coalesce" } call) return null;
        var parts = PartsOf(value);
        var leftFirst = IsOf(join.Left, parts[0]);
        var (first, second) = leftFirst ? (join.Left, join.Right) : (join.Right, join.Left);
        var count = parts.TakeWhile(p => IsOf(first, p)).Count();
        if (count == 0 || count == parts.Count || !parts.Skip(count).All(p => IsOf(second, p))) return null;
        var (one, other) = (parts[..count], parts[count..]);
        if (!join.Conjuncts.Any(c => Equates(c, one, other))) return null;
        var (a, b) = (Together(call, one), Together(call, other));
        return leftFirst ? (a, b) : (b, a);
    }

    // Partners have the same first column that is not NULL. Equality of NULLs has to be one of all the columns.
    private static bool Equates(ScalarExpression conjunct, List<ScalarExpression> one, List<ScalarExpression> other)
    {
        if (conjunct is not CallExpression { Name: "eq" or "eq_null_safe", Arguments: [var left, var right] } equal) return false;
        var isSafe = equal.Name == "eq_null_safe";
        var (x, y) = (PartsOf(left), PartsOf(right));
        return (Begins(one, x, isSafe) && Begins(other, y, isSafe)) || (Begins(one, y, isSafe) && Begins(other, x, isSafe));
    }

    private static bool Begins(List<ScalarExpression> all, List<ScalarExpression> first, bool whole)
        => first.Count <= all.Count && (!whole || first.Count == all.Count) && first.SequenceEqual(all.Take(first.Count));

    private static List<ScalarExpression> PartsOf(ScalarExpression value)
    {
        var plain = KeyExpression.Plain(value);
        return plain is CallExpression { Name: "coalesce" } call ? [.. call.Arguments.SelectMany(PartsOf)] : [plain];
    }

    private static bool IsOf(LogicalNode side, ScalarExpression value)
        => !value.Columns.IsEmpty && side.OutputSet.ContainsAll(value.Columns);

    private static ScalarExpression Together(CallExpression call, List<ScalarExpression> parts)
        => parts.Count == 1 ? parts[0] : call with { Arguments = NodeList.Create<ScalarExpression>([.. parts]) };
}
