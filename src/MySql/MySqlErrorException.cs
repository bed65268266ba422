namespace MatViewDb.MySql;

/// <summary>Carries an ERR packet: the error number, the five-letter SQLSTATE and the text.</summary>
public sealed class MySqlErrorException(int code, string sqlState, string message) : Exception(message)
{
    public int Code { get; } = code;

    public string SqlState { get; } = sqlState;

    internal const int MalformedCode = 1835;

    internal static MySqlErrorException Malformed(string what) =>
        new(MalformedCode, "HY000", $"Malformed communication packet: {what}.");
}
