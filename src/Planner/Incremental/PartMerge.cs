using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Incremental;

/// <summary>Writes what an aggregate of a group becomes when rows come to it and go from it.</summary>
internal sealed class PartMerge(IFunctionResolver functions)
{
    private static readonly LiteralExpression s_zero = new(Int128.Zero, SqlType.BigInt);

    /// <summary>Gives an aggregate over the rows that satisfy a condition.</summary>
    internal AggregateExpression Where(AggregateExpression call, ScalarExpression condition)
    {
        if (call.Name == "count_star")
        {
            var one = new CaseExpression([condition], [new LiteralExpression(Int128.One, SqlType.BigInt)], null, SqlType.BigInt);
            return new AggregateExpression(functions.Resolve("count", [one.Type]), [one]);
        }

        var argument = call.Arguments[0];
        return call with { Arguments = [new CaseExpression([condition], [argument], null, argument.Type)] };
    }

    /// <summary>Puts what the view shows (NULL for a new group) and what came (NULL for an untouched one) together.</summary>
    internal ScalarExpression Together(StoredPart part, ScalarExpression shown, ScalarExpression added) => part.Call.Name switch
    {
        "count" or "count_star" => Add(OrZero(shown), OrZero(added), part.Call.Type),
        "sum" => Either(shown, added, Add(shown, added, part.Call.Type)),
        "min" => Either(shown, added, Case(Predicates.Compare("lt", added, shown), added, shown)),
        _ => Either(shown, added, Case(Predicates.Compare("gt", added, shown), added, shown)),
    };

    /// <summary>Puts what the view shows, what came and what went together; additive parts only.</summary>
    internal ScalarExpression Balance(StoredPart part, ScalarExpression shown, ScalarExpression added, ScalarExpression removed)
        => Arithmetic("subtract", Add(OrZero(shown), OrZero(added), part.Call.Type), OrZero(removed), part.Call.Type);

    /// <summary>Gives NULL for a sum of no values.</summary>
    internal static ScalarExpression NullWithout(ScalarExpression count, ScalarExpression sum)
        => Case(Predicates.Compare("eq", count, s_zero), LiteralExpression.NullOf(sum.Type), sum);

    private static ScalarExpression Either(ScalarExpression shown, ScalarExpression added, ScalarExpression both)
        => new CaseExpression([Predicates.IsNull(shown), Predicates.IsNull(added)], [added, shown], both, both.Type);

    private static CaseExpression Case(ScalarExpression condition, ScalarExpression then, ScalarExpression otherwise)
        => new([condition], [then], otherwise, then.Type);

    private ScalarExpression OrZero(ScalarExpression value)
        => new CallExpression(functions.Resolve("coalesce", [value.Type, value.Type]), [value, Cast(s_zero, value.Type)]);

    private ScalarExpression Add(ScalarExpression left, ScalarExpression right, SqlType type) => Arithmetic("add", left, right, type);

    private ScalarExpression Arithmetic(string name, ScalarExpression left, ScalarExpression right, SqlType type)
    {
        var signature = functions.Resolve(name, [left.Type, right.Type]);
        NodeList<ScalarExpression> arguments = [Cast(left, signature.ArgumentTypes[0]), Cast(right, signature.ArgumentTypes[1])];
        return Cast(new CallExpression(signature, arguments), type);
    }

    private static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);
}
