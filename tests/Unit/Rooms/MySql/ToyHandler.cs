using System.Globalization;
using System.Text;
using MatViewDb.MySql;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;
using MatViewDb.MySql.Server;

namespace MatViewDb.Unit.Rooms.MySql;

/// <summary>Answers a handful of made-up statements, each of which shows one side of the protocol.</summary>
public sealed class ToyHandler(ToyServer server, ServerConnection connection) : ICommandHandler
{
    private readonly Dictionary<uint, string> _prepared = [];
    private readonly ManualResetEventSlim _queryKilled = new();
    private bool _multiStatements = (connection.Capabilities & Capabilities.MultiStatements) != 0;
    private string _database = "";

    public ManualResetEventSlim Sleeping { get; } = new();

    public ManualResetEventSlim SawClientGone { get; } = new();

    public ManualResetEventSlim Disposed { get; } = new();

    public int Resets { get; private set; }

    public void KillQuery() => _queryKilled.Set();

    public void Query(ReadOnlyMemory<byte> statement, IResponseWriter response)
    {
        if (statement.Span.SequenceEqual("one"u8))
        {
            One(response);
            return;
        }

        var text = Encoding.UTF8.GetString(statement.Span);
        var parts = text.StartsWith("length", StringComparison.Ordinal) ? [text] : text.TrimEnd(';').Split(';');
        if (parts.Length > 1 && !_multiStatements)
            throw new MySqlErrorException(1064, "42000", "You have an error in your SQL syntax");
        for (var i = 0; i < parts.Length; i++) Run(parts[i].Trim(), statement, response, i < parts.Length - 1);
    }

    public void InitDb(string database, IResponseWriter response)
    {
        if (database == "missing") throw new MySqlErrorException(1049, "42000", "Unknown database 'missing'");
        _database = database;
        response.Track(SessionChange.Schema(database));
        response.Ok();
    }

    public void FieldList(string table, string wildcard, IResponseWriter response)
    {
        if (table != "t") throw new MySqlErrorException(1146, "42S02", $"Table 'db.{table}' doesn't exist");
        response.Fields([ColumnTypes.BigInt("id"), ColumnTypes.VarChar("name", 10)]);
    }

    public string Statistics() => "Uptime: 1  Threads: 1  Questions: 1";

    public void ProcessInfo(IResponseWriter response)
    {
        var rows = response.BeginResultSet([ColumnTypes.BigInt("Id"), ColumnTypes.VarChar("User", 32)]);
        rows.BeginRow();
        rows.WriteLong(connection.Id);
        rows.WriteText(connection.User);
        rows.EndRow();
        response.EndResultSet();
    }

    public void ProcessKill(uint connectionId, IResponseWriter response)
    {
        server.Listener.Find(connectionId)?.Kill();
        response.Ok();
    }

    public void Reset(bool isNewUser)
    {
        Resets++;
        if (isNewUser) _database = "";
    }

    public void SetMultiStatements(bool isOn) => _multiStatements = isOn;

    public void Prepare(uint statementId, ReadOnlyMemory<byte> statement, IResponseWriter response)
    {
        var text = Encoding.UTF8.GetString(statement.Span);
        if (text == "fail") throw new MySqlErrorException(1146, "42S02", "Table 'db.t' doesn't exist");
        _prepared[statementId] = text;
        var parameterCount = text.Count(c => c == '?');
        var columns = text.StartsWith("echo", StringComparison.Ordinal)
            ? EchoColumns(parameterCount)
            : text.StartsWith("types", StringComparison.Ordinal) ? ToyRows.Columns : [ColumnTypes.Int("1")];
        if (text == "insert") columns = [];
        response.Prepared(parameterCount, columns);
    }

    public void Execute(
        uint statementId, ReadOnlySpan<ParameterValue> parameters, bool wantsCursor, IResponseWriter response)
    {
        var text = _prepared[statementId];
        if (text.StartsWith("echo", StringComparison.Ordinal))
            Echo(parameters, response);
        else
            Run(text, default, response, moreResults: false);
    }

    public void CloseStatement(uint statementId) => _prepared.Remove(statementId);

    public void Dispose() => Disposed.Set();

    private void Run(string text, ReadOnlyMemory<byte> statement, IResponseWriter response, bool moreResults)
    {
        var words = text.Split(' ');
        switch (words[0].ToLowerInvariant())
        {
            case "types": ToyRows.Write(response, moreResults); break;
            case "rows": Count(int.Parse(words[1], CultureInfo.InvariantCulture), response, moreResults); break;
            case "big": Scalar(new string('x', int.Parse(words[1], CultureInfo.InvariantCulture)), response); break;
            case "length": Scalar($"{statement.Length} {statement.Span[^1]}", response, moreResults); break;
            case "insert": response.Ok(3, "Records: 3  Duplicates: 0  Warnings: 0", 1, moreResults); break;
            case "fail": throw new MySqlErrorException(1146, "42S02", "Table 'db.t' doesn't exist");
            case "crash": throw new InvalidOperationException("a defect");
            case "silent": break;
            case "half": Half(response); break;
            case "load": Load(words[1], words.Length > 2, statement, response); break;
            case "sleep": Sleep(response); break;
            case "kill": Kill(words, response); break;
            case "allocated": Scalar($"{GC.GetAllocatedBytesForCurrentThread()}", response, moreResults); break;
            case "database": Scalar(_database, response, moreResults); break;
            case "latin1": Latin1(response); break;
            case "set": Set(words, response, moreResults); break;
            case "show": ToyRows.Show(words[1].ToLowerInvariant(), response); break;
            default: Select(text, response, moreResults); break;
        }
    }

    private void Select(string text, IResponseWriter response, bool moreResults)
    {
        if (text.Contains("version_comment", StringComparison.OrdinalIgnoreCase))
        {
            Scalar("MatViewDb", response, moreResults);
        }
        else if (text.Contains("TIMEDIFF", StringComparison.OrdinalIgnoreCase))
        {
            var times = response.BeginResultSet([ColumnTypes.Time("TIMEDIFF(NOW(), UTC_TIMESTAMP())")]);
            times.BeginRow();
            times.WriteTime(0);
            times.EndRow();
            response.EndResultSet();
        }
        else
        {
            One(response, moreResults);
        }
    }

    private static void One(IResponseWriter response, bool moreResults = false)
    {
        var rows = response.BeginResultSet(ToyRows.One);
        rows.BeginRow();
        rows.WriteLong(1);
        rows.EndRow();
        response.EndResultSet(0, moreResults);
    }

    private void Set(string[] words, IResponseWriter response, bool moreResults)
    {
        if (words is ["set", "wait_timeout", var millis])
            connection.WaitTimeout = TimeSpan.FromMilliseconds(int.Parse(millis, CultureInfo.InvariantCulture));
        response.Track(SessionChange.Variable("autocommit", "ON"));
        response.Ok(moreResults: moreResults);
    }

    private static void Count(int count, IResponseWriter response, bool moreResults)
    {
        var rows = response.BeginResultSet([ColumnTypes.BigInt("n"), ColumnTypes.VarChar("text", 20)]);
        for (var i = 0; i < count; i++)
        {
            rows.BeginRow();
            rows.WriteLong(i);
            rows.WriteUtf8("some text"u8);
            rows.EndRow();
        }

        response.EndResultSet(0, moreResults);
    }

    private static void Scalar(string value, IResponseWriter response, bool moreResults = false)
    {
        var rows = response.BeginResultSet([ColumnTypes.Text("value")]);
        rows.BeginRow();
        rows.WriteText(value);
        rows.EndRow();
        response.EndResultSet(0, moreResults);
    }

    private static void Half(IResponseWriter response)
    {
        var rows = response.BeginResultSet([ColumnTypes.BigInt("n"), ColumnTypes.BigInt("m")]);
        rows.BeginRow();
        rows.WriteLong(1);
        rows.WriteLong(2);
        rows.EndRow();
        rows.BeginRow();
        rows.WriteLong(3);
        throw new MySqlErrorException(3024, "HY000", "Query execution was interrupted, maximum time exceeded");
    }

    private static void Load(string name, bool fails, ReadOnlyMemory<byte> statement, IResponseWriter response)
    {
        long sum = 0;
        long length = 0;
        var buffer = new byte[1000];
        var before = Encoding.UTF8.GetString(statement.Span);
        using var file = response.ReceiveLocalFile(name);
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            if (fails) throw new MySqlErrorException(1366, "HY000", "Incorrect integer value");
            length += read;
            foreach (var item in buffer.AsSpan(0, read)) sum += item;
        }

        if (before != Encoding.UTF8.GetString(statement.Span)) throw new InvalidOperationException("the text changed");
        response.Ok((ulong)length, $"sum {sum}");
    }

    private void Sleep(IResponseWriter response)
    {
        _queryKilled.Reset();
        Sleeping.Set();
        while (!connection.ClientIsGone)
        {
            if (!_queryKilled.Wait(TimeSpan.FromMilliseconds(10))) continue;
            response.Error(1317, "70100", "Query execution was interrupted");
            return;
        }

        SawClientGone.Set();
        response.Ok();
    }

    private void Kill(string[] words, IResponseWriter response)
    {
        var id = uint.Parse(words[^1], CultureInfo.InvariantCulture);
        if (words.Length == 3)
            server.Handlers[id].KillQuery();
        else
            server.Listener.Find(id)?.Kill();
        response.Ok();
    }

    private void Latin1(IResponseWriter response)
    {
        connection.ResultEncoding = Encoding.Latin1;
        var rows = response.BeginResultSet([ColumnTypes.VarChar("a", 3), ColumnTypes.VarBinary("b", 3)]);
        rows.BeginRow();
        rows.WriteUtf8("é"u8);
        rows.WriteUtf8("é"u8);
        rows.EndRow();
        response.EndResultSet();
        connection.ResultEncoding = null;
    }

    private static ColumnDefinition[] EchoColumns(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ColumnTypes.VarChar($"p{i}", 100))];

    private static void Echo(ReadOnlySpan<ParameterValue> parameters, IResponseWriter response)
    {
        var rows = response.BeginResultSet(EchoColumns(parameters.Length));
        rows.BeginRow();
        foreach (var value in parameters) rows.WriteText(ToyRows.Describe(value));
        rows.EndRow();
        response.EndResultSet();
    }
}
