using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Derives further conditions from known ones: over equal columns, and from the branches of an OR.</summary>
public static class PredicateInference
{
    private const int DerivedMax = 64;

    /// <summary>Repeats conditions on one column for every column equal to it; only what is new comes back.</summary>
    public static List<ScalarExpression> Transfer(IReadOnlyList<ScalarExpression> known)
    {
        var classes = ColumnClasses.From(known);
        var derived = new List<ScalarExpression>();
        var seen = new HashSet<ScalarExpression>(known);
        foreach (var conjunct in known)
        {
            if (SingleColumn(conjunct) is not { } column || !classes.Contains(column)) continue;
            foreach (var member in classes.MembersOf(column))
            {
                if (member.Equals(column) || derived.Count >= DerivedMax) continue;
                var map = new Dictionary<PlanColumn, ScalarExpression> { [column] = new ColumnExpression(member) };
                var moved = conjunct.Substitute(map);
                if (seen.Add(moved)) derived.Add(moved);
            }
        }

        return derived;
    }

    /// <summary>
    /// Gives what an OR says about one side alone: the OR of each branch's part over that side, when every branch has
    /// one.
    /// </summary>
    public static ScalarExpression? FromDisjunction(ScalarExpression conjunct, ColumnSet side)
    {
        if (conjunct is not CallExpression { Name: "or" }) return null;
        var branches = new List<ScalarExpression>();
        foreach (var branch in Predicates.SplitDisjuncts(conjunct))
        {
            var parts = Predicates.SplitConjuncts(branch)
                .Where(p => !p.Columns.IsEmpty && side.ContainsAll(p.Columns) && !p.CanFail())
                .ToList();
            if (parts.Count == 0) return null;
            branches.Add(Predicates.And(parts));
        }

        return ConstantFolder.Fold(OrToList.Apply(Predicates.Or(branches)));
    }

    private static PlanColumn? SingleColumn(ScalarExpression conjunct)
    {
        if (conjunct is CallExpression { Name: "eq", Arguments: [ColumnExpression, ColumnExpression] }) return null;
        if (!conjunct.IsDeterministic() || conjunct.HasSubquery() || conjunct.Columns.Count != 1) return null;
        PlanColumn? found = null;
        conjunct.Visit(e => found ??= (e as ColumnExpression)?.Column);
        return conjunct is CallExpression or InListExpression ? found : null;
    }
}
