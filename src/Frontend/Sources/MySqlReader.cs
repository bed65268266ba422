using System.Net;
using System.Net.Sockets;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Streams;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;

namespace MatViewDb.Frontend.Sources;

/// <summary>Polls a table of a MySQL server by a key that only grows: rows with larger keys are new.</summary>
internal sealed class MySqlReader : ISourceReader
{
    private readonly SourceOptions _options;
    private readonly string _select;
    private readonly string _key;
    private readonly int _keyAt;
    private readonly long _batch;
    private readonly bool[] _flags;
    private MySqlClient? _client;

    internal MySqlReader(SourceOptions options, Table table)
    {
        _options = options;
        Interval = options.Interval;
        _batch = options.Number("batch.rows", 10_000, 1, 1_000_000);
        _key = options.Require("polling.key");
        options.Require("hostname");
        options.Require("username");
        options.Number("port", 3306, 1, 65_535);
        var columns = table.PlainColumns.Select(c => c.Name).ToList();
        _flags = [.. table.PlainColumns.Select(c => c.Type.Kind == SqlTypeKind.Boolean)];
        _keyAt = columns.FindIndex(c => c.Equals(_key, StringComparison.OrdinalIgnoreCase));
        if (_keyAt < 0) throw SourceErrors.WrongOption.With("polling.key", _key, "a column of the source");
        var from = $"{Name(options.Require("database.name"))}.{Name(options.Require("table.name"))}";
        _select = $"SELECT {string.Join(", ", columns.Select(Name))} FROM {from}";
    }

    public TimeSpan Interval { get; }

    // Also tells of a table or columns that are not there.
    public void Probe() => Try(client => client.Query($"{_select} LIMIT 0"));

    public SourceChunk? Read(string position, long rowsMax, CancellationToken cancel) => Try(client =>
    {
        // The mark before the key tells a first read from one behind an empty key.
        var where = position.Length == 0 ? "" : $" WHERE {Name(_key)} > {Literal(position[1..])}";
        var limit = Math.Min(_batch, rowsMax);
        var rows = client.Query($"{_select}{where} ORDER BY {Name(_key)} LIMIT {limit}").Rows;
        if (rows.Count == 0) return null;
        var text = new TabbedText();
        foreach (var row in rows)
        {
            for (var i = 0; i < _flags.Length; i++) text.Add(_flags[i] ? Flag(row[i]) : row[i]);
            text.EndRow();
        }

        return new SourceChunk(text.ToBytes(), "=" + rows[^1][_keyAt]) { HasMore = rows.Count == limit, IsTabbed = true };
    });

    private T Try<T>(Func<MySqlClient, T> work)
    {
        try
        {
            return work(_client ??= Connect());
        }
        catch (Exception problem) when (problem is SocketException or IOException or MySqlErrorException)
        {
            _client?.Dispose();
            _client = null;
            throw SourceErrors.CannotRead.Because(problem, _options.Require("table.name"), problem.Message);
        }
    }

    public void Dispose() => _client?.Dispose();

    private MySqlClient Connect() => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new DnsEndPoint(_options.Require("hostname"), (int)_options.Number("port", 3306, 1, 65_535)),
        User = _options.Require("username"),
        Password = _options.Find("password") ?? "",
        Database = _options.Require("database.name"),
        ReadTimeout = StreamOptions.AnswerMax,
    });

    // MySQL's BOOLEAN is a number.
    private static string? Flag(string? text) => text switch
    {
        "0" => "false",
        "1" => "true",
        _ => text,
    };

    private static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    // A quoted number would be compared as a double.
    private static string Literal(string value)
        => value.Length is > 0 and < 39 && value.AsSpan(value[0] == '-' ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0 && value != "-"
            ? value
            : $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
