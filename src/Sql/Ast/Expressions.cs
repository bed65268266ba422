namespace MatViewDb.Sql.Ast;

/// <summary>Is the root of everything that yields a value.</summary>
public abstract record Expression : SqlNode;

/// <summary>
/// Names a column, as written: name, table.name, database.table.name, ...; fields of structs look the same.
/// </summary>
public sealed record ColumnRef(NodeList<string> Parts) : Expression
{
    public ColumnRef(string name)
        : this([name])
    {
    }

    public string Name => Parts[^1];
}

/// <summary>Is * or table.*, only in select lists and count(*).</summary>
public sealed record Star(ObjectName? Qualifier) : Expression
{
    /// <summary>Columns of EXCEPT (...) behind the star.</summary>
    public NodeList<string> Except { get; init; } = [];

    /// <summary>Expressions of REPLACE (...) that stand for columns of their aliases' names.</summary>
    public NodeList<SelectItem> Replace { get; init; } = [];
}

public enum UnaryOperator
{
    Minus,
    Plus,
    BitNot,
}

public sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;

public enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    IntegerDivide,
    Modulo,
    BitAnd,
    BitOr,
    BitXor,
    ShiftLeft,
    ShiftRight,
    Concat,
    JsonExtract,
    JsonExtractText,
}

public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

public enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    NullSafeEqual,
}

public sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right) : Expression;

public enum Quantifier
{
    Any,
    All,
}

/// <summary>Is left op ANY|ALL (query); SOME is ANY.</summary>
public sealed record QuantifiedComparison(
    ComparisonOperator Operator, Quantifier Quantifier, Expression Left, Query Query) : Expression;

/// <summary>Is a AND b AND ..., flattened, at least two operands.</summary>
public sealed record And(NodeList<Expression> Operands) : Expression;

/// <summary>Is a OR b OR ..., flattened, at least two operands.</summary>
public sealed record Or(NodeList<Expression> Operands) : Expression;

public sealed record Xor(Expression Left, Expression Right) : Expression;

public sealed record Not(Expression Operand) : Expression;

public sealed record Between(Expression Operand, Expression Low, Expression High, bool Negated) : Expression;

public sealed record InList(Expression Operand, NodeList<Expression> Items, bool Negated) : Expression;

public sealed record InSubquery(Expression Operand, Query Query, bool Negated) : Expression;

public sealed record Exists(Query Query) : Expression;

public sealed record ScalarSubquery(Query Query) : Expression;

/// <summary>Is a LIKE pattern [ESCAPE e].</summary>
public sealed record Like(Expression Operand, Expression Pattern, Expression? Escape, bool Negated) : Expression;

/// <summary>Is a REGEXP pattern; RLIKE is the same.</summary>
public sealed record Regexp(Expression Operand, Expression Pattern, bool Negated) : Expression;

public sealed record IsNull(Expression Operand, bool Negated) : Expression;

public enum TruthValue
{
    True,
    False,
    Unknown,
}

public sealed record IsTruth(Expression Operand, TruthValue Value, bool Negated) : Expression;

/// <summary>Is CASE; with an operand it is the simple form.</summary>
public sealed record Case(Expression? Operand, NodeList<CaseBranch> Branches, Expression? Else) : Expression;

public sealed record CaseBranch(Expression When, Expression Then) : SqlNode;

/// <summary>Is CAST(x AS t), CONVERT(x, t) or BINARY x; TRY_CAST gives NULL where CAST would fail.</summary>
public sealed record Cast(Expression Operand, TypeName Type, bool IsTry = false) : Expression;

/// <summary>Is CONVERT(x USING charset).</summary>
public sealed record ConvertCharset(Expression Operand, string Charset) : Expression;

public sealed record Collate(Expression Operand, string Collation) : Expression;

/// <summary>
/// Calls a scalar, aggregate or window function; the name is in lower case. EXTRACT, TRIM, SUBSTRING and POSITION with
/// their own syntax arrive here as plain calls.
/// </summary>
public sealed record FunctionCall(string Name, NodeList<Expression> Arguments) : Expression
{
    public string? Database { get; init; }

    /// <summary>Is set for count(*): there are no arguments then.</summary>
    public bool IsStar { get; init; }

    public bool Distinct { get; init; }

    /// <summary>ORDER BY inside the parentheses (group_concat, array_agg).</summary>
    public NodeList<OrderItem> OrderBy { get; init; } = [];

    public Expression? Separator { get; init; }

    public bool IgnoreNulls { get; init; }

    public Expression? Filter { get; init; }

    public WindowSpec? Over { get; init; }
}

/// <summary>Is x -> body or (x, y) -> body as an argument of a higher-order function.</summary>
public sealed record Lambda(NodeList<string> Parameters, Expression Body) : Expression;

/// <summary>Is a[i] on an array or map.</summary>
public sealed record Subscript(Expression Operand, Expression Index) : Expression;

/// <summary>Is (expression).field on a struct.</summary>
public sealed record FieldAccess(Expression Operand, string Field) : Expression;

public enum IntervalUnit
{
    Microsecond,
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    SecondMicrosecond,
    MinuteMicrosecond,
    MinuteSecond,
    HourMicrosecond,
    HourSecond,
    HourMinute,
    DayMicrosecond,
    DaySecond,
    DayMinute,
    DayHour,
    YearMonth,
}

/// <summary>Is INTERVAL value unit, an operand of + and - or an argument of date functions.</summary>
public sealed record Interval(Expression Value, IntervalUnit Unit) : Expression;

public enum VariableScope
{
    Unspecified,
    Session,
    Global,
}

/// <summary>Is @@name or @@scope.name; the name is in lower case.</summary>
public sealed record SystemVariable(string Name, VariableScope Scope) : Expression;

/// <summary>Is @name; the name is in lower case.</summary>
public sealed record UserVariable(string Name) : Expression;

/// <summary>Is @name := value inside an expression.</summary>
public sealed record UserVariableAssignment(string Name, Expression Value) : Expression;

/// <summary>Is DEFAULT in VALUES and assignments.</summary>
public sealed record DefaultValue : Expression;

/// <summary>Is VALUES(column) in ON DUPLICATE KEY UPDATE.</summary>
public sealed record InsertedValue(string Column) : Expression;

public enum NullOrder
{
    First,
    Last,
}

public sealed record OrderItem(Expression Expression, bool Descending, NullOrder? Nulls = null) : SqlNode;

/// <summary>Describes OVER (...); a bare OVER name has only the reference.</summary>
public sealed record WindowSpec(
    string? Reference, NodeList<Expression> PartitionBy, NodeList<OrderItem> OrderBy, WindowFrame? Frame) : SqlNode;

public enum FrameUnit
{
    Rows,
    Range,
    Groups,
}

public enum FrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}

public sealed record FrameBound(FrameBoundKind Kind, Expression? Offset = null) : SqlNode;

/// <summary>Is ROWS|RANGE|GROUPS BETWEEN start AND end; a frame with one bound ends at the current row.</summary>
public sealed record WindowFrame(FrameUnit Unit, FrameBound Start, FrameBound End) : SqlNode;
