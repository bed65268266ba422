using System.Buffers.Text;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace MatViewDb.Frontend.Sources.Nats;

/// <summary>Is one message of a NATS server; the status is that of its headers, 0 = none.</summary>
internal sealed record NatsMessage(string Subject, string Reply, byte[] Payload, int Status)
{
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}

/// <summary>Is the address of a server; <c>tls://</c> takes no other connection than one with TLS.</summary>
internal sealed record NatsServer(string Host, int Port, bool NeedsTls);

/// <summary>
/// Says as whom to log in, whose certificates to trust (null = those that the system trusts), and which one to show (null = none).
/// </summary>
internal sealed record NatsLogin(string? User, string? Password, X509Certificate2Collection? Trust, SslStreamCertificateContext? Own);

/// <summary>Speaks NATS' text protocol as a client: one thread, which answers the server's PINGs while it receives.</summary>
internal sealed class NatsConnection : IDisposable
{
    /// <summary>Larger than what servers let pass by default.</summary>
    private const int MessageBytesMax = 64 << 20;
    private const int LineBytesMax = 64 << 10;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly Socket _socket;
    private readonly byte[] _taken = new byte[64 << 10];
    private Stream _stream = Stream.Null;

    /// <summary>What is being read from the stream; it outlives the patience of who waits for it.</summary>
    private Task<int>? _reading;

    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    private NatsConnection(Socket socket) => _socket = socket;

    /// <summary>Connects and logs in; a refusal is an <see cref="IOException"/> with the server's words.</summary>
    internal static NatsConnection Connect(NatsServer server, NatsLogin login)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, SendTimeout = (int)s_patience.TotalMilliseconds };
        var connection = new NatsConnection(socket);
        try
        {
            if (!socket.ConnectAsync(server.Host, server.Port).Wait(s_patience)) throw new IOException("it does not answer");
            connection._stream = new NetworkStream(socket) { WriteTimeout = (int)s_patience.TotalMilliseconds };
            connection.LogIn(server, login);
            return connection;
        }
        catch (Exception problem)
        {
            connection.Dispose();
            var inner = problem is AggregateException { InnerException: { } first } ? first : problem;
            if (inner is not (SocketException or IOException or AuthenticationException)) throw;
            throw new IOException($"{server.Host}:{server.Port}: {inner.Message}", inner);
        }
    }

    internal void Subscribe(string subject, int id)
        => Send(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"SUB {subject} {id}\r\n")));

    internal void Publish(string subject, string reply, ReadOnlySpan<byte> payload)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"PUB {subject} {reply} {payload.Length}\r\n");
        Send([.. Encoding.UTF8.GetBytes(head), .. payload, .. "\r\n"u8]);
    }

    /// <summary>Gives the next message; null when none began to come within the time.</summary>
    internal NatsMessage? Receive(TimeSpan wait)
    {
        while (true)
        {
            if (ReadLine(wait) is not { } line) return null;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words.Length == 0 ? "" : words[0].ToUpperInvariant())
            {
                case "MSG" when words.Length is 4 or 5:
                    return new NatsMessage(words[1], words.Length == 5 ? words[3] : "", ReadBytes(LengthOf(words[^1])), 0);
                case "HMSG" when words.Length is 5 or 6:
                    var head = LengthOf(words[^2]);
                    var bytes = ReadBytes(LengthOf(words[^1]));
                    if (head > bytes.Length) throw Broken(line);
                    return new NatsMessage(words[1], words.Length == 6 ? words[3] : "", bytes[head..], StatusOf(bytes.AsSpan(0, head)))
                    {
                        Headers = HeadersOf(bytes.AsSpan(0, head)),
                    };
                case "PING":
                    Send("PONG\r\n"u8);
                    break;
                case "-ERR":
                    throw new IOException($"the server says: {line[4..].Trim(' ', '\'')}");
                case "PONG" or "+OK" or "INFO":
                    break;
                default:
                    throw Broken(line);
            }
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _stream.Dispose();
        _ = _reading?.Exception; // It ends with the socket, and nobody waits for it any more.
    }

    private void LogIn(NatsServer server, NatsLogin login)
    {
        var (user, password) = (login.User, login.Password);
        if (ReadLine(s_patience) is not { } first || !first.StartsWith("INFO ", StringComparison.OrdinalIgnoreCase))
            throw new IOException("there is no NATS server: it does not say INFO");
        var isSecret = StartsTls(first[5..], server);
        if (isSecret) StartTls(server, login);
        var options = new Dictionary<string, object>
        {
            ["verbose"] = false, ["pedantic"] = false, ["tls_required"] = isSecret, ["name"] = "matviewdb", ["lang"] = "c#",
            ["version"] = "1", ["protocol"] = 1, ["headers"] = true, ["no_responders"] = true,
        };
        if (user is not null) (options["user"], options["pass"]) = (user, password ?? "");
        Send(Encoding.UTF8.GetBytes($"CONNECT {JsonSerializer.Serialize(options)}\r\nPING\r\n"));
        while (true)
        {
            switch (ReadLine(s_patience))
            {
                case null: throw new IOException("the server does not answer");
                case "PONG": return;
                case "PING": Send("PONG\r\n"u8); break;
                case { } line when line.StartsWith("-ERR", StringComparison.Ordinal):
                    throw new IOException($"the server says: {line[4..].Trim(' ', '\'')}");
                default: break;
            }
        }
    }

    // A server that requires TLS gets it whatever the address says; who asks for it gets nothing else.
    private static bool StartsTls(string text, NatsServer server)
    {
        using var info = JsonDocument.Parse(text);
        if (Says("tls_required")) return true;
        if (server.NeedsTls && !Says("tls_available")) throw new IOException("the server offers no TLS");
        return server.NeedsTls;

        bool Says(string name) => info.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
    }

    private void StartTls(NatsServer server, NatsLogin login)
    {
        if (_end > _start) throw new IOException("the server says more before TLS begins");
        var secret = new SslStream(_stream);
        _stream = secret;
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = server.Host, EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13, ClientCertificateContext = login.Own,
        };
        if (login.Trust is { } trust)
        {
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(trust);
        }

        if (!secret.AuthenticateAsClientAsync(options).Wait(s_patience)) throw new IOException("TLS does not begin");
    }

    private static int LengthOf(string word)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MessageBytesMax
            ? length : throw Broken(word);

    // The first line of headers may hold a status: NATS/1.0 404 No Messages.
    private static int StatusOf(ReadOnlySpan<byte> headers)
    {
        var space = headers.IndexOfAny((byte)' ', (byte)'\r');
        return space >= 0 && headers[space] == (byte)' ' && Utf8Parser.TryParse(headers[(space + 1)..], out int status, out _) ? status : 0;
    }

    // Name: value, a line each behind the first one.
    private static List<KeyValuePair<string, string>> HeadersOf(ReadOnlySpan<byte> head)
    {
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var line in Encoding.UTF8.GetString(head).Split("\r\n").Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.Add(new(line[..colon], line[(colon + 1)..].Trim()));
        }

        return headers;
    }

    private static IOException Broken(string line)
        => new($"the server does not speak NATS: {(line.Length > 100 ? line[..100] : line)}");

    private string? ReadLine(TimeSpan wait)
    {
        while (true)
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8);
            if (length >= 0)
            {
                var line = Encoding.UTF8.GetString(_buffer, _start, length);
                _start += length + 2;
                return line;
            }

            if (_end - _start > LineBytesMax) throw Broken("a line without an end");
            var begun = _end > _start;
            if (!Fill(begun ? s_patience : wait)) return begun ? throw new IOException("the server stopped in a line") : null;
        }
    }

    private byte[] ReadBytes(int length)
    {
        while (_end - _start < length + 2)
        {
            if (!Fill(s_patience)) throw new IOException("the server stopped in a message");
        }

        var bytes = _buffer.AsSpan(_start, length).ToArray();
        _start += length + 2;
        return bytes;
    }

    private bool Fill(TimeSpan wait)
    {
        _reading ??= _stream.ReadAsync(_taken, 0, _taken.Length);
        int read;
        try
        {
            if (!_reading.Wait(wait)) return false;
            read = _reading.Result;
            _reading = null;
        }
        catch (AggregateException problem) when (problem.InnerException is IOException or SocketException or ObjectDisposedException)
        {
            throw new IOException(problem.InnerException.Message, problem.InnerException);
        }

        if (read == 0) throw new IOException("the server closed the connection");
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        while (_end + read > _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        _taken.AsSpan(0, read).CopyTo(_buffer.AsSpan(_end));
        _end += read;
        return true;
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            throw new IOException(problem.Message, problem);
        }
    }
}
