namespace MatViewDb.Sql.Ast;

/// <summary>Is WITH, a body and what applies to its whole result.</summary>
public sealed record Query(
    WithClause? With, QueryBody Body, NodeList<OrderItem> OrderBy, Expression? Limit, Expression? Offset) : SqlNode
{
    /// <summary>Wraps a body that has neither WITH, ORDER BY nor LIMIT.</summary>
    public Query(QueryBody body)
        : this(null, body, [], null, null)
    {
    }
}

public sealed record WithClause(bool Recursive, NodeList<CommonTableExpression> Tables) : SqlNode;

public sealed record CommonTableExpression(string Name, NodeList<string> Columns, Query Query) : SqlNode;

/// <summary>Is what a query can be made of: SELECT, a set operation, VALUES, or a query in parentheses.</summary>
public abstract record QueryBody : SqlNode;

public sealed record SelectBody(NodeList<SelectItem> Items, TableExpression? From) : QueryBody
{
    public bool Distinct { get; init; }

    /// <summary>SQL_CALC_FOUND_ROWS: FOUND_ROWS() is to give the number of rows without LIMIT.</summary>
    public bool CountsFoundRows { get; init; }

    public Expression? Where { get; init; }

    public GroupBy? GroupBy { get; init; }

    public Expression? Having { get; init; }

    public Expression? Qualify { get; init; }

    /// <summary>WINDOW name AS (...), ...</summary>
    public NodeList<WindowDefinition> Windows { get; init; } = [];

    public NodeList<SelectHint> Hints { get; init; } = [];
}

public enum SetOperator
{
    Union,
    Except,
    Intersect,
}

/// <summary>Is left UNION|EXCEPT|INTERSECT [ALL] right; MINUS is EXCEPT.</summary>
public sealed record SetOperation(SetOperator Operator, bool All, QueryBody Left, QueryBody Right) : QueryBody;

public sealed record ValuesBody(NodeList<NodeList<Expression>> Rows) : QueryBody;

/// <summary>Is a query in parentheses as an operand; it may have its own ORDER BY and LIMIT.</summary>
public sealed record NestedQuery(Query Query) : QueryBody;

/// <summary>Is one output of a SELECT: an expression or a star.</summary>
public sealed record SelectItem(Expression Expression, string? Alias) : SqlNode
{
    /// <summary>
    /// The expression as written: MySQL's name of a column without an alias. Not part of the equality.
    /// </summary>
    public string SourceText { get; init; } = "";

    public bool Equals(SelectItem? other) =>
        other is not null && Alias == other.Alias && Expression.Equals(other.Expression);

    public override int GetHashCode() => HashCode.Combine(Expression, Alias);
}

public sealed record WindowDefinition(string Name, WindowSpec Spec) : SqlNode;

/// <summary>Is one entry of /*+ ... */: NAME(arguments); SET_VAR(a=b) has arguments "a=b".</summary>
public sealed record SelectHint(string Name, NodeList<string> Arguments) : SqlNode;

/// <summary>Is GROUP BY elements, or GROUP BY ALL (then there are none).</summary>
public sealed record GroupBy(NodeList<GroupingElement> Elements, bool IsAll = false) : SqlNode;

/// <summary>Is one element of GROUP BY; several are multiplied.</summary>
public abstract record GroupingElement : SqlNode;

public sealed record GroupingKey(Expression Expression) : GroupingElement;

/// <summary>
/// Is ROLLUP(...), also GROUP BY ... WITH ROLLUP. Each entry is one or, in parentheses, several keys.
/// </summary>
public sealed record Rollup(NodeList<NodeList<Expression>> Keys) : GroupingElement;

public sealed record Cube(NodeList<NodeList<Expression>> Keys) : GroupingElement;

public sealed record GroupingSets(NodeList<NodeList<Expression>> Sets) : GroupingElement;

/// <summary>Is what FROM is made of.</summary>
public abstract record TableExpression : SqlNode;

/// <summary>Reads a table, view, materialized view or common table expression.</summary>
public sealed record TableRef(ObjectName Name, string? Alias) : TableExpression
{
    /// <summary>PARTITION (p1, p2).</summary>
    public NodeList<string> Partitions { get; init; } = [];

    /// <summary>The partitions are temporary ones.</summary>
    public bool TemporaryPartitions { get; init; }

    /// <summary>TABLET (1, 2).</summary>
    public NodeList<long> Tablets { get; init; } = [];

    /// <summary>Table hints such as [_META_]; MySQL index hints are dropped.</summary>
    public NodeList<string> Hints { get; init; } = [];

    public NodeList<string> ColumnAliases { get; init; } = [];

    /// <summary>FOR VERSION | TIMESTAMP AS OF value.</summary>
    public Expression? AsOf { get; init; }

    public bool AsOfVersion { get; init; }

    /// <summary>
    /// The query may also name the columns that say where rows lie. No text says this: statements that change rows do.
    /// </summary>
    public bool WithRowPlaces { get; init; }

    /// <summary>
    /// Row policies leave nothing out: the statement itself looks at the rows, as for the row of a key, and shows them to nobody.
    /// No text says this either.
    /// </summary>
    public bool WithAllRows { get; init; }
}

/// <summary>Is (query) alias (columns).</summary>
public sealed record DerivedTable(Query Query, string? Alias, NodeList<string> ColumnAliases) : TableExpression
{
    public bool Lateral { get; init; }
}

/// <summary>Is f(arguments) or f("k" = "v", ...) in FROM; the name is in lower case.</summary>
public sealed record TableFunction(
    string Name, NodeList<Expression> Arguments, NodeList<Property> NamedArguments) : TableExpression
{
    public string? Alias { get; init; }

    public NodeList<string> ColumnAliases { get; init; } = [];

    public bool Lateral { get; init; }
}

/// <summary>Is JSON_TABLE(document, path COLUMNS (...)): a row for each part of the document that the path matches.</summary>
public sealed record JsonTable(Expression Document, string Path, NodeList<JsonTableColumn> Columns) : TableExpression
{
    public string? Alias { get; init; }
}

public enum JsonColumnKind
{
    Value,
    Exists,
    Ordinal,
}

/// <summary>Is a column of JSON_TABLE: what a path finds in the part, whether it finds something, or the number of the part.</summary>
public sealed record JsonTableColumn(string Name, JsonColumnKind Kind, TypeName? Type, string? Path) : SqlNode
{
    /// <summary>DEFAULT text ON EMPTY, in JSON; null is NULL ON EMPTY.</summary>
    public string? OnEmpty { get; init; }

    /// <summary>DEFAULT text ON ERROR, in JSON; null is NULL ON ERROR.</summary>
    public string? OnError { get; init; }
}

/// <summary>
/// Is source PIVOT (aggregates FOR columns IN (values)): a row for each combination of the other columns, and in it the aggregates
/// over the rows of each value.
/// </summary>
public sealed record PivotTable(
    TableExpression Source, NodeList<PivotAggregate> Aggregates, NodeList<ColumnRef> Columns, NodeList<PivotValue> Values) : TableExpression
{
    public string? Alias { get; init; }

    public NodeList<string> ColumnAliases { get; init; } = [];
}

public sealed record PivotAggregate(FunctionCall Call, string? Alias) : SqlNode;

/// <summary>Is a value of the columns, one for each.</summary>
public sealed record PivotValue(NodeList<Expression> Items, string? Alias) : SqlNode;

public enum JoinKind
{
    Inner,
    Left,
    Right,
    Full,
    Cross,
    LeftSemi,
    RightSemi,
    LeftAnti,
    RightAnti,
    Comma,
    Straight,
    Asof,
    AsofLeft,
}

public sealed record Join(JoinKind Kind, TableExpression Left, TableExpression Right) : TableExpression
{
    public Expression? On { get; init; }

    public NodeList<string> Using { get; init; } = [];

    public bool Natural { get; init; }

    /// <summary>Join hint in brackets: broadcast, shuffle, bucket, colocate; in lower case.</summary>
    public string? Hint { get; init; }
}
