using MatViewDb.Frontend.Audit;
using Microsoft.Extensions.Logging;

namespace MatViewDb.Server;

/// <summary>Writes the audit record of each statement to the log; failures of the server itself as errors.</summary>
internal sealed partial class LogAudit(ILogger logger) : IAuditLog
{
    private const int InternalError = 1105;

    public void Write(AuditEntry entry)
    {
        if (entry.Faults.Length > 0) GotOver(logger, entry.QueryId, entry.User, entry.Stmt, entry.Faults);
        if (entry.ErrorCode == InternalError) Failed(logger, entry.QueryId, entry.User, entry.Stmt, entry.ErrorText);
        else if (entry.QueryType != "connection")
        {
            Statement(
                logger, entry.QueryId, entry.QueryType, entry.User, entry.ClientIp, entry.Db, entry.State, entry.ErrorCode,
                entry.QueryTimeMs, entry.ScanRows, entry.ReturnRows, entry.CandidateMVs, entry.HitMvs, entry.Stmt);
        }
    }

    [LoggerMessage(1001, LogLevel.Information,
        "{QueryId} {QueryType} user={User} client={Client} db={Db} state={State} error={Error} ms={Ms} scanRows={ScanRows} "
        + "returnRows={ReturnRows} candidateMVs={CandidateMvs} hitMvs={HitMvs} stmt={Stmt}")]
    private static partial void Statement(
        ILogger logger, string queryId, string queryType, string user, string client, string db, string state, int error, long ms,
        long scanRows, long returnRows, string candidateMvs, string hitMvs, string stmt);

    [LoggerMessage(1002, LogLevel.Error, "{QueryId} user={User} failed inside the server: {Stmt}\n{Detail}")]
    private static partial void Failed(ILogger logger, string queryId, string user, string stmt, string detail);

    [LoggerMessage(1003, LogLevel.Error, "{QueryId} user={User} went on without what failed inside the server: {Stmt}\n{Detail}")]
    private static partial void GotOver(ILogger logger, string queryId, string user, string stmt, string detail);
}
