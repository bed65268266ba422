using System.Globalization;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is a table of columns id, g, v with the rows that it must hold now, and after the statement under way.</summary>
internal abstract class ChangedTable(string name)
{
    protected const int Keys = 200;
    private List<ChangedRow> _now = [];
    private List<ChangedRow> _next = [];
    private long _statement;
    private Exception? _failure;

    internal int Acknowledged { get; private set; }

    protected string Name => name;

    /// <summary>Gets the rows after the last acknowledged statement.</summary>
    protected IReadOnlyList<ChangedRow> Now => _now;

    /// <summary>Gives the statement that creates it in database d.</summary>
    internal abstract string Create { get; }

    /// <summary>Gives a statement and the rows after it.</summary>
    protected abstract (string Sql, List<ChangedRow> Rows) Statement(long number);

    /// <summary>Runs a statement to its acknowledgement.</summary>
    protected virtual void Run(ServerProcess server, MySqlClient client, string sql) => client.Execute(sql);

    /// <summary>Repeats what is meant to be repeated after a broken connection; gives whether it was acknowledged now.</summary>
    protected virtual bool Repeat(ServerProcess server, MySqlClient client) => false;

    /// <summary>Checks what else must hold of the table.</summary>
    protected virtual void CheckMore(MySqlClient client)
    {
    }

    internal void ChangeUntilKilled(ServerProcess server, Action changed)
    {
        var first = true;
        try
        {
            using var client = server.Connect("d");
            while (true)
            {
                var (sql, next) = Statement(++_statement);
                _next = next;
                Run(server, client, sql);
                _now = next;
                Acknowledged++;
                if (first) changed();
                first = false;
            }
        }
        catch (Exception lost) when (lost is IOException or SocketException or ConnectionLostException or HttpRequestException
            or ObjectDisposedException or MySqlErrorException { Code: 1053 or 2013 })
        {
            // The kill came: the statement that was under way is not acknowledged.
        }
        catch (Exception failure)
        {
            // The other tables go on; the test must end all the same.
            _failure = failure;
            server.Kill();
        }
    }

    internal void Check(ServerProcess server)
    {
        Assert.True(_failure is null, $"{name}: {_failure}");
        using var client = server.Connect("d");
        client.Execute("SET enable_materialized_view_rewrite = false");
        if (Repeat(server, client)) _now = _next;
        var found = client.Query($"SELECT id, g, v FROM {name}").Rows
            .Select(r => new ChangedRow(Number(r[0]), Number(r[1]), Number(r[2]))).ToList();
        if (!IsSame(found, _now))
        {
            Assert.True(IsSame(found, _next), $"{name} holds half a statement, or lacks one, after statement {_statement}");
            _now = _next;
        }

        _next = _now;
        CheckMore(client);
    }

    /// <summary>Gives values for an INSERT of one row for each key.</summary>
    protected static (string Values, List<ChangedRow> Rows) NewRows(long number)
    {
        var rows = Enumerable.Range(0, Keys).Select(i => new ChangedRow(i, number, i)).ToList();
        return (string.Join(',', rows.Select(r => $"({r.Id},{r.G},{r.V})")), rows);
    }

    protected static long Number(string? text) => long.Parse(text!, CultureInfo.InvariantCulture); // No column is NULL.

    private static bool IsSame(List<ChangedRow> left, List<ChangedRow> right)
        => left.Count == right.Count && left.Order().SequenceEqual(right.Order());
}
