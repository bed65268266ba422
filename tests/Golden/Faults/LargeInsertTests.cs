using System.Globalization;
using System.Text;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Inserts more rows in one statement than the parser reads.</summary>
public sealed class LargeInsertTests : IDisposable
{
    private const int Rows = 300_000;
    private readonly TemporaryFolder _folder = new();
    private readonly ServerProcess _server;

    public LargeInsertTests()
    {
        _server = ServerProcess.Start(_folder.Path);
        using var client = _server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("CREATE TABLE d.t (a INT, b VARCHAR(40), c DECIMAL(10,2), d DATETIME, e DOUBLE DEFAULT 7)");
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void RowsOfConstantsArrive()
    {
        using var client = _server.Connect();
        client.Execute(Statement(i => string.Create(CultureInfo.InvariantCulture,
            $"({i},'it''s\\t\\\\ {i}\\r\\n',{i % 1000}.25,{(i % 2 == 0 ? "NULL" : "'2024-01-02 10:00:00'")})")));
        var answer = client.Query(
            "SELECT count(*), sum(a), sum(c), count(d), min(b) = 'it''s\\t\\\\ 0\\r\\n', sum(length(b) - length(a)), min(e) FROM d.t");
        Assert.Equal("300000 44999850000 149925000.00 150000 1 2700000 7", string.Join(' ', answer.Rows[0]));
    }

    [Fact]
    public void WrongRowsAreRefusedAndNothingStays()
    {
        using var client = _server.Connect();
        var tooLong = new string('x', 41);
        Assert.Equal(1406, Code(client, Statement(i => i == Rows - 1 ? $"({i},'{tooLong}',1,NULL)" : $"({i},'y',1,NULL)")));
        Assert.Equal(1146, Code(client, Statement(i => $"({i},'y',1,NULL)").Replace("d.t", "d.nope", StringComparison.Ordinal)));
        Assert.Equal("0", client.Query("SELECT count(*) FROM d.t").Scalar);
    }

    private static string Statement(Func<int, string> row)
    {
        var text = new StringBuilder("INSERT INTO d.t (a, b, c, d) VALUES ");
        for (var i = 0; i < Rows; i++) text.Append(i == 0 ? "" : ",").Append(row(i));
        return text.ToString();
    }

    private static int Code(MySqlClient client, string sql)
        => (Record.Exception(() => client.Query(sql)) as MySqlErrorException)?.Code ?? 0;
}
