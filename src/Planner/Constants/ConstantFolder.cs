using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Constants;

/// <summary>Simplifies expressions: computes constants, applies the laws of AND, OR, NOT, CASE and NULL.</summary>
public static class ConstantFolder
{
    /// <summary>Folds the whole tree.</summary>
    public static ScalarExpression Fold(ScalarExpression expression) => expression.Rewrite(FoldNode);

    /// <summary>Joins folded conditions with "and" or "or" in one step: term by term, long lists take quadratic time.</summary>
    public static ScalarExpression FoldAll(string name, IReadOnlyList<ScalarExpression> parts)
        => FoldNode(Predicates.Join(name, parts));

    /// <summary>Folds one node whose children are folded already.</summary>
    public static ScalarExpression FoldNode(ScalarExpression expression) => expression switch
    {
        CallExpression call => FoldCall(call),
        CastExpression { Input: LiteralExpression literal } cast
            => ConstantCast.TryCast(literal, cast.Type, out var exact) is { } value && (exact || !cast.Strict)
                ? value
                : cast,
        CastExpression cast when cast.Input.Type == cast.Type => cast.Input,
        CaseExpression branch => FoldCase(branch),
        InListExpression list => FoldInList(list),
        _ => expression,
    };

    private static ScalarExpression FoldCall(CallExpression call)
    {
        switch (call.Name)
        {
            case "and":
                return FoldAnd(call);
            case "or":
                return FoldOr(call);
            case "not":
                return FoldNot(call);
            case "is_null" when call.Arguments[0] is LiteralExpression literal:
                return LiteralExpression.Of(literal.IsNull);
            case "coalesce" or "ifnull":
                return FoldCoalesce(call);
        }

        if (call.Signature.NullIfAnyNull && call.Signature.Deterministic
            && call.Arguments.Any(a => a is LiteralExpression { IsNull: true }))
        {
            return LiteralExpression.NullOf(call.Type);
        }

        if (!call.Signature.Deterministic || !call.Arguments.All(a => a is LiteralExpression)) return call;
        return ConstantCalls.TryEvaluate(call) is { } value ? value : call;
    }

    private static ScalarExpression FoldAnd(CallExpression call)
    {
        var parts = new List<ScalarExpression>();
        foreach (var part in Predicates.SplitConjuncts(call))
        {
            if (part is LiteralExpression { IsFalse: true }) return LiteralExpression.False;
            parts.Add(part);
        }

        var folded = Predicates.And(parts);
        return folded.Equals(call) ? call : folded;
    }

    private static ScalarExpression FoldOr(CallExpression call)
    {
        var parts = new List<ScalarExpression>();
        foreach (var part in Predicates.SplitDisjuncts(call))
        {
            if (part is LiteralExpression { IsTrue: true }) return LiteralExpression.True;
            if (part is not LiteralExpression { IsFalse: true }) parts.Add(part);
        }

        var folded = Predicates.Or(parts);
        return folded.Equals(call) ? call : folded;
    }

    private static ScalarExpression FoldNot(CallExpression call)
    {
        switch (call.Arguments[0])
        {
            case LiteralExpression { IsNull: true }:
                return LiteralExpression.NullOf(SqlType.Boolean);
            case LiteralExpression literal:
                return LiteralExpression.Of(!literal.IsTrue);
            case CallExpression { Name: "not" } inner:
                return inner.Arguments[0];
            case CallExpression { Name: "and" } inner:
                return Predicates.Or(Predicates.SplitConjuncts(inner).Select(p => FoldNode(Predicates.Not(p))));
            case CallExpression { Name: "or" } inner:
                return Predicates.And(Predicates.SplitDisjuncts(inner).Select(p => FoldNode(Predicates.Not(p))));
            case CallExpression inner when Predicates.Negate(inner.Name) is { } other:
                return new CallExpression(inner.Signature with { Name = other }, inner.Arguments);
            case InListExpression list:
                return list with { Negated = !list.Negated };
            default:
                return call;
        }
    }

    private static ScalarExpression FoldCoalesce(CallExpression call)
    {
        var rest = new List<ScalarExpression>();
        foreach (var argument in call.Arguments)
        {
            if (argument is LiteralExpression { IsNull: true }) continue;
            rest.Add(argument);
            if (argument is LiteralExpression) break;
        }

        if (rest.Count == 0) return LiteralExpression.NullOf(call.Type);
        if (rest.Count == 1 && rest[0].Type == call.Type) return rest[0];
        if (rest.Count == call.Arguments.Count || rest.Count == 1) return call;
        var signature = call.Signature with { ArgumentTypes = [.. rest.Select(r => r.Type)] };
        return new CallExpression(signature, NodeList.From(rest));
    }

    private static ScalarExpression FoldCase(CaseExpression branch)
    {
        var conditions = new List<ScalarExpression>();
        var results = new List<ScalarExpression>();
        var otherwise = branch.Otherwise;
        for (var i = 0; i < branch.Conditions.Count; i++)
        {
            var condition = branch.Conditions[i];
            if (condition is LiteralExpression { IsTrue: true })
            {
                otherwise = branch.Results[i];
                break;
            }

            if (condition is LiteralExpression) continue;
            conditions.Add(condition);
            results.Add(branch.Results[i]);
        }

        if (conditions.Count == 0) return otherwise ?? LiteralExpression.NullOf(branch.Type);
        return conditions.Count == branch.Conditions.Count
            ? branch
            : new CaseExpression(NodeList.From(conditions), NodeList.From(results), otherwise, branch.Type);
    }

    private static ScalarExpression FoldInList(InListExpression list)
    {
        if (list.Input is LiteralExpression { IsNull: true }) return LiteralExpression.NullOf(SqlType.Boolean);
        if (list.Input is not LiteralExpression literal) return list;
        var hasNull = false;
        foreach (var value in list.Values)
        {
            if (value.IsNull) hasNull = true;
            else if (ConstantCalls.Compare(literal, value) == 0) return LiteralExpression.Of(!list.Negated);
        }

        return hasNull ? LiteralExpression.NullOf(SqlType.Boolean) : LiteralExpression.Of(list.Negated);
    }
}
