using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Answers as a NATS server does, as far as its protocol documents say what a reader of subjects and of one JetStream stream sees: INFO,
/// CONNECT, PING, SUB, PUB, MSG, HMSG; STREAM.INFO, CONSUMER.CREATE, CONSUMER.MSG.NEXT.
/// </summary>
internal sealed class FakeNats : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<(string Subject, byte[] Payload, long Nanoseconds, string? Headers)> _stream = [];
    private readonly ConcurrentDictionary<Client, bool> _clients = new();
    private readonly Dictionary<string, (long Next, string Filter)> _consumers = [];
    private readonly string? _password;
    private readonly X509Certificate2? _certificate;
    private readonly string? _clientThumbprint;

    /// <param name="clientThumbprint">The only certificate that a client may show; null = clients show none.</param>
    internal FakeNats(string? password = null, X509Certificate2? certificate = null, string? clientThumbprint = null)
    {
        (_password, _certificate, _clientThumbprint) = (password, certificate, clientThumbprint);
        _listener.Start();
        _ = AcceptAsync();
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many clients listen to a subject.</summary>
    internal int Listeners(string subject) => _clients.Keys.Sum(c => c.Subscriptions.Count(s => s.Value == subject));

    /// <summary>Sends to who listens, and keeps for the stream S.</summary>
    internal void Publish(string subject, string payload, long milliseconds = 0, string? headers = null)
    {
        var bytes = Encoding.UTF8.GetBytes(payload);
        lock (_stream) _stream.Add((subject, bytes, milliseconds * 1_000_000, headers));
        foreach (var client in _clients.Keys) DeliverTo(client, subject, subject, "", bytes, headers);
    }

    /// <summary>Cuts all connections and forgets all consumers, as a restart does.</summary>
    internal void Restart()
    {
        foreach (var client in _clients.Keys)
        {
            _clients.TryRemove(client, out _);
            client.Socket.Dispose();
        }

        lock (_stream) _consumers.Clear();
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var client in _clients.Keys) client.Socket.Dispose();
    }

    private sealed class Client(Socket socket)
    {
        internal Socket Socket { get; } = socket;
        internal Stream Stream { get; set; } = new NetworkStream(socket);
        internal ConcurrentDictionary<string, string> Subscriptions { get; } = new();
        internal bool LoggedIn { get; set; }

        internal void Send(byte[] bytes)
        {
            lock (this) Stream.Write(bytes);
        }

        internal void Send(string text) => Send(Encoding.UTF8.GetBytes(text));
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = new Client(await _listener.AcceptSocketAsync());
                _clients[client] = true;
                new Thread(() => Serve(client)) { IsBackground = true }.Start();
            }
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private void Serve(Client client)
    {
        try
        {
            var info = new Dictionary<string, object>
            {
                ["server_id"] = "FAKE", ["version"] = "2.10.0", ["proto"] = 1, ["headers"] = true, ["max_payload"] = 1_048_576,
                ["jetstream"] = true, ["auth_required"] = _password is not null, ["tls_required"] = _certificate is not null,
            };
            client.Send($"INFO {JsonSerializer.Serialize(info)}\r\n");
            if (_certificate is not null)
            {
                var secret = new SslStream(
                    client.Stream, false, (_, shown, _, _) => _clientThumbprint is null || shown?.GetCertHashString() == _clientThumbprint);
                secret.AuthenticateAsServer(_certificate, _clientThumbprint is not null, checkCertificateRevocation: false);
                client.Stream = secret;
            }

            using var reader = new BufferedStream(client.Stream);
            while (ReadLine(reader) is { } line) Answer(client, line, reader);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException or AuthenticationException)
        {
            // The client went.
        }

        _clients.TryRemove(client, out _);
    }

    private void Answer(Client client, string line, Stream reader)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "CONNECT":
                using (var options = JsonDocument.Parse(line[8..]))
                {
                    client.LoggedIn = _password is null
                        || options.RootElement.TryGetProperty("pass", out var pass) && pass.GetString() == _password;
                }

                if (!client.LoggedIn) client.Send("-ERR 'Authorization Violation'\r\n");
                break;
            case "PING":
                // A server asks as well now and then.
                client.Send("PONG\r\nPING\r\n");
                break;
            case "PONG":
                break;
            case "SUB":
                client.Subscriptions[words[^1]] = words[1];
                break;
            case "PUB":
                var payload = new byte[int.Parse(words[^1], CultureInfo.InvariantCulture)];
                reader.ReadExactly(payload);
                reader.ReadExactly(new byte[2]);
                if (client.LoggedIn) Request(client, words[1], words.Length == 4 ? words[2] : "", payload);
                break;
            default:
                client.Send("-ERR 'Unknown Protocol Operation'\r\n");
                break;
        }
    }

    private void Request(Client client, string subject, string reply, byte[] payload)
    {
        lock (_stream)
        {
            if (subject == "$JS.API.STREAM.INFO.S")
                Deliver(client, reply, "", Json(new { type = "stream_info_response", state = new { last_seq = _stream.Count } }));
            else if (subject == "$JS.API.CONSUMER.CREATE.S") Deliver(client, reply, "", Create(payload));
            else if (subject.StartsWith("$JS.API.CONSUMER.MSG.NEXT.S.", StringComparison.Ordinal))
                Next(client, subject.Split('.')[^1], reply, payload);
            else if (subject.StartsWith("$JS.API.", StringComparison.Ordinal))
                Deliver(client, reply, "", Json(new { error = new { code = 404, description = "stream not found" } }));
        }
    }

    private byte[] Create(byte[] request)
    {
        using var asked = JsonDocument.Parse(request);
        var config = asked.RootElement.GetProperty("config");
        long next = 1;
        switch (config.GetProperty("deliver_policy").GetString())
        {
            case "by_start_sequence":
                next = config.GetProperty("opt_start_seq").GetInt64();
                break;
            case "by_start_time":
                var since = config.GetProperty("opt_start_time").GetDateTimeOffset().ToUnixTimeMilliseconds() * 1_000_000;
                next = 1 + _stream.TakeWhile(m => m.Nanoseconds < since).Count();
                break;
        }

        var name = $"c{_consumers.Count}x{next}";
        _consumers[name] = (next, config.GetProperty("filter_subject").GetString()!);
        return Json(new { type = "consumer_create_response", name });
    }

    private void Next(Client client, string consumer, string reply, byte[] request)
    {
        if (!_consumers.TryGetValue(consumer, out var state))
        {
            Status(client, reply, "503");
            return;
        }

        using var asked = JsonDocument.Parse(request);
        var batch = asked.RootElement.GetProperty("batch").GetInt32();
        var sent = 0;
        for (; sent < batch && state.Next <= _stream.Count; state.Next++)
        {
            var (subject, payload, nanoseconds, headers) = _stream[(int)state.Next - 1];
            if (!Matches(state.Filter, subject)) continue;
            sent++;
            var pending = _stream.Skip((int)state.Next).Count(m => Matches(state.Filter, m.Subject));
            // It goes to the inbox, but its subject is the one it was published under.
            DeliverTo(client, reply, subject, $"$JS.ACK.S.{consumer}.1.{state.Next}.{sent}.{nanoseconds}.{pending}", payload, headers);
        }

        _consumers[consumer] = state;
        if (sent < batch) Status(client, reply, "404 No Messages");
    }

    private static void Status(Client client, string subject, string status)
    {
        var head = $"NATS/1.0 {status}\r\n\r\n";
        foreach (var (id, filter) in client.Subscriptions)
        {
            if (Matches(filter, subject)) client.Send($"HMSG {subject} {id} {head.Length} {head.Length}\r\n{head}\r\n");
        }
    }

    private static void Deliver(Client client, string subject, string reply, byte[] payload)
        => DeliverTo(client, subject, subject, reply, payload);

    private static void DeliverTo(
        Client client, string inbox, string subject, string reply, byte[] payload, string? headers = null)
    {
        foreach (var (id, filter) in client.Subscriptions)
        {
            if (!Matches(filter, inbox)) continue;
            var answer = reply.Length > 0 ? reply + " " : "";
            var lines = headers is null ? [] : Encoding.UTF8.GetBytes($"NATS/1.0\r\n{headers}\r\n\r\n");
            var head = headers is null
                ? string.Create(CultureInfo.InvariantCulture, $"MSG {subject} {id} {answer}{payload.Length}\r\n")
                : string.Create(
                    CultureInfo.InvariantCulture, $"HMSG {subject} {id} {answer}{lines.Length} {lines.Length + payload.Length}\r\n");
            client.Send([.. Encoding.UTF8.GetBytes(head), .. lines, .. payload, 13, 10]);
        }
    }

    private static bool Matches(string filter, string subject)
    {
        var (wanted, words) = (filter.Split('.'), subject.Split('.'));
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] == ">") return words.Length > i;
            if (i >= words.Length || wanted[i] != "*" && wanted[i] != words[i]) return false;
        }

        return wanted.Length == words.Length;
    }

    private static byte[] Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    private static string? ReadLine(Stream stream)
    {
        var line = new MemoryStream();
        while (true)
        {
            var one = stream.ReadByte();
            if (one < 0) return null;
            if (one == '\n') return Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\r');
            line.WriteByte((byte)one);
        }
    }
}
