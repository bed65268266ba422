using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Holds classes of columns that equality predicates make equal; every class has one representative.</summary>
internal sealed class ColumnClasses
{
    private readonly Dictionary<int, PlanColumn> _parents = [];

    /// <summary>Reads the column = column conjuncts.</summary>
    internal static ColumnClasses Of(IEnumerable<ScalarExpression> conjuncts)
    {
        var classes = new ColumnClasses();
        foreach (var (left, right) in conjuncts.Select(AsEquality).OfType<(PlanColumn, PlanColumn)>()) classes.Join(left, right);
        return classes;
    }

    internal static (PlanColumn Left, PlanColumn Right)? AsEquality(ScalarExpression conjunct)
        => conjunct is CallExpression { Name: "eq" } call
            && call.Arguments[0] is ColumnExpression left && call.Arguments[1] is ColumnExpression right
            ? (left.Column, right.Column) : null;

    internal PlanColumn Representative(PlanColumn column)
    {
        while (_parents.TryGetValue(column.Id, out var parent)) column = parent;
        return column;
    }

    internal bool AreEqual(PlanColumn left, PlanColumn right) => Representative(left).Equals(Representative(right));

    /// <summary>Writes every column as its representative, so that equal expressions compare equal.</summary>
    internal ScalarExpression Canonical(ScalarExpression expression)
        => _parents.Count == 0 ? expression : expression.Replace(e => e is ColumnExpression column
            && Representative(column.Column) is var other && !other.Equals(column.Column) ? new ColumnExpression(other) : null);

    private void Join(PlanColumn left, PlanColumn right)
    {
        left = Representative(left);
        right = Representative(right);
        // CHAR and VARCHAR or widths that differ compare equal but are not the same value everywhere.
        // So do 0 and -0.
        if (left.Equals(right) || left.Type != right.Type || left.Type.IsFloating) return;
        if (left.Id < right.Id) _parents[right.Id] = left;
        else _parents[left.Id] = right;
    }
}
