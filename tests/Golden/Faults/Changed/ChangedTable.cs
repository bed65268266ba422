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
    private const int AttemptsMax = 200;
    private List<ChangedRow> _now = [];
    private List<ChangedRow> _next = [];
    private long _statement;
    private Exception? _failure;

    internal int Acknowledged { get; private set; }

    /// <summary>Counts the statements that met a fault.</summary>
    internal int Failed { get; private set; }

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

    internal void ChangeUntilKilled(ServerProcess server, bool mayFail, Action changed)
    {
        var first = true;
        try
        {
            using var client = server.Connect("d");
            while (true)
            {
                var (sql, next) = Statement(++_statement);
                _next = next;
                try
                {
                    Run(server, client, sql);
                    _now = next;
                    Acknowledged++;
                }
                catch (Exception failed) when (mayFail && IsFailure(failed))
                {
                    Failed++;
                    LearnAfterFailure(server, client, failed);
                }

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
        Learn(server, client);
    }

    // Finds out whether the statement that was not acknowledged happened: as a whole or not at all.
    private void Learn(ServerProcess server, MySqlClient client)
    {
        if (Repeat(server, client)) _now = _next;
        var found = client.Query($"SELECT id, g, v FROM {name}").Rows
            .Select(r => new ChangedRow(Number(r[0]), Number(r[1]), Number(r[2]))).ToList();
        if (!IsSame(found, _now))
        {
            Assert.True(
                IsSame(found, _next),
                $"{name} holds half a statement, or lacks one, after statement {_statement}: {found.Count} rows, {_now.Count} before, "
                + $"{_next.Count} after; g up to {found.Max(r => (long?)r.G)}, {_now.Max(r => (long?)r.G)}, {_next.Max(r => (long?)r.G)}");
            _now = _next;
        }

        _next = _now;
        CheckMore(client);
    }

    // What is asked may meet a fault too, and is asked again.
    private void LearnAfterFailure(ServerProcess server, MySqlClient client, Exception failed)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Learn(server, client);
                return;
            }
            catch (Exception again) when (attempt < AttemptsMax && IsFailure(again))
            {
                failed = again;
            }
            catch (Exception again) when (IsFailure(again))
            {
                throw new InvalidOperationException($"{name} does not recover: {failed.Message}", again);
            }
        }
    }

    // 1053 and 2013 say that the server is gone.
    private static bool IsFailure(Exception failed) => failed is RefusedException or MySqlErrorException { Code: not (1053 or 2013) };

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
