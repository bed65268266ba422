using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Expressions;

/// <summary>Reads a column of the input (or, before decorrelation, of an outer query).</summary>
public sealed record ColumnExpression(PlanColumn Column) : ScalarExpression(Column.Type)
{
    protected override ColumnSet ComputeColumns() => ColumnSet.Of(Column);
}

/// <summary>
/// Is a constant. Value is null, Int128 (booleans, integers, unscaled decimals, DATE in days, DATETIME and TIME in
/// micros),
/// double, or string (text; binary with one character a byte), as the type says.
/// </summary>
public sealed record LiteralExpression(object? Value, SqlType Type) : ScalarExpression(Type)
{
    public static readonly LiteralExpression True = new(Int128.One, SqlType.Boolean);
    public static readonly LiteralExpression False = new(Int128.Zero, SqlType.Boolean);
    public static readonly LiteralExpression Null = new(null, SqlType.Null);

    public bool IsNull => Value is null;
    public bool IsTrue => Type.Kind == SqlTypeKind.Boolean && Value is Int128 value && value != 0;
    public bool IsFalse => Type.Kind == SqlTypeKind.Boolean && Value is Int128 value && value == 0;

    public static LiteralExpression Of(bool value) => value ? True : False;

    public static LiteralExpression NullOf(SqlType type) => new(null, type);

    // Zero and its negative are equal numbers but not the same constant: signbit() tells them apart.
    public bool Equals(LiteralExpression? other) => other is not null && Type == other.Type && (Value, other.Value) switch
    {
        (double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right),
        var (left, right) => Equals(left, right),
    };

    public override int GetHashCode() => HashCode.Combine(Value, Type);
}

/// <summary>Calls a scalar function or operator; the arguments have exactly the signature's types.</summary>
public sealed record CallExpression(FunctionSignature Signature, NodeList<ScalarExpression> Arguments)
    : ScalarExpression(Signature.ReturnType)
{
    public string Name => Signature.Name;
    public override IReadOnlyList<ScalarExpression> Children => Arguments;

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Arguments = NodeList.Create<ScalarExpression>([.. children]) };

    public bool Equals(CallExpression? other)
        => other is not null && (ReferenceEquals(this, other)
            || other.Name == Name && other.Type == Type && other.Arguments.Equals(Arguments));

    public override int GetHashCode() => HashCode.Combine(Name, Arguments);
}

/// <summary>Converts a value; strict raises an error where it does not fit, else NULL with a warning.</summary>
public sealed record CastExpression(ScalarExpression Input, SqlType Type, bool Strict = false) : ScalarExpression(Type)
{
    /// <summary>Nobody wrote the cast: a text counts as the number that it begins with, as in MySQL.</summary>
    public bool IsImplicit { get; init; }

    public override IReadOnlyList<ScalarExpression> Children => [Input];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Input = children[0] };
}

/// <summary>Gives the result of the first condition that is true, else the otherwise part (NULL when absent).</summary>
public sealed record CaseExpression(
    NodeList<ScalarExpression> Conditions, NodeList<ScalarExpression> Results, ScalarExpression? Otherwise,
        SqlType Type)
    : ScalarExpression(Type)
{
    private IReadOnlyList<ScalarExpression>? _children;

    private CaseExpression(CaseExpression original)
        : base(original)
        => (Conditions, Results, Otherwise) = (original.Conditions, original.Results, original.Otherwise);

    public override IReadOnlyList<ScalarExpression> Children
        => _children ??= Otherwise is null ? [.. Conditions, .. Results] : [.. Conditions, .. Results, Otherwise];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
    {
        var conditions = new List<ScalarExpression>();
        var results = new List<ScalarExpression>();
        for (var i = 0; i < Conditions.Count; i++) conditions.Add(children[i]);
        for (var i = 0; i < Results.Count; i++) results.Add(children[Conditions.Count + i]);
        return new CaseExpression(
            NodeList.From(conditions), NodeList.From(results), Otherwise is null ? null : children[^1], Type);
    }

    public bool Equals(CaseExpression? other)
        => other is not null && other.Type == Type && other.Conditions.Equals(Conditions)
            && other.Results.Equals(Results) && Equals(other.Otherwise, Otherwise);

    public override int GetHashCode() => HashCode.Combine(Conditions, Results, Otherwise);
}

/// <summary>Tests membership in a list of constants of the input's type.</summary>
public sealed record InListExpression(ScalarExpression Input, NodeList<LiteralExpression> Values, bool Negated)
    : ScalarExpression(SqlType.Boolean)
{
    public override IReadOnlyList<ScalarExpression> Children => [Input];

    public override ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children)
        => this with { Input = children[0] };
}

/// <summary>Is one sort key: an expression, its direction, where NULLs go.</summary>
public sealed record SortItem(ScalarExpression Expression, bool Descending, bool NullsLast)
{
    public override string ToString()
        => $"{Expression}{(Descending ? " DESC" : "")}{(NullsLast == Descending ? "" : NullsLast ? " NULLS LAST" : " NULLS FIRST")}";
}
