using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql;
using MatViewDb.MySql.Server;

namespace MatViewDb.Frontend.Wire;

/// <summary>Makes a session for every client that logs in.</summary>
internal sealed class EndpointFactory(FrontendServices services, StatementRunner runner, CatalogAccounts accounts)
    : ICommandHandlerFactory
{
    public ICommandHandler Create(ServerConnection connection)
    {
        var user = accounts.FindUser(connection.User, connection.Host)
            ?? throw new MySqlErrorException(
                1045, "28000", $"Access denied for user '{connection.User}'@'{connection.Host}' (using password: NO)");
        var session = new Session(connection.Id, user, connection.Host, services)
        {
            Port = connection.Port,
            Attributes = connection.Attributes,
            CutConnection = connection.Kill,
            ClientIsGone = () => connection.ClientIsGone,
            TlsCipher = connection.TlsCipher,
            TlsVersion = connection.TlsVersion,
        };
        services.Sessions.Add(session);
        Audit(connection, "OK", 0);
        return new MySqlEndpoint(connection, session, services, runner, accounts);
    }

    public void LoginFailed(ServerConnection connection, string user, MySqlErrorException error)
        => Audit(connection, "ERR", error.Code);

    private void Audit(ServerConnection connection, string state, int code) => services.Audit.Write(new AuditEntry
    {
        QueryId = services.NewQueryId(),
        Timestamp = services.Time.GetUtcNow().UtcDateTime,
        QueryType = "connection",
        ClientIp = connection.Host,
        User = connection.User,
        State = state,
        ErrorCode = code,
        Stmt = "",
    });
}
