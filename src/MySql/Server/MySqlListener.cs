using System.Net;
using System.Net.Sockets;
using MatViewDb.MySql.Auth;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>Accepts clients and gives each a thread.</summary>
public sealed class MySqlListener : IDisposable
{
    private const int Backlog = 512;
    private static readonly TimeSpan _checkPeriod = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromMilliseconds(20);

    private readonly ServerServices _services;
    private readonly Socket _socket;
    private readonly Thread _acceptThread;
    private readonly ITimer _loginCheck;
    private readonly ManualResetEventSlim _acceptPause = new();
    private uint _lastId;
    private volatile bool _isStopped;

    /// <summary>Binds to the address and starts to accept.</summary>
    public MySqlListener(ServerOptions options, IAccountStore accounts, ICommandHandlerFactory handlers)
    {
        _services = new ServerServices(options, accounts, handlers);
        _socket = Bind(options.EndPoint);
        _loginCheck = options.Time.CreateTimer(_ => EndSlowLogins(), null, _checkPeriod, _checkPeriod);
        _acceptThread = new Thread(Accept) { IsBackground = true, Name = "mysql accept" };
        _acceptThread.Start();
    }

    /// <summary>Gets the address really bound, with the port that the system chose if port 0 was asked for.</summary>
    public EndPoint EndPoint => _socket.LocalEndPoint ?? _services.Options.EndPoint;

    public int Port => (EndPoint as IPEndPoint)?.Port ?? 0;

    public int ConnectionCount => _services.Connections.Count;

    /// <summary>Gets the open connections, also those that have not logged in yet.</summary>
    public IEnumerable<ServerConnection> Connections => _services.Connections.All;

    /// <summary>Finds an open connection by its number.</summary>
    public ServerConnection? Find(uint id) => _services.Connections.Find(id);

    /// <summary>Accepts no more, lets running commands finish within the time, then cuts what is left.</summary>
    public void Stop(TimeSpan grace)
    {
        if (_isStopped) return;
        _isStopped = true;
        _loginCheck.Dispose();
        _socket.Dispose();
        _acceptThread.Join();
        foreach (var connection in Connections) connection.StopWhenIdle();
        var began = _services.Options.Time.GetTimestamp();
        foreach (var connection in Connections)
        {
            var left = grace - _services.Options.Time.GetElapsedTime(began);
            if (left <= TimeSpan.Zero || !connection.WaitUntilEnded(left)) connection.Kill();
        }
    }

    public void Dispose() => Stop(TimeSpan.Zero);

    private static Socket Bind(EndPoint endPoint)
    {
        var isTcp = endPoint is IPEndPoint;
        var protocol = isTcp ? ProtocolType.Tcp : ProtocolType.Unspecified;
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, protocol);
        try
        {
            if (endPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetworkV6 }) socket.DualMode = true;
            if (isTcp) socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(endPoint);
            socket.Listen(Backlog);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private void Accept()
    {
        while (!_isStopped)
        {
            try
            {
                Start(_socket.Accept());
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (SocketException) when (_isStopped)
            {
                return;
            }
            catch (SocketException failure) when (IsPassing(failure.SocketErrorCode))
            {
                // The client went away between its connect and our accept, or descriptors ran out for a moment.
                _acceptPause.Wait(_pauseAfterFailure);
            }
        }
    }

    private static bool IsPassing(SocketError error) => error
        is SocketError.ConnectionAborted or SocketError.ConnectionReset or SocketError.TooManyOpenSockets
        or SocketError.NoBufferSpaceAvailable or SocketError.Interrupted or SocketError.NetworkDown;

    private void Start(Socket client)
    {
        var options = _services.Options;
        try
        {
            if (client.RemoteEndPoint is IPEndPoint)
            {
                client.NoDelay = true;
                client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            }

            client.SendTimeout = (int)options.WriteTimeout.TotalMilliseconds;
            if (_services.Connections.Count >= options.ConnectionsMax)
            {
                Refuse(client);
                return;
            }

            var connection = new ServerConnection(client, ++_lastId, _services);
            _services.Connections.Add(connection);
            var thread = new Thread(connection.Run, options.StackSizeBytes)
            {
                IsBackground = true,
                Name = "mysql " + connection.Id,
            };
            thread.Start();
        }
        catch (SocketException)
        {
            client.Dispose();
        }
    }

    private static void Refuse(Socket client)
    {
        using var transport = new Transport(client);
        var output = new PacketOutput(transport);
        ErrPacket.Write(output, 1040, "08004", "Too many connections");
        try
        {
            output.Flush();
        }
        catch (ConnectionLostException)
        {
            // It did not wait for the bad news.
        }
    }

    private void EndSlowLogins()
    {
        var options = _services.Options;
        foreach (var connection in Connections)
        {
            if (!connection.IsLoggedIn && options.Time.GetElapsedTime(connection.StartedAt) > options.LoginTimeout)
                connection.Kill();
        }
    }
}
