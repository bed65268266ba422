using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>Reads a field of a struct.</summary>
public sealed record FieldExpression(ScalarExpression Input, int Index) : ScalarExpression(Input.Type.Part(Index))
{
    public string Name => Input.Type.Parts!.Items[Index].Name; // A struct has parts.

    public override IReadOnlyList<ScalarExpression> Children => [Input];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Input = children[0] };
}

/// <summary>
/// Is a parameter inside a lambda: numbered by how deep the lambda lies in others and by place, so that equal lambdas are equal
/// expressions.
/// </summary>
public sealed record LambdaParameter(int Depth, int Place, string Name, SqlType Type) : ScalarExpression(Type)
{
    public bool Equals(LambdaParameter? other)
        => other is not null && other.Depth == Depth && other.Place == Place && other.Type == Type;

    public override int GetHashCode() => HashCode.Combine(Depth, Place);
}

/// <summary>
/// Applies a body to the elements of arrays, which have as many each: array_map. Columns that the body reads are those of the
/// row that the arrays are in.
/// </summary>
public sealed record LambdaExpression(
    NodeList<ScalarExpression> Arrays, NodeList<LambdaParameter> Parameters, ScalarExpression Body)
    : ScalarExpression(SqlType.Array(Body.Type))
{
    public override IReadOnlyList<ScalarExpression> Children => [.. Arrays, Body];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Arrays = NodeList.Create<ScalarExpression>([.. children.Take(Arrays.Count)]), Body = children[^1] };

    public bool Equals(LambdaExpression? other)
        => other is not null && other.Arrays.Equals(Arrays) && other.Parameters.Equals(Parameters) && other.Body.Equals(Body);

    public override int GetHashCode() => HashCode.Combine(Arrays, Body);
}
