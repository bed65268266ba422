using System.Collections.Concurrent;
using System.Net;
using MatViewDb.MySql;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Server;

namespace MatViewDb.Unit.Rooms.MySql;

/// <summary>Serves toy statements on a free port of the loopback address, for one test.</summary>
public sealed class ToyServer : IAccountStore, ICommandHandlerFactory, IDisposable
{
    private static readonly Lazy<ServerCertificate> _certificate = new(() =>
        ServerCertificate.Load(ServerCertificate.CreateSelfSigned(TimeProvider.System.GetUtcNow())));

    private readonly MySqlListener _listener;

    public ToyServer(Func<ServerOptions, ServerOptions>? change = null)
    {
        var options = new ServerOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, 0),
            Certificate = _certificate.Value,
            Unhandled = (_, failure) => Unhandled.Enqueue(failure),
        };
        _listener = new MySqlListener(change?.Invoke(options) ?? options, this, this);
    }

    public ConcurrentQueue<Exception> Unhandled { get; } = new();

    public ConcurrentDictionary<uint, ToyHandler> Handlers { get; } = new();

    public MySqlListener Listener => _listener;

    public ClientOptions Client(string user = "native", string password = "secret") => new()
    {
        EndPoint = _listener.EndPoint,
        User = user,
        Password = password,
        Tls = TlsMode.Never,
        ReadTimeout = TimeSpan.FromSeconds(60),
    };

    public MySqlClient Connect(Func<ClientOptions, ClientOptions>? change = null) =>
        MySqlClient.Connect(change?.Invoke(Client()) ?? Client());

    public Account? Find(string user, string host) => user switch
    {
        "native" => new(user, "%", AuthPlugins.NativePassword, NativePassword.MakeDigest("secret"u8)),
        "sha2" => new(user, "%", AuthPlugins.CachingSha2Password, CachingSha2Password.MakeDigest("secret"u8)),
        "full" => new(user, "%", AuthPlugins.CachingSha2Password, []) { VerifiesPassword = true },
        "root" or "sha2-empty" => new(user, "%", AuthPlugins.CachingSha2Password, []),
        "native-empty" => new(user, "%", AuthPlugins.NativePassword, []),
        "tls-only" => new(user, "%", AuthPlugins.NativePassword, []) { RequiresTls = true },
        "locked" => new(user, "%", AuthPlugins.NativePassword, []) { IsLocked = true },
        _ => null,
    };

    public bool VerifyPassword(Account account, ReadOnlySpan<byte> password) => password.SequenceEqual("secret"u8);

    public ICommandHandler Create(ServerConnection connection)
    {
        if (connection.User == "native" && connection.Attributes.ContainsKey("refuse"))
            throw new MySqlErrorException(1203, "42000", "User has already more than 'max_user_connections'");
        return Handlers[connection.Id] = new ToyHandler(this, connection);
    }

    public void Dispose() => _listener.Dispose();
}
