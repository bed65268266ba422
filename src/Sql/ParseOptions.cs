namespace MatViewDb.Sql;

/// <summary>Carries what the session's sql_mode and the server's limits say about reading a text.</summary>
public sealed record ParseOptions
{
    public static ParseOptions Default { get; } = new();

    /// <summary>"x" is a name, not a string.</summary>
    public bool AnsiQuotes { get; init; }

    /// <summary>a || b joins strings; else it is OR.</summary>
    public bool PipesAsConcat { get; init; }

    /// <summary>Most parentheses and brackets open at one time.</summary>
    public int NestingMax { get; init; } = 500;

    /// <summary>Longest chain of operators, joins or set operations.</summary>
    public int ChainMax { get; init; } = 2000;

    /// <summary>Most tokens in one statement.</summary>
    public int TokensMax { get; init; } = 2_000_000;

    /// <summary>Most characters in one statement that goes through the parser.</summary>
    public int LengthMax { get; init; } = 64 * 1024 * 1024;
}
