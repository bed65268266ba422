using System.Buffers;
using System.Globalization;
using System.Text.Json;
using MatViewDb.Core.Errors;
using MatViewDb.Files;

namespace MatViewDb.Frontend.Sources.Nats;

/// <summary>
/// Reads subjects of a NATS server. With a JetStream stream the position is the number of the last message, so that rows come exactly
/// once; without one only what is published while it listens comes, at most once.
/// </summary>
internal sealed class NatsReader : ISourceReader
{
    private const int RowsMax = 5_000;
    private const int BytesMax = 4 << 20;
    private const int DefaultPort = 4222;

    private readonly SourceOptions _options;
    private readonly FrontendServices _services;
    private readonly NatsCertificates _certificates;
    private readonly List<NatsServer> _servers = [];
    private readonly List<string> _subjects;
    private readonly string? _stream;
    private readonly string? _user;
    private readonly string _startMode;
    private readonly DateTime? _since;
    private static readonly SearchValues<char> s_noName = SearchValues.Create(" .*>\t\r\n");

    private NatsConnection? _connection;
    private JetStreamConsumer? _consumer;

    /// <summary>What was read last, from where: the server does not send it again.</summary>
    private (string From, SourceChunk Chunk)? _handed;

    internal NatsReader(SourceOptions options, FrontendServices services, IFileSystem files)
    {
        (_options, _services) = (options, services);
        foreach (var server in Words(options.Require("server_url"))) _servers.Add(AddressOf(server));
        _subjects = Words(options.Require("subject"));
        if (_servers.Count == 0) throw SourceErrors.WrongOption.With("server_url", "", "host:port");
        if (_subjects.Count == 0) throw SourceErrors.WrongOption.With("subject", "", "a subject");
        _stream = options.Find("stream");
        if (_stream is { Length: 0 } || _stream?.AsSpan().ContainsAny(s_noName) == true)
            throw SourceErrors.WrongOption.With("stream", _stream, "a name without blanks, points, * and >");
        _user = ReadUser();
        (_startMode, _since) = ReadStart();
        _certificates = new NatsCertificates(options, services, files);
    }

    public TimeSpan Interval => TimeSpan.FromMilliseconds(200);

    public void Probe() => Try(() =>
    {
        using var connection = Connect();
        return _stream is null ? 0 : NewConsumer(connection).LastSequence();
    });

    public SourceChunk? Read(string position, long rowsMax, CancellationToken cancel)
    {
        if (_handed is { } handed && handed.From == position) return handed.Chunk;
        _handed = null;
        var chunk = Try(() => _stream is null ? Listen(position, rowsMax) : Pull(position, rowsMax, cancel));
        if (chunk is not null) _handed = (position, chunk);
        return chunk;
    }

    public void Dispose() => _connection?.Dispose();

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw SourceErrors.CannotRead.Because(problem, string.Join(',', _subjects), problem.Message);
        }
    }

    // The time makes it a name of this server, its id one within it.
    private JetStreamConsumer NewConsumer(NatsConnection connection)
        => new(connection, _stream!, $"matviewdb-{_services.NewQueryId()}"); // Callers asked.

    private SourceChunk? Listen(string position, long rowsMax)
    {
        if (_connection is null)
        {
            _connection = Connect();
            for (var i = 0; i < _subjects.Count; i++) _connection.Subscribe(_subjects[i], i + 1);
        }

        var rows = new SourceRows(_options.Record);
        var count = position.Length == 0 ? 0 : Number(position);
        while (rows.Count < Math.Min(rowsMax, RowsMax) && rows.Length < BytesMax
            && _connection.Receive(TimeSpan.Zero) is { } message)
        {
            count++;
            rows.Add(message.Payload, OriginOf(message, Text(count)));
        }

        return Text(count) == position || count == 0 ? null
            : new SourceChunk(rows.ToBytes(), Text(count)) { HasMore = true, Deletes = rows.Deletes };
    }

    private SourceChunk? Pull(string position, long rowsMax, CancellationToken cancel)
    {
        if (_consumer is null)
        {
            _connection ??= Connect();
            var consumer = NewConsumer(_connection);
            // What comes from now on: the number is kept at once, or a restart would leave out what came before it.
            if (position.Length == 0 && _startMode == "latest")
                return new SourceChunk([], Text(consumer.LastSequence())) { HasMore = true };
            consumer.Open(_subjects, position.Length == 0 ? null : Number(position) + 1, position.Length == 0 ? _since : null);
            _consumer = consumer;
        }

        var rows = new SourceRows(_options.Record);
        var most = Math.Min(rowsMax, RowsMax);
        var last = position.Length == 0 ? 0 : Number(position);
        var first = last;
        while (rows.Count < most && rows.Length < BytesMax)
        {
            cancel.ThrowIfCancellationRequested();
            var pulled = _consumer.Pull(most - rows.Count);
            foreach (var one in pulled.Where(m => m.Sequence > last))
            {
                last = one.Sequence;
                rows.Add(one.Message.Payload, OriginOf(one.Message, Text(last), one.Timestamp));
            }

            if (pulled.Count == 0 || pulled[^1].Pending == 0) break;
        }

        return last == first ? null : new SourceChunk(rows.ToBytes(), Text(last)) { HasMore = true, Deletes = rows.Deletes };
    }

    private NatsConnection Connect()
    {
        IOException? refused = null;
        var login = new NatsLogin(_user, _options.Find("password"), _certificates.ReadTrust(), _certificates.ReadOwn());
        foreach (var server in _servers)
        {
            try
            {
                return NatsConnection.Connect(server, login);
            }
            catch (IOException problem)
            {
                refused = problem;
            }
        }

        throw refused!; // There is a server.
    }

    // Of a bucket (KV) the key stands behind its name, and a message may take it away; an empty payload always does.
    private RowOrigin OriginOf(NatsMessage message, string number, DateTime? timestamp = null) => new(number)
    {
        Partition = "0", Subject = message.Subject, Timestamp = timestamp, Key = KeyOf(message.Subject), Headers = message.Headers,
        IsDelete = _options.Record.IsUpsert && (message.Payload.Length == 0
            || message.Headers.Any(h => h.Key.Equals("KV-Operation", StringComparison.OrdinalIgnoreCase) && h.Value is "DEL" or "PURGE")),
    };

    private static string KeyOf(string subject)
    {
        const string Bucket = "$KV.";
        var end = subject.StartsWith(Bucket, StringComparison.Ordinal) ? subject.IndexOf('.', Bucket.Length) : -1;
        return end < 0 ? subject : subject[(end + 1)..];
    }

    private string? ReadUser()
    {
        switch (_options.Find("connect_mode") ?? (_options.Find("username") is null ? "plain" : "user_and_password"))
        {
            case "plain":
                return null;
            case "user_and_password":
                _options.Require("password");
                return _options.Require("username");
            case "credential":
                throw CoreErrors.NotSupported.With("connect_mode 'credential' of NATS");
            case var other:
                throw SourceErrors.WrongOption.With("connect_mode", other, "plain or user_and_password");
        }
    }

    private (string Mode, DateTime? Since) ReadStart()
    {
        switch (_options.Find("scan.startup.mode") ?? "earliest")
        {
            case "earliest":
                return ("earliest", null);
            case "latest":
                return ("latest", null);
            case "timestamp" or "timestamp_millis":
                _options.Require("scan.startup.timestamp.millis");
                var millis = _options.Number("scan.startup.timestamp.millis", 0, 0, 253_402_300_799_000);
                return ("timestamp", DateTime.UnixEpoch.AddMilliseconds(millis));
            case var other:
                throw SourceErrors.WrongOption.With("scan.startup.mode", other, "earliest, latest or timestamp");
        }
    }

    private static NatsServer AddressOf(string server)
    {
        const string Scheme = "nats://", Secret = "tls://";
        var needsTls = server.StartsWith(Secret, StringComparison.OrdinalIgnoreCase);
        var text = needsTls ? server[Secret.Length..]
            : server.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? server[Scheme.Length..] : server;
        if (text.Contains('/', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal))
            throw SourceErrors.WrongOption.With("server_url", "***", "host:port, several with commas; user and password are options");
        var colon = text.LastIndexOf(':');
        if (colon < 0) return new NatsServer(text, DefaultPort, needsTls);
        return colon > 0 && ushort.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new NatsServer(text[..colon].Trim('[', ']'), port, needsTls)
            : throw SourceErrors.WrongOption.With("server_url", server, "host:port, several with commas");
    }

    private static List<string> Words(string text)
        => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static long Number(string position) => long.Parse(position, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
