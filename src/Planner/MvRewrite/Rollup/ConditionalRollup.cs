using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.MvRewrite.Rollup;

/// <summary>
/// Rolls up aggregates over a CASE whose conditions tell the view's groups apart: where a condition holds, it holds for all base rows
/// of the group, so the group's own sum, count or extreme of that branch stands for them.
/// </summary>
/// <param name="offered">Gives the view's column with a plain aggregate of an expression over base columns.</param>
/// <param name="keys">Moves expressions over what the view groups by.</param>
internal sealed class ConditionalRollup(Func<string, ScalarExpression, ScalarExpression?> offered, ViewOutputs keys)
{
    /// <summary>Gives what each row of the view adds to the aggregate; null when it cannot be told.</summary>
    internal ScalarExpression? PerGroup(AggregateExpression call)
    {
        if (call.Arguments is not [var argument] || Case(argument, out var outer) is not { } choice) return null;
        var conditions = choice.Conditions.Select(keys.Rewrite).ToList();
        if (conditions.Any(c => c is null)) return null;
        var branches = choice.Results.Append(choice.Otherwise ?? new LiteralExpression(null, choice.Type)).ToList();
        var parts = branches.Select(b => IsNothing(call.Name, b) ? null : Part(call.Name, b, outer)).ToList();
        var made = parts.OfType<ScalarExpression>().ToList();
        // A branch that counts for something, and of which the view keeps nothing.
        if (made.Count == 0 || made.Count != branches.Count(b => !IsNothing(call.Name, b))) return null;
        var type = made[0].Type;
        if (made.Any(p => p.Type != type)) return null;
        var results = parts.Select((p, i) => p ?? Nothing(call.Name, branches[i], type)).ToList();
        return new CaseExpression(
            [.. conditions.OfType<ScalarExpression>()], [.. results.Take(results.Count - 1)], results[^1], type);
    }

    private ScalarExpression? Part(string name, ScalarExpression branch, CastExpression? outer)
        => offered(name, branch)
            ?? (outer is null ? null : offered(name, outer with { Input = branch }))
            ?? (Bare(branch) is { } bare ? offered(name, bare) : null);

    // The CASE itself, and the type that all of it was widened to.
    private static CaseExpression? Case(ScalarExpression argument, out CastExpression? outer)
    {
        outer = null;
        if (argument is CaseExpression plain) return plain;
        if (argument is not CastExpression { Input: CaseExpression inner } cast) return null;
        if (!AggregateRollup.IsWidening(inner.Type, cast.Type)) return null;
        outer = cast;
        return inner;
    }

    // Branches are brought to one type; the view may have the value before that.
    private static ScalarExpression? Bare(ScalarExpression branch)
        => branch is CastExpression { Input: var inner } && AggregateRollup.IsWidening(inner.Type, branch.Type) ? inner : null;

    private static bool IsNothing(string name, ScalarExpression branch) => branch is LiteralExpression literal
        && (literal.IsNull || name == "sum" && literal.Value switch
        {
            Int128 number => number == 0,
            double number => number == 0,
            _ => false,
        });

    // A sum with a branch of 0 is 0 where no value was met; of NULL it is NULL.
    private static LiteralExpression Nothing(string name, ScalarExpression branch, SqlType type)
        => name is not ("count" or "sum") || name == "sum" && branch is LiteralExpression { IsNull: true }
            ? new LiteralExpression(null, type) : new LiteralExpression(type.IsFloating ? 0.0 : Int128.Zero, type);
}
