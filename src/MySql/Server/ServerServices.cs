using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>Holds what all connections of a listener share.</summary>
internal sealed class ServerServices
{
    public const int LoginPacketSizeMax = 64 * 1024;
    private const int KeySizeBits = 2048;

    private const Capabilities AlwaysOffered =
        Capabilities.LongPassword | Capabilities.FoundRows | Capabilities.LongFlag | Capabilities.ConnectWithDatabase
        | Capabilities.LocalFiles | Capabilities.IgnoreSpace | Capabilities.Protocol41 | Capabilities.Interactive
        | Capabilities.Transactions | Capabilities.SecureConnection | Capabilities.MultiStatements
        | Capabilities.MultiResults | Capabilities.PreparedMultiResults | Capabilities.PluginAuth
        | Capabilities.ConnectAttributes | Capabilities.PluginAuthLengthEncoded | Capabilities.ExpiredPasswords
        | Capabilities.SessionTrack | Capabilities.DeprecateEof;

    public ServerServices(ServerOptions options, IAccountStore accounts, ICommandHandlerFactory handlers)
    {
        Options = options;
        Accounts = accounts;
        Handlers = handlers;
        Throttle = new LoginThrottle(options.Time);
        Offered = AlwaysOffered | (options.Certificate is null ? Capabilities.None : Capabilities.Ssl);
        RsaKey = options.Certificate?.Key ?? new Lazy<RSA>(() => RSA.Create(KeySizeBits));
        if (options.Certificate is not null)
        {
            TlsOptions = new SslServerAuthenticationOptions
            {
                ServerCertificateContext = options.Certificate.Context,
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                ClientCertificateRequired = false,
            };
        }
    }

    public ServerOptions Options { get; }

    public IAccountStore Accounts { get; }

    public ICommandHandlerFactory Handlers { get; }

    public LoginThrottle Throttle { get; }

    public Capabilities Offered { get; }

    public SslServerAuthenticationOptions? TlsOptions { get; }

    public Lazy<RSA> RsaKey { get; }

    public ConnectionTable Connections { get; } = new();
}
