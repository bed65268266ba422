using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>
/// Carries out the commands of one connection, one at a time, on the connection's own thread. Each call answers
/// through its response exactly once (a chain of results counts as one answer), or throws a
/// <see cref="MySqlErrorException"/>. Disposed when the connection ends.
/// </summary>
public interface ICommandHandler : IDisposable
{
    /// <summary>Runs a statement; the text is in the session's character set and valid until the return.</summary>
    void Query(ReadOnlyMemory<byte> statement, IResponseWriter response);

    /// <summary>Changes the current database; also called while connecting, when the client names one.</summary>
    void InitDb(string database, IResponseWriter response);

    /// <summary>Answers with <see cref="IResponseWriter.Fields"/>.</summary>
    void FieldList(string table, string wildcard, IResponseWriter response);

    /// <summary>Gives the one line that mysqladmin status prints.</summary>
    string Statistics();

    void ProcessInfo(IResponseWriter response);

    void ProcessKill(uint connectionId, IResponseWriter response);

    /// <summary>Goes back to a session as good as new: for another user, or with the database kept.</summary>
    void Reset(bool isNewUser);

    /// <summary>Says whether text with several statements is allowed from now on.</summary>
    void SetMultiStatements(bool isOn);

    /// <summary>Prepares a statement under a number and answers with <see cref="IResponseWriter.Prepared"/>.</summary>
    void Prepare(uint statementId, ReadOnlyMemory<byte> statement, IResponseWriter response);

    /// <summary>Executes a prepared statement; rows become binary by themselves.</summary>
    void Execute(uint statementId, ReadOnlySpan<ParameterValue> parameters, bool wantsCursor, IResponseWriter response);

    /// <summary>Sends rows of an open cursor.</summary>
    void Fetch(uint statementId, uint rowCount, IResponseWriter response) =>
        response.Error(1421, "HY000", $"The statement ({statementId}) has no open cursor.");

    /// <summary>Closes the cursor of a statement.</summary>
    void ResetStatement(uint statementId)
    {
    }

    void CloseStatement(uint statementId);
}
