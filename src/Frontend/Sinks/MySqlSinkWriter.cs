using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Streams;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Writes rows into a table of a MySQL server, a difference in one transaction there. Upserts may come twice without harm.
/// </summary>
internal sealed class MySqlSinkWriter : RowSinkWriter
{
    private const int RowsMax = 200;
    private readonly List<object?[]> _deletes = [];
    private readonly List<object?[]> _upserts = [];
    private readonly string _table;
    private MySqlClient? _client;

    internal MySqlSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services)
        : base(sink, types, services) => _table = $"{Name(sink.Options["database.name"])}.{Name(sink.Options["table.name"])}";

    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        var list = isDelete ? _deletes : _upserts;
        list.Add(row);
        if (list.Count >= RowsMax) Send();
        return default;
    }

    protected override ValueTask EndAsync(CancellationToken cancel)
    {
        Send();
        if (_client is not null) Run("COMMIT");
        return default;
    }

    protected override void Close() => _client?.Dispose();

    protected override ValueTask ReadKeysAsync(Action<object?[]> take, CancellationToken cancel)
    {
        var columns = Keys.Select(k => IsBinary(k) ? $"HEX({Name(Sink.Columns[k])})" : Name(Sink.Columns[k]));
        Try(client =>
        {
            using var rows = client.Read($"SELECT {string.Join(", ", columns)} FROM {_table}");
            while (rows.ReadRow())
            {
                cancel.ThrowIfCancellationRequested();
                take([.. Keys.Select((k, i) => (object?)SinkText.KeyOf(rows.GetText(i), Types[k]))]);
            }

            return 0;
        });
        return default;
    }

    private bool IsBinary(int column) => Types[column].Kind == SqlTypeKind.VarBinary;

    private void Send()
    {
        if (_deletes.Count > 0)
        {
            var rows = _deletes.Select(r => string.Join(
                " AND ", Keys.Select(k => $"{Name(Sink.Columns[k])} <=> {SinkText.Literal(ValueOf(r[k], k), Types[k])}")));
            Run($"DELETE FROM {_table} WHERE {string.Join(" OR ", rows)}");
            _deletes.Clear();
        }

        if (_upserts.Count == 0) return;
        // Of a row that is nothing but its key nothing can change.
        var others = Sink.Columns.Where(c => !Sink.Keys.Contains(c)).ToList();
        var text = new StringBuilder(Sink.IsUpsert && others.Count == 0 ? "INSERT IGNORE INTO " : "INSERT INTO ");
        text.Append(_table).Append(" (").AppendJoin(", ", Sink.Columns.Select(Name));
        text.Append(") VALUES ").AppendJoin(
            ", ", _upserts.Select(r => $"({string.Join(", ", r.Select((v, i) => SinkText.Literal(v, Types[i])))})"));
        if (Sink.IsUpsert && others.Count > 0)
            text.Append(" ON DUPLICATE KEY UPDATE ").AppendJoin(", ", others.Select(c => $"{Name(c)} = VALUES({Name(c)})"));

        Run(text.ToString());
        _upserts.Clear();
    }

    // Keys that came from the target are texts.
    private object? ValueOf(object? value, int column) => value is string hex && IsBinary(column) ? Convert.FromHexString(hex) : value;

    private void Run(string statement) => Try(client => client.Execute(statement));

    private T Try<T>(Func<MySqlClient, T> work)
    {
        try
        {
            if (_client is null)
            {
                _client = MySqlClient.Connect(new ClientOptions
                {
                    EndPoint = new DnsEndPoint(
                        Sink.Options["hostname"], int.Parse(Sink.Options.GetValueOrDefault("port", "3306"), CultureInfo.InvariantCulture)),
                    User = Sink.Options["username"],
                    Password = Sink.Options.GetValueOrDefault("password", ""),
                    Database = Sink.Options["database.name"],
                    ReadTimeout = StreamOptions.AnswerMax,
                });
                _client.Execute("BEGIN");
            }

            return work(_client);
        }
        catch (Exception problem) when (problem is SocketException or IOException or MySqlErrorException)
        {
            throw SinkErrors.CannotWrite.Because(problem, Sink.Name, problem.Message);
        }
    }

    private static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
