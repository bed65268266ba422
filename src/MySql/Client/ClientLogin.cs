using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Client;

/// <summary>Proves a user to a server, while connecting or later as another user.</summary>
internal sealed class ClientLogin(ClientOptions options, Transport transport, PacketInput input, PacketOutput output)
{
    private const Capabilities Wanted =
        Capabilities.LongPassword | Capabilities.FoundRows | Capabilities.LongFlag | Capabilities.Protocol41
        | Capabilities.Transactions | Capabilities.SecureConnection | Capabilities.MultiStatements
        | Capabilities.MultiResults | Capabilities.PreparedMultiResults | Capabilities.PluginAuth
        | Capabilities.ConnectAttributes | Capabilities.PluginAuthLengthEncoded | Capabilities.SessionTrack
        | Capabilities.DeprecateEof;

    private byte[] _nonce = [];
    private string _plugin = "";

    public Capabilities Capabilities { get; private set; }

    /// <summary>Reads the greeting, starts TLS and logs in.</summary>
    public (HandshakeV10 Greeting, OkPacket Ok) LogIn()
    {
        input.ReadAhead = false;
        var greeting = HandshakeV10.Read(Read().Span);
        Choose(greeting);
        if ((Capabilities & Capabilities.Ssl) != 0)
        {
            new SslRequest(Capabilities, (uint)options.PacketSizeMax, options.CharacterSet).Write(output);
            output.Flush();
            StartTls();
        }

        input.ReadAhead = true;
        _nonce = greeting.Nonce;
        _plugin = options.AuthPlugin.Length > 0 ? options.AuthPlugin : greeting.AuthPlugin;
        if (_plugin != AuthPlugins.CachingSha2Password) _plugin = AuthPlugins.NativePassword;
        new HandshakeResponse41
        {
            Capabilities = Capabilities,
            PacketSizeMax = (uint)options.PacketSizeMax,
            CharacterSet = options.CharacterSet,
            User = options.User,
            AuthResponse = Answer(),
            Database = options.Database,
            AuthPlugin = _plugin,
            Attributes = options.Attributes,
        }.Write(output);
        output.Flush();
        return (greeting, Converse());
    }

    /// <summary>Goes on as another user.</summary>
    public OkPacket ChangeUser(Capabilities capabilities)
    {
        Capabilities = capabilities;
        _plugin = AuthPlugins.NativePassword;
        new ChangeUserRequest
        {
            User = options.User,
            Database = options.Database,
            CharacterSet = options.CharacterSet,
            AuthPlugin = _plugin,
            Attributes = options.Attributes,
        }.Write(output, capabilities);
        output.Flush();
        return Converse();
    }

    private void Choose(HandshakeV10 greeting)
    {
        var wanted = Wanted;
        if (options.Database.Length > 0) wanted |= Capabilities.ConnectWithDatabase;
        if (options.OpenLocalFile is not null) wanted |= Capabilities.LocalFiles;
        if (options.Tls != TlsMode.Never) wanted |= Capabilities.Ssl;
        Capabilities = wanted & greeting.Capabilities & ~options.Without;
        if (options.Tls >= TlsMode.Required && (Capabilities & Capabilities.Ssl) == 0)
            throw new MySqlErrorException(2026, "HY000", "TLS is required, but the server does not offer it");
    }

    private void StartTls()
    {
        var host = (options.EndPoint as DnsEndPoint)?.Host ?? (options.EndPoint as IPEndPoint)?.Address.ToString();
        transport.StartTlsAsClient(new SslClientAuthenticationOptions
        {
            TargetHost = host ?? "localhost",
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            RemoteCertificateValidationCallback = (_, _, _, errors) =>
                options.Tls != TlsMode.Verified || errors == SslPolicyErrors.None,
        });
    }

    private OkPacket Converse()
    {
        while (true)
        {
            var packet = Read().Span;
            if (packet.IsEmpty) throw MySqlErrorException.Malformed("an answer to the login is missing");
            switch (packet[0])
            {
                case OkPacket.Marker:
                    return OkPacket.Read(packet, Capabilities);
                case ErrPacket.Marker:
                    throw ErrPacket.Read(packet);
                case AuthSwitchRequest.Marker:
                    var request = AuthSwitchRequest.Read(packet);
                    (_plugin, _nonce) = (request.Plugin, request.Nonce);
                    Send(Answer());
                    break;
                case AuthMoreData.Marker:
                    GoOn(AuthMoreData.Read(packet));
                    break;
                default:
                    throw MySqlErrorException.Malformed("the answer to the login is unknown");
            }
        }
    }

    private byte[] Answer()
    {
        var password = Encoding.UTF8.GetBytes(options.Password);
        return _plugin switch
        {
            AuthPlugins.NativePassword => NativePassword.Answer(password, _nonce),
            AuthPlugins.CachingSha2Password => CachingSha2Password.Answer(password, _nonce),
            _ => throw new MySqlErrorException(2059, "HY000", $"Login plugin '{_plugin}' is not known here"),
        };
    }

    /// <summary>Follows what caching_sha2_password asks for beyond its first answer.</summary>
    private void GoOn(ReadOnlySpan<byte> data)
    {
        if (data is [CachingSha2Password.FastSuccess]) return;
        byte[] password = [.. Encoding.UTF8.GetBytes(options.Password), 0];
        if (data is [CachingSha2Password.FullRequest])
        {
            if (transport.IsTls)
            {
                Send(password);
                return;
            }

            if (!options.AllowsPublicKeyRetrieval)
                throw new MySqlErrorException(2061, "HY000", "The server wants the password, but there is no TLS");
            Send([CachingSha2Password.KeyRequest]);
            return;
        }

        using var key = RSA.Create();
        key.ImportFromPem(Encoding.ASCII.GetString(data));
        Send(key.Encrypt(CachingSha2Password.XorWithNonce(password, _nonce), RSAEncryptionPadding.OaepSHA1));
    }

    private void Send(ReadOnlySpan<byte> payload)
    {
        output.BeginPacket();
        output.WriteBytes(payload);
        output.EndPacket();
        output.Flush();
    }

    private ReadOnlyMemory<byte> Read()
    {
        var packet = input.Read(output.Sequence);
        output.Sequence = (byte)(input.LastSequence + 1);
        return packet;
    }
}
