using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Types;

namespace MatViewDb.Frontend.Statements;

/// <summary>Is what a statement answers: done, or rows.</summary>
public abstract record StatementResult
{
    public static readonly OkResult Ok = new();

    public static ValueTask<StatementResult> Done { get; } = new(Ok);
}

/// <summary>Says that a statement without rows is done.</summary>
public sealed record OkResult(long AffectedRows = 0, string Info = "") : StatementResult
{
    /// <summary>First number that an AUTO_INCREMENT column was given; 0 = none.</summary>
    public long LastInsertId { get; init; }
}

/// <summary>Describes one column of a result, with where it comes from if it is a plain column.</summary>
public sealed record ResultField(string Name, SqlType Type, bool Nullable = true)
{
    public string Database { get; init; } = "";
    public string Table { get; init; } = "";
    public string TableAlias { get; init; } = "";
    public string OriginalName { get; init; } = "";
    public bool IsKey { get; init; }
    public bool IsUnsigned { get; init; }
}

/// <summary>Gives rows as they come; whoever takes it disposes the stream.</summary>
public sealed record StreamResult(IReadOnlyList<ResultField> Columns, IResultStream Stream) : StatementResult
{
    /// <summary>Hears how many rows went out, after the last one.</summary>
    public Action<long>? Finished { get; init; }

    /// <summary>Gives the number for FOUND_ROWS() after the last row where it is not the number of rows that went out.</summary>
    public Func<long>? Found { get; init; }
}

/// <summary>
/// Gives a few rows that are already there; values are null, text, integers, double, DateTime or bool.
/// </summary>
public sealed record TableResult(IReadOnlyList<ResultField> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
    : StatementResult
{
    /// <summary>Makes a result of text columns.</summary>
    public static TableResult Texts(IReadOnlyList<string> names, params IReadOnlyList<IReadOnlyList<object?>> rows)
        => new([.. names.Select(n => new ResultField(n, SqlType.String))], rows);
}
