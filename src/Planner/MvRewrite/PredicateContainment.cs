using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Tests whether the rows a query keeps are among those a view keeps (Goldstein and Larson, SIGMOD 2001): every conjunct of
/// the view must follow from the query's; what the query demands beyond the view is left as compensation.
/// </summary>
internal static class PredicateContainment
{
    /// <summary>
    /// Gives the query's conjuncts that must still be applied to the view's rows, or null with the view conjunct that the
    /// query does not imply. All conjuncts are over the same canonical columns.
    /// </summary>
    /// <remarks>Uncovered, when given, takes what the query does not imply instead: the caller brings those rows from elsewhere.</remarks>
    internal static List<ScalarExpression>? Compensation(
        IReadOnlyList<ScalarExpression> query, IReadOnlyList<ScalarExpression> view, ColumnClasses queryClasses, out string? reason,
        List<ScalarExpression>? uncovered = null)
    {
        var wanted = query.Select(queryClasses.Canonical).ToList();
        foreach (var conjunct in view)
        {
            var canonical = queryClasses.Canonical(conjunct);
            if (IsTrivial(canonical) || wanted.Contains(canonical) || wanted.Any(q => Implies(q, canonical))) continue;
            if (uncovered is not null)
            {
                uncovered.Add(conjunct);
                continue;
            }

            reason = $"the view keeps only rows with {Print(conjunct)}, which the query does not ask for";
            return null;
        }

        reason = null;
        if (uncovered is not null) view = [.. view.Where(c => !uncovered.Contains(c))];
        var viewClasses = ColumnClasses.Of(view);
        var offered = view.Select(viewClasses.Canonical).ToHashSet();
        var missing = new List<ScalarExpression>();
        foreach (var conjunct in query)
        {
            if (ColumnClasses.AsEquality(conjunct) is var (left, right) && viewClasses.AreEqual(left, right)) continue;
            if (!offered.Contains(viewClasses.Canonical(conjunct))) missing.Add(conjunct);
        }

        return missing;
    }

    // Columns of two tables may have one name.
    internal static string Print(ScalarExpression conjunct)
        => conjunct.Columns.Ids().Take(2).Count() > 1 ? JoinBlock.Print(conjunct) : conjunct.ToString();

    private static bool IsTrivial(ScalarExpression conjunct)
        => conjunct is CallExpression { Name: "eq" } call && call.Arguments[0].Equals(call.Arguments[1]);

    /// <summary>Says whether every row that passes one predicate passes the other, as far as can be told.</summary>
    internal static bool Implies(ScalarExpression have, ScalarExpression want)
    {
        if (have.Equals(want)) return true;
        // Branch by branch: what every branch of an OR implies, the OR implies.
        if (have is CallExpression { Name: "or" }) return Predicates.SplitDisjuncts(have).All(h => Implies(h, want));
        if (want is CallExpression { Name: "and" }) return Predicates.SplitConjuncts(want).All(w => Implies(have, w));
        if (have is CallExpression { Name: "and" } && Predicates.SplitConjuncts(have).Any(h => Implies(h, want))) return true;
        if (want is CallExpression { Name: "or" } && Predicates.SplitDisjuncts(want).Any(w => Implies(have, w))) return true;
        if (want is InListExpression { Negated: true, Input: ColumnExpression } excluded && !excluded.Values.Any(v => v.IsNull))
            return excluded.Values.All(v => Implies(have, Predicates.Compare("ne", excluded.Input, v)));
        if (AsNotNull(want) is { } tested) return have.RejectsNull(ColumnSet.Of(tested));
        if (Points(want) is var (wantColumn, wantPoints) && Points(have) is var (haveColumn, havePoints))
            return wantColumn.Equals(haveColumn) && havePoints.All(wantPoints.Contains);
        if (AsRange(want) is not var (column, name, bound)) return false;
        if (Points(have) is var (pointColumn, points))
            return pointColumn.Equals(column) && points.All(p => Order(p, bound) is { } o && Holds(name, o));
        if (name == "ne" && have is InListExpression { Negated: true, Input: ColumnExpression without } others)
            return without.Column.Equals(column) && others.Values.Any(v => Order(v, bound) == 0);
        if (AsRange(have) is not var (other, otherName, otherBound) || !other.Equals(column)) return false;
        (name, bound) = Closed(name, bound);
        (otherName, otherBound) = Closed(otherName, otherBound);
        if (Order(otherBound, bound) is not { } order) return false;
        return name switch
        {
            "ge" => otherName is "ge" or "gt" && order >= 0,
            "gt" => (otherName == "gt" && order >= 0) || (otherName == "ge" && order > 0),
            "le" => otherName is "le" or "lt" && order <= 0,
            "lt" => (otherName == "lt" && order <= 0) || (otherName == "le" && order < 0),
            "ne" => otherName switch
            {
                "ne" => order == 0,
                "lt" => order <= 0,
                "le" => order < 0,
                "gt" => order >= 0,
                "ge" => order > 0,
                _ => false,
            },
            _ => false,
        };
    }

    // Whole numbers and days have neighbours: more than 3 is 4 and more.
    private static (string Name, LiteralExpression Bound) Closed(string name, LiteralExpression bound)
    {
        if (name is not ("gt" or "lt") || bound.Value is not Int128 value || !(bound.Type.IsInteger || bound.Type.Kind == SqlTypeKind.Date))
            return (name, bound);
        if (value <= long.MinValue || value >= long.MaxValue) return (name, bound);
        return name == "gt" ? ("ge", bound with { Value = value + 1 }) : ("le", bound with { Value = value - 1 });
    }

    private static bool Holds(string name, int order) => name switch
    {
        "ge" => order >= 0,
        "gt" => order > 0,
        "le" => order <= 0,
        "lt" => order < 0,
        "ne" => order != 0,
        _ => false,
    };

    private static PlanColumn? AsNotNull(ScalarExpression test) => test switch
    {
        CallExpression { Name: "is_not_null" } call when call.Arguments[0] is ColumnExpression c => c.Column,
        CallExpression { Name: "not" } call when call.Arguments[0] is CallExpression { Name: "is_null" } inner
            && inner.Arguments[0] is ColumnExpression c => c.Column,
        _ => null,
    };

    private static (PlanColumn Column, IReadOnlyList<LiteralExpression> Points)? Points(ScalarExpression test)
    {
        if (test is InListExpression { Negated: false, Input: ColumnExpression listed } list && !list.Values.Any(v => v.IsNull))
            return (listed.Column, list.Values);
        return AsRange(test) is var (column, name, bound) && name == "eq" ? (column, [bound]) : null;
    }

    /// <summary>Reads column op constant, also written the other way round.</summary>
    internal static (PlanColumn Column, string Name, LiteralExpression Bound)? AsRange(ScalarExpression test)
    {
        if (test is not CallExpression call || !Predicates.IsComparison(call.Name) || call.Name == "eq_null_safe") return null;
        return (call.Arguments[0], call.Arguments[1]) switch
        {
            (ColumnExpression column, LiteralExpression { IsNull: false } bound) => (column.Column, call.Name, bound),
            (LiteralExpression { IsNull: false } bound, ColumnExpression column)
                => (column.Column, Predicates.Mirror(call.Name), bound),
            _ => null,
        };
    }

    private static int? Order(LiteralExpression left, LiteralExpression right)
    {
        if (left.Type != right.Type && !(left.Type.IsText && right.Type.IsText)) return null;
        return (left.Value, right.Value) switch
        {
            (Int128 a, Int128 b) => a.CompareTo(b),
            (double a, double b) => a.CompareTo(b),
            (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),
            _ => null,
        };
    }
}
