using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>Builds and takes apart boolean expressions.</summary>
public static class Predicates
{
    /// <summary>More terms than these are joined as a balanced tree.</summary>
    private const int ChainMax = 16;

    private static readonly FunctionSignature AndSignature = Logic("and");
    private static readonly FunctionSignature OrSignature = Logic("or");

    private static readonly FunctionSignature NotSignature =
        new("not", FunctionKind.Scalar, [SqlType.Boolean], SqlType.Boolean);

    /// <summary>Splits a predicate at its ANDs; true gives nothing.</summary>
    public static List<ScalarExpression> SplitConjuncts(ScalarExpression? predicate)
    {
        var parts = new List<ScalarExpression>();
        if (predicate is not null) Split("and", predicate, parts);
        parts.RemoveAll(p => p is LiteralExpression { IsTrue: true });
        return parts;
    }

    public static List<ScalarExpression> SplitDisjuncts(ScalarExpression predicate)
    {
        var parts = new List<ScalarExpression>();
        Split("or", predicate, parts);
        return parts;
    }

    /// <summary>Joins parts with AND, duplicates left out; none gives true.</summary>
    public static ScalarExpression And(IEnumerable<ScalarExpression> parts)
        => Combine(AndSignature, parts, LiteralExpression.True);

    public static ScalarExpression And(ScalarExpression left, ScalarExpression right) => And([left, right]);

    public static ScalarExpression Or(IEnumerable<ScalarExpression> parts)
        => Combine(OrSignature, parts, LiteralExpression.False);

    /// <summary>Joins parts with "and" or "or", duplicates left out.</summary>
    public static ScalarExpression Join(string name, IEnumerable<ScalarExpression> parts)
        => name == "and" ? And(parts) : Or(parts);

    /// <summary>Splits a chain of ANDs, or of ORs, into all of its terms.</summary>
    public static List<ScalarExpression> Terms(CallExpression chain)
    {
        var parts = new List<ScalarExpression>();
        Split(chain.Name, chain, parts);
        return parts;
    }

    public static ScalarExpression Not(ScalarExpression operand) => new CallExpression(NotSignature, [operand]);

    public static ScalarExpression IsNull(ScalarExpression operand)
        => new CallExpression(
            new FunctionSignature("is_null", FunctionKind.Scalar, [operand.Type], SqlType.Boolean)
            {
                NullIfAnyNull = false,
                NeverNull = true,
            },
            [operand]);

    /// <summary>Compares two expressions of one type; name is eq, lt, eq_null_safe and so on.</summary>
    public static ScalarExpression Compare(string name, ScalarExpression left, ScalarExpression right)
    {
        var nullSafe = name == "eq_null_safe";
        var signature = new FunctionSignature(name, FunctionKind.Scalar, [left.Type, right.Type], SqlType.Boolean)
        {
            NullIfAnyNull = !nullSafe,
            NeverNull = nullSafe,
            MayReturnNull = !nullSafe && left.Type.IsNested,
        };
        return new CallExpression(signature, [left, right]);
    }

    public static ScalarExpression Equal(PlanColumn left, PlanColumn right)
        => Compare("eq", new ColumnExpression(left), new ColumnExpression(right));

    public static bool IsComparison(string name)
        => name is "eq" or "ne" or "lt" or "le" or "gt" or "ge" or "eq_null_safe";

    /// <summary>Gives the comparison that holds when the sides change places.</summary>
    public static string Mirror(string name) => name switch
    {
        "lt" => "gt",
        "le" => "ge",
        "gt" => "lt",
        "ge" => "le",
        _ => name,
    };

    /// <summary>Gives the comparison that is true exactly when this one is false; null when there is none.</summary>
    public static string? Negate(string name) => name switch
    {
        "eq" => "ne",
        "ne" => "eq",
        "lt" => "ge",
        "le" => "gt",
        "gt" => "le",
        "ge" => "lt",
        _ => null,
    };

    private static FunctionSignature Logic(string name)
        => new(name, FunctionKind.Scalar, [SqlType.Boolean, SqlType.Boolean],
            SqlType.Boolean) { NullIfAnyNull = false };

    private static void Split(string name, ScalarExpression predicate, List<ScalarExpression> parts)
    {
        if (predicate is CallExpression call && call.Name == name)
        {
            for (var i = 0; i < call.Arguments.Count; i++) Split(name, call.Arguments[i], parts);
        }
        else
        {
            parts.Add(predicate);
        }
    }

    private static ScalarExpression Combine(
        FunctionSignature signature, IEnumerable<ScalarExpression> parts, LiteralExpression neutral)
    {
        var kept = new List<ScalarExpression>();
        var seen = new HashSet<ScalarExpression>();
        foreach (var part in parts)
        {
            if (!part.Equals(neutral) && seen.Add(part)) kept.Add(part);
        }

        if (kept.Count == 0) return neutral;
        return kept.Count <= ChainMax ? Chain(signature, kept) : Tree(signature, kept, 0, kept.Count);
    }

    private static ScalarExpression Chain(FunctionSignature signature, List<ScalarExpression> parts)
    {
        var all = parts[0];
        for (var i = 1; i < parts.Count; i++) all = new CallExpression(signature, [all, parts[i]]);
        return all;
    }

    // Whoever walks the expression needs stack and time for its depth: thousands of terms are few levels this way.
    private static ScalarExpression Tree(FunctionSignature signature, List<ScalarExpression> parts, int from, int to)
    {
        if (to - from == 1) return parts[from];
        var middle = from + (to - from) / 2;
        return new CallExpression(signature, [Tree(signature, parts, from, middle), Tree(signature, parts, middle, to)]);
    }
}
