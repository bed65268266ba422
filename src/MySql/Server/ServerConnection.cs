using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>Serves one client on a thread of its own: login, then commands, until one side ends it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Run owns the transport and disposes it at its end.")]
public sealed class ServerConnection
{
    private readonly Transport _transport;
    private readonly PacketInput _input;
    private readonly PacketOutput _output;
    private readonly ServerServices _services;
    private readonly Lock _stateGate = new();
    private readonly ManualResetEventSlim _ended = new();
    private bool _isIdle;
    private bool _isStopping;

    internal ServerConnection(Socket socket, uint id, ServerServices services)
    {
        _services = services;
        _transport = new Transport(socket);
        _input = new PacketInput(_transport);
        _output = new PacketOutput(_transport);
        Id = id;
        StartedAt = services.Options.Time.GetTimestamp();
        WaitTimeout = services.Options.WaitTimeout;
        Statements = new StatementTable(services.Options.PreparedStatementsMax);
        Response = new ResponseWriter(this, _input, _output);
        (Host, Port) = Describe(socket);
    }

    /// <summary>Gets the number of the greeting, which is also that of CONNECTION_ID() and KILL.</summary>
    public uint Id { get; }

    public string Host { get; }

    public int Port { get; }

    public ServerOptions Options => _services.Options;

    /// <summary>Gets the user name that the client logged in with.</summary>
    public string User { get; private set; } = "";

    /// <summary>Gets the account that matched; null until the login is done.</summary>
    public Account? Account { get; private set; }

    public Capabilities Capabilities { get; private set; }

    public IReadOnlyDictionary<string, string> Attributes { get; private set; } = ConnectAttributes.None;

    /// <summary>Gets the collation number that the client logged in with.</summary>
    public byte CharacterSet { get; private set; } = CharacterSets.Utf8Mb4GeneralCi;

    public bool IsTls => _transport.IsTls;

    /// <summary>Gets a name such as TLSv1.3; empty outside TLS.</summary>
    public string TlsVersion => _transport.Tls?.SslProtocol switch
    {
        null => "",
        System.Security.Authentication.SslProtocols.Tls13 => "TLSv1.3",
        _ => "TLSv1.2",
    };

    /// <summary>Gets the name of the cipher suite; empty outside TLS.</summary>
    public string TlsCipher => _transport.Tls?.NegotiatedCipherSuite.ToString() ?? "";

    /// <summary>Gets or sets the session states that go out with each OK and EOF.</summary>
    public ServerStatus Status { get; set; } = ServerStatus.Autocommit;

    /// <summary>Gets or sets the character set of text in results; null is UTF-8, which needs no conversion.</summary>
    public Encoding? ResultEncoding { get; set; }

    /// <summary>Gets or sets how long the client may be idle.</summary>
    public TimeSpan WaitTimeout { get; set; }

    /// <summary>
    /// Gets whether the client has closed its side, though nobody is reading; may be asked from any thread, and costs
    /// a system call.
    /// </summary>
    public bool ClientIsGone => PeerState.IsGone(_transport.Socket);

    /// <summary>Gets whether <see cref="Kill"/> was called.</summary>
    public bool IsKilled { get; private set; }

    internal long StartedAt { get; }

    internal bool IsLoggedIn { get; private set; }

    internal StatementTable Statements { get; }

    internal ResponseWriter Response { get; }

    internal ICommandHandler? Handler { get; private set; }

    /// <summary>Cuts the connection from any thread; a running command still has to be stopped by its owner.</summary>
    public void Kill()
    {
        IsKilled = true;
        _transport.Shutdown();
    }

    /// <summary>Ends the connection as soon as no command runs.</summary>
    internal void StopWhenIdle()
    {
        lock (_stateGate)
        {
            _isStopping = true;
            if (_isIdle) _transport.Shutdown();
        }
    }

    internal bool WaitUntilEnded(TimeSpan timeout) => _ended.Wait(timeout);

    /// <summary>Is the body of the connection's thread.</summary>
    internal void Run()
    {
        try
        {
            if (LogIn()) Serve();
        }
        catch (ConnectionLostException)
        {
            // Clients go without a farewell all the time.
        }
        catch (MySqlErrorException error)
        {
            var isBadLogin = !IsLoggedIn && error.Code == MySqlErrorException.MalformedCode;
            SendLast(isBadLogin ? new MySqlErrorException(1043, "08S01", "Bad handshake") : error);
        }
        catch (Exception failure)
        {
            Options.Unhandled?.Invoke(this, failure);
            SendLast(new MySqlErrorException(1105, "HY000", "Unknown error"));
        }
        finally
        {
            End();
        }
    }

    /// <summary>Goes back to the state right after login.</summary>
    internal void Reset(bool isNewUser)
    {
        foreach (var id in Statements.Ids.ToArray()) Handler!.CloseStatement(id);
        Statements.Clear();
        Status = ServerStatus.Autocommit;
        ResultEncoding = null;
        WaitTimeout = Options.WaitTimeout;
        Handler!.Reset(isNewUser);
    }

    /// <summary>Logs in again as another user; a wrong password ends the connection.</summary>
    internal void ChangeUser(ReadOnlySpan<byte> body)
    {
        var request = ChangeUserRequest.Read(body, Capabilities, CharacterSet);
        Authenticate(request.User, request.AuthPlugin, request.AuthResponse, [], asksAgain: true);
        CharacterSet = request.CharacterSet;
        if (request.Attributes.Count > 0) Attributes = request.Attributes;
        Reset(isNewUser: true);
        OpenDatabase(request.Database);
    }

    private bool LogIn()
    {
        _transport.SetReceiveTimeout((int)Options.LoginTimeout.TotalMilliseconds);
        _input.PacketSizeMax = ServerServices.LoginPacketSizeMax;
        var offered = _services.Offered;
        var nonce = ServerLogin.MakeNonce();
        new HandshakeV10
        {
            ServerVersion = Options.ServerVersion,
            ConnectionId = Id,
            Nonce = nonce,
            Capabilities = offered,
            AuthPlugin = Options.DefaultAuthPlugin,
        }.Write(_output);
        _output.Flush();

        if (!Next(out var packet)) return false;
        if (SslRequest.Is(packet.Span))
        {
            if (_services.TlsOptions is null) throw new MySqlErrorException(1043, "08S01", "Bad handshake");
            _transport.StartTlsAsServer(_services.TlsOptions);
            if (!Next(out packet)) return false;
        }

        _input.ReadAhead = true;
        var login = HandshakeResponse41.Read(packet.Span, offered);
        Capabilities = login.Capabilities;
        CharacterSet = login.CharacterSet;
        Attributes = login.Attributes;
        if (Options.RequiresTls && !IsTls)
        {
            throw new MySqlErrorException(
                3159,
                "HY000",
                "Connections using insecure transport are prohibited while --require_secure_transport=ON.");
        }

        Authenticate(login.User, login.AuthPlugin, login.AuthResponse, nonce, asksAgain: false);
        _input.PacketSizeMax = Options.PacketSizeMax;
        Handler = _services.Handlers.Create(this);
        OpenDatabase(login.Database);
        _output.Flush();
        IsLoggedIn = true;
        return true;
    }

    private void Authenticate(string user, string plugin, byte[] answer, byte[] nonce, bool asksAgain)
    {
        var delay = _services.Throttle.DelayFor(user, Host);
        if (delay > TimeSpan.Zero) _ended.Wait(delay);
        var login = new ServerLogin(_input, _output, IsTls, _services.Accounts, _services.RsaKey);
        var account = login.Verify(user, Host, plugin, answer, nonce, Options.DefaultAuthPlugin, asksAgain);
        if (account is null)
        {
            _services.Throttle.Failed(user, Host);
            var used = login.UsedPassword ? "YES" : "NO";
            var error = new MySqlErrorException(
                1045, "28000", $"Access denied for user '{user}'@'{Host}' (using password: {used})");
            _services.Handlers.LoginFailed(this, user, error);
            throw error;
        }

        _services.Throttle.Succeeded(user, Host);
        User = user;
        Account = account;
    }

    private void OpenDatabase(string database)
    {
        Response.Start(isBinary: false);
        if (database.Length > 0)
            Handler!.InitDb(database, Response);
        else
            Response.Ok();
        Response.Complete();
    }

    private void Serve()
    {
        var dispatcher = new CommandDispatcher(this, Handler!, Response);
        while (BecomeIdle())
        {
            _transport.SetReceiveTimeout(WaitTimeoutMs());
            _output.Sequence = 0;
            if (!TryReadCommand(out var command)) return;
            BecomeBusy();
            var goesOn = dispatcher.Dispatch(command);
            _output.Flush();
            if (!goesOn) return;
        }
    }

    private bool TryReadCommand(out ReadOnlyMemory<byte> command)
    {
        command = default;
        try
        {
            return Next(out command);
        }
        catch (ConnectionLostException lost) when (lost.IsTimeout)
        {
            throw new MySqlErrorException(
                4031,
                "HY000",
                "The client was disconnected by the server because of inactivity. See wait_timeout and "
                + "interactive_timeout for configuring this behavior.");
        }
        catch (MySqlErrorException error) when (error.Code == 1153)
        {
            // The packet was skipped as a whole, so the connection can answer and live on.
            _output.Sequence = (byte)(_input.LastSequence + 1);
            ErrPacket.Write(_output, error.Code, error.SqlState, error.Message);
            _output.Flush();
            _output.Sequence = 0;
            return TryReadCommand(out command);
        }
    }

    private bool Next(out ReadOnlyMemory<byte> packet)
    {
        if (!_input.TryRead(_output.Sequence, out packet)) return false;
        _output.Sequence = (byte)(_input.LastSequence + 1);
        return true;
    }

    private int WaitTimeoutMs() => (int)Math.Min(WaitTimeout.TotalMilliseconds, int.MaxValue);

    private bool BecomeIdle()
    {
        lock (_stateGate)
        {
            _isIdle = true;
            return !_isStopping;
        }
    }

    private void BecomeBusy()
    {
        lock (_stateGate)
        {
            _isIdle = false;
        }
    }

    private void SendLast(MySqlErrorException error)
    {
        try
        {
            _output.AbandonPacket();
            ErrPacket.Write(_output, error.Code, error.SqlState, error.Message);
            _output.Flush();
            _transport.DiscardUnread();
        }
        catch (ConnectionLostException)
        {
            // Then nobody is there to read it.
        }
    }

    private void End()
    {
        try
        {
            Handler?.Dispose();
        }
        catch (Exception failure)
        {
            Options.Unhandled?.Invoke(this, failure);
        }
        finally
        {
            _transport.Dispose();
            _services.Connections.Remove(this);
            _ended.Set();
        }
    }

    private static (string Host, int Port) Describe(Socket socket)
    {
        if (socket.RemoteEndPoint is not IPEndPoint remote) return ("localhost", 0);
        var address = remote.Address.IsIPv4MappedToIPv6 ? remote.Address.MapToIPv4() : remote.Address;
        return (address.ToString(), remote.Port);
    }
}
