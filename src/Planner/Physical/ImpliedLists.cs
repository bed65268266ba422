using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Adds what an OR says of single columns: where every branch names values of one column, its value is in the list of
/// all of them. One look-up then spares most rows the branches. Estimates do not see it: it says nothing new.
/// </summary>
public static class ImpliedLists
{
    /// <summary>Fewer branches cost about what the list costs.</summary>
    private const int BranchesMin = 4;

    /// <summary>Gives the conjuncts, each list before the OR that it comes from.</summary>
    public static IEnumerable<ScalarExpression> AddTo(IEnumerable<ScalarExpression> conjuncts)
    {
        foreach (var conjunct in conjuncts)
        {
            if (conjunct is CallExpression { Name: "or" } alternatives)
            {
                foreach (var list in Of(alternatives)) yield return list;
            }

            yield return conjunct;
        }
    }

    private static IEnumerable<InListExpression> Of(CallExpression alternatives)
    {
        var branches = Predicates.Terms(alternatives);
        if (branches.Count < BranchesMin) yield break;
        var parts = branches.ConvertAll(Predicates.SplitConjuncts);
        foreach (var column in parts[0].Select(ColumnOf).OfType<ColumnExpression>().Distinct())
        {
            var values = new List<LiteralExpression>();
            var seen = new HashSet<LiteralExpression>();
            if (parts.TrueForAll(branch => Add(column, branch, values, seen)))
                yield return new InListExpression(column, NodeList.From(values), Negated: false);
        }
    }

    private static ColumnExpression? ColumnOf(ScalarExpression part) => part switch
    {
        InListExpression { Negated: false, Input: ColumnExpression column } => column,
        CallExpression { Name: "eq", Arguments: [ColumnExpression column, LiteralExpression { IsNull: false } value] }
            when column.Type == value.Type && !column.Type.IsNested => column,
        _ => null,
    };

    private static bool Add(
        ColumnExpression column, IReadOnlyList<ScalarExpression> branch, List<LiteralExpression> values,
        HashSet<LiteralExpression> seen)
    {
        foreach (var part in branch)
        {
            if (ColumnOf(part)?.Equals(column) != true) continue;
            if (part is CallExpression { Arguments: [_, LiteralExpression value] })
            {
                if (seen.Add(value)) values.Add(value);
                return true;
            }

            // NULL in a list is equal to nothing.
            values.AddRange(((InListExpression)part).Values.Where(v => !v.IsNull && seen.Add(v)));
            return true;
        }

        return false;
    }
}
