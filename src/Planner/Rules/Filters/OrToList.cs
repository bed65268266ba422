using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Rules.Filters;

/// <summary>Turns a = 1 OR a = 2 OR a IN (3, 4) into a IN (1, 2, 3, 4).</summary>
public static class OrToList
{
    public static ScalarExpression Apply(ScalarExpression expression) => expression.Rewrite(Node);

    /// <summary>Changes one node whose inside was changed already.</summary>
    public static ScalarExpression Node(ScalarExpression node)
    {
        if (node is not CallExpression { Name: "or" }) return node;
        var branches = Predicates.SplitDisjuncts(node);
        var lists = new Dictionary<ScalarExpression, (List<LiteralExpression> Values, HashSet<LiteralExpression> Seen)>();
        var others = new List<ScalarExpression>();
        foreach (var branch in branches)
        {
            switch (branch)
            {
                case CallExpression { Name: "eq", Arguments: [var input, LiteralExpression { IsNull: false } value] }
                    when input is not LiteralExpression && input.Type == value.Type:
                    Add(lists, input, [value]);
                    break;
                case InListExpression { Negated: false } list:
                    Add(lists, list.Input, list.Values);
                    break;
                default:
                    others.Add(branch);
                    break;
            }
        }

        if (lists.Count + others.Count == branches.Count) return node;
        var merged = lists.Select(l => l.Value.Values.Count == 1
            ? Predicates.Compare("eq", l.Key, l.Value.Values[0])
            : new InListExpression(l.Key, NodeList.From(l.Value.Values), Negated: false));
        return Predicates.Or(merged.Concat(others));
    }

    private static void Add(
        Dictionary<ScalarExpression, (List<LiteralExpression> Values, HashSet<LiteralExpression> Seen)> lists,
        ScalarExpression input, IEnumerable<LiteralExpression> values)
    {
        if (!lists.TryGetValue(input, out var list)) lists.Add(input, list = ([], []));
        list.Values.AddRange(values.Where(list.Seen.Add));
    }
}
