using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;

namespace MatViewDb.MySql.Server;

/// <summary>Takes the answer to one command.</summary>
public interface IResponseWriter
{
    /// <summary>Gets whether something was answered already; an error may still follow.</summary>
    bool HasAnswered { get; }

    /// <summary>Says that a statement without rows is done.</summary>
    void Ok(ulong affectedRows = 0, string info = "", int warnings = 0, bool moreResults = false, ulong lastInsertId = 0);

    /// <summary>Ends the answer with an error; an unfinished row is taken back.</summary>
    void Error(int code, string sqlState, string message);

    /// <summary>Begins a result with rows.</summary>
    RowWriter BeginResultSet(ReadOnlySpan<ColumnDefinition> columns);

    /// <summary>Ends the rows.</summary>
    void EndResultSet(int warnings = 0, bool moreResults = false);

    /// <summary>Announces the columns of a cursor whose rows are fetched later.</summary>
    void CursorOpened(ReadOnlySpan<ColumnDefinition> columns, int warnings = 0);

    /// <summary>Begins the rows of a fetch, which come without column definitions.</summary>
    RowWriter BeginFetch(ReadOnlySpan<ColumnDefinition> columns);

    void EndFetch(bool isLast);

    /// <summary>Answers a field list.</summary>
    void Fields(ReadOnlySpan<ColumnDefinition> columns);

    /// <summary>Answers a prepare.</summary>
    void Prepared(int parameterCount, ReadOnlySpan<ColumnDefinition> columns, int warnings = 0);

    /// <summary>
    /// Asks the client for a file of its own (LOAD DATA LOCAL) and gives its bytes as they come. Disposing the stream
    /// reads what is left; the answer follows after that.
    /// </summary>
    Stream ReceiveLocalFile(string fileName);

    /// <summary>Reports a change of the session with the next OK, to clients that asked for it.</summary>
    void Track(SessionChange change);

    /// <summary>Sends what is complete so far.</summary>
    void Flush();
}
