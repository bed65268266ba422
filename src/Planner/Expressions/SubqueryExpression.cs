using MatViewDb.Core.Types;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>Says what a nested query stands for in an expression.</summary>
public enum SubqueryKind
{
    Scalar,
    Exists,

    /// <summary>operand op ANY (query); IN is = ANY.</summary>
    Any,

    /// <summary>operand op ALL (query); NOT IN is &lt;&gt; ALL.</summary>
    All,
}

/// <summary>Is a nested query inside an expression; a stage of the optimizer turns it into a join.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Plan">Its bound plan; columns it reads but does not make are outer references.</param>
/// <param name="Comparisons">For ANY and ALL: comparisons of outer expressions with the plan's columns, all to
/// hold.</param>
/// <param name="Type">BOOLEAN, or the type of the scalar.</param>
public sealed record SubqueryExpression(
    SubqueryKind Kind, LogicalNode Plan, NodeList<ScalarExpression> Comparisons, SqlType Type) : ScalarExpression(Type)
{
    public override IReadOnlyList<ScalarExpression> Children => Comparisons;

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Comparisons = NodeList.Create<ScalarExpression>([.. children]) };

    protected override ColumnSet ComputeColumns()
        => base.ComputeColumns().Except(Plan.OutputSet).Union(Plan.FreeColumns);

    public bool Equals(SubqueryExpression? other)
        => other is not null && ReferenceEquals(Plan, other.Plan) && Kind == other.Kind
            && Comparisons.Equals(other.Comparisons);

    public override int GetHashCode() => HashCode.Combine(Kind, Comparisons);
}
