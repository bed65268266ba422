namespace MatViewDb.MySql.Server;

/// <summary>Makes the handler of a connection when its client has logged in.</summary>
public interface ICommandHandlerFactory
{
    /// <summary>Makes a handler, or refuses the session with a <see cref="MySqlErrorException"/>.</summary>
    ICommandHandler Create(ServerConnection connection);

    /// <summary>Hears of a login that failed, before any handler exists.</summary>
    void LoginFailed(ServerConnection connection, string user, MySqlErrorException error)
    {
    }
}
