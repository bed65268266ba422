namespace MatViewDb.Sql.Ast;

/// <summary>Runs a query and returns, or exports, its rows.</summary>
public sealed record QueryStatement(Query Query) : Statement
{
    public OutfileClause? Outfile { get; init; }

    /// <summary>FOR UPDATE, FOR SHARE or LOCK IN SHARE MODE was written: the rows are to be those of the tables themselves.</summary>
    public bool Locks { get; init; }

    /// <summary>User variables that take the values of the only row: INTO @a, @b.</summary>
    public NodeList<string> Into { get; init; } = [];
}

/// <summary>Is INTO OUTFILE path [FORMAT AS f] [PROPERTIES (...)].</summary>
public sealed record OutfileClause(string Path, string? Format, NodeList<Property> Properties) : SqlNode;

public enum ExplainLevel
{
    Normal,
    Logical,
    Verbose,
    Costs,
    Analyze,
}

/// <summary>Shows the plan of a statement; ANALYZE also runs it.</summary>
public sealed record ExplainStatement(ExplainLevel Level, Statement Target) : Statement
{
    /// <summary>
    /// FORMAT = JSON | TREE | TRADITIONAL in upper case, or the Doris plan word (PARSED, SHAPE, MEMO...).
    /// </summary>
    public string? Format { get; init; }
}

/// <summary>Lists the columns of a table: DESCRIBE, DESC, EXPLAIN t; a column or a pattern narrows it.</summary>
public sealed record DescribeTableStatement(ObjectName Table, string? ColumnPattern, bool All) : Statement;

/// <summary>Lists the columns of files: DESC FILES("path" = "...", ...).</summary>
public sealed record DescribeFilesStatement(TableFunction Files) : Statement;

/// <summary>Runs the optimizer and shows what it did: TRACE mode [module] statement; words in upper case.</summary>
/// <param name="Mode">TIMES, VALUES, LOGS, ALL, REASON; TRACE REWRITE is REASON with module MV.</param>
/// <param name="Module">BASE, MV, OPTIMIZER, SCHEDULE, EXTERNAL.</param>
/// <param name="Target">What is traced.</param>
public sealed record TraceStatement(string Mode, string Module, Statement Target) : Statement;

/// <summary>Is PREPARE name FROM text; the text is a literal or a user variable.</summary>
public sealed record PrepareStatement(string Name, Expression Text) : Statement;

/// <summary>Is EXECUTE name USING @a, @b.</summary>
public sealed record ExecuteStatement(string Name, NodeList<UserVariable> Arguments) : Statement;

public sealed record DeallocateStatement(string Name) : Statement;
