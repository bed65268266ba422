namespace MatViewDb.Core.Errors;

/// <summary>Carries every error of the product: MySQL code, SQLSTATE, text for people, and kind.</summary>
public sealed class MatViewException(int code, string sqlState, ErrorKind kind, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public int Code { get; } = code;
    public string SqlState { get; } = sqlState;
    public ErrorKind Kind { get; } = kind;
}
