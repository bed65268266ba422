using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace MatViewDb.MySql.Framing;

/// <summary>Moves bytes over a blocking socket, in clear or inside TLS.</summary>
/// <remarks>
/// Only synchronous socket calls are allowed here: a single asynchronous one makes .NET switch the socket to
/// non-blocking mode for good, and every later call then pays for the event loop.
/// </remarks>
public sealed class Transport(Socket socket) : IDisposable
{
    private SslStream? _tls;
    private int _receiveTimeoutMs;

    public Socket Socket { get; } = socket;

    /// <summary>Gets the TLS layer, or null while the bytes travel in clear.</summary>
    public SslStream? Tls => _tls;

    public bool IsTls => _tls is not null;

    /// <summary>Sets how long a read may stay without a byte; zero waits for ever.</summary>
    public void SetReceiveTimeout(int timeoutMs)
    {
        if (timeoutMs == _receiveTimeoutMs) return;
        Socket.ReceiveTimeout = timeoutMs;
        _receiveTimeoutMs = timeoutMs;
    }

    /// <summary>Reads at least one byte; zero means that the other side has closed.</summary>
    public int Read(Span<byte> buffer) => _tls is null ? ReadClear(buffer) : ReadTls(_tls, buffer);

    /// <summary>Writes all bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_tls is not null)
        {
            WriteTls(_tls, bytes);
            return;
        }

        while (!bytes.IsEmpty)
        {
            var sent = Socket.Send(bytes, SocketFlags.None, out var error);
            if (error != SocketError.Success) throw Lost(error, "write");
            bytes = bytes[sent..];
        }
    }

    /// <summary>Starts TLS as the server.</summary>
    public void StartTlsAsServer(SslServerAuthenticationOptions options) =>
        StartTls(tls => tls.AuthenticateAsServer(options));

    /// <summary>Starts TLS as the client.</summary>
    public void StartTlsAsClient(SslClientAuthenticationOptions options) =>
        StartTls(tls => tls.AuthenticateAsClient(options));

    /// <summary>Wakes every thread that is blocked on this connection; may be called from any thread.</summary>
    public void Shutdown()
    {
        try
        {
            Socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
            // The other side closed first: there is nobody left to wake.
        }
        catch (ObjectDisposedException)
        {
            // The owning thread has just ended.
        }
    }

    /// <summary>
    /// Throws away bytes that have arrived unread. To close a socket over them would reset the connection, and the
    /// other side could lose what was written last.
    /// </summary>
    public void DiscardUnread()
    {
        const int PiecesMax = 256;
        Span<byte> piece = stackalloc byte[4096];
        try
        {
            for (var i = 0; i < PiecesMax && Socket.Available > 0; i++)
            {
                if (Socket.Receive(piece, SocketFlags.None, out var error) == 0 || error != SocketError.Success) return;
            }
        }
        catch (SocketException)
        {
            // It is reset already.
        }
    }

    public void Dispose()
    {
        try
        {
            _tls?.Dispose();
        }
        catch (IOException)
        {
            // The farewell of TLS could not be sent; the socket goes away all the same.
        }

        Socket.Dispose();
    }

    private void StartTls(Action<SslStream> authenticate)
    {
        var tls = new SslStream(new NetworkStream(Socket, ownsSocket: false), leaveInnerStreamOpen: false);
        try
        {
            authenticate(tls);
        }
        catch (Exception failure) when (failure is IOException or AuthenticationException)
        {
            tls.Dispose();
            throw new ConnectionLostException("The TLS handshake failed: " + failure.Message, inner: failure);
        }

        _tls = tls;
    }

    private int ReadClear(Span<byte> buffer)
    {
        var read = Socket.Receive(buffer, SocketFlags.None, out var error);
        if (error == SocketError.Success) return read;
        if (error is SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted) return 0;
        throw Lost(error, "read");
    }

    private static int ReadTls(SslStream tls, Span<byte> buffer)
    {
        try
        {
            return tls.Read(buffer);
        }
        catch (IOException failure)
        {
            if (failure.InnerException is not SocketException socketFailure)
                throw new ConnectionLostException("The TLS connection broke.", inner: failure);
            if (socketFailure.SocketErrorCode == SocketError.ConnectionReset) return 0;
            throw Lost(socketFailure.SocketErrorCode, "read");
        }
        catch (ObjectDisposedException)
        {
            return 0;
        }
    }

    private static void WriteTls(SslStream tls, ReadOnlySpan<byte> bytes)
    {
        try
        {
            tls.Write(bytes);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            throw new ConnectionLostException("The connection broke while writing.", inner: failure);
        }
    }

    private static ConnectionLostException Lost(SocketError error, string action) =>
        new($"The connection failed to {action}: {error}.", error is SocketError.TimedOut or SocketError.WouldBlock);
}
