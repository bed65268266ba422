namespace MatViewDb.MySql;

/// <summary>Carries an ERR packet: the error number, the five-letter SQLSTATE and the text.</summary>
public sealed class MySqlErrorException(int code, string sqlState, string message) : Exception(message)
{
    public int Code { get; } = code;

    public string SqlState { get; } = sqlState;

    internal static MySqlErrorException Malformed(string what) => new(1835, "HY000", $"Malformed communication packet: {what}.");
}
