using System.Diagnostics;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Holds its rows in other orders, one that stays and one that comes and goes: both show the same rows at any time.</summary>
internal sealed class RolledUpTable(string name) : ChangedTable(name)
{
    private const int ValuesAsked = 5;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private bool _hasSecond;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT) DUPLICATE KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2 "
            + "ROLLUP (by_g (g, v, id))";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        if (number % 43 == 0) return ($"TRUNCATE TABLE {Name}", []);
        switch (number % 6)
        {
            case 0:
                return (_hasSecond ? $"ALTER TABLE {Name} DROP ROLLUP by_v" : $"ALTER TABLE {Name} ADD ROLLUP by_v (v, id, g)", [.. Now]);
            case 2:
                return ($"UPDATE {Name} SET v = v + 1 WHERE id % 2 = 0", [.. Now.Select(r => r.Id % 2 == 0 ? r with { V = r.V + 1 } : r)]);
            case 4:
                return ($"DELETE FROM {Name} WHERE id % 3 = {number % 3}", [.. Now.Where(r => r.Id % 3 != number % 3)]);
            default:
                var (values, rows) = NewRows(number);
                return ($"INSERT INTO {Name} VALUES {values}", [.. Now, .. rows]);
        }
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        client.Execute(sql);
        if (sql.Contains(" ROLLUP by_v", StringComparison.Ordinal)) _hasSecond = !_hasSecond;
    }

    protected override void CheckMore(MySqlClient client)
    {
        // What a kill interrupted goes on by itself.
        var started = Stopwatch.StartNew();
        while (client.Query("SHOW JOBS").Rows.Count > 0)
        {
            Assert.True(started.Elapsed < s_patience, $"the changes of {Name} do not end");
            Thread.Yield();
        }

        _hasSecond = client.Query($"DESC {Name} ALL").Rows.Any(r => r[0] == "by_v");
        foreach (var g in Now.Select(r => r.G).Distinct().Take(ValuesAsked)) CheckRows(client, "g", g, "by_g", r => r.G == g);
        if (!_hasSecond) return;
        foreach (var v in Now.Select(r => r.V).Distinct().Take(ValuesAsked)) CheckRows(client, "v", v, "by_v", r => r.V == v);
    }

    private void CheckRows(MySqlClient client, string column, long value, string rollup, Func<ChangedRow, bool> isMeant)
    {
        var query = $"SELECT count(*), sum(id), sum(g), sum(v) FROM {Name} WHERE {column} = {value}";
        var plan = string.Join('\n', client.Query("EXPLAIN " + query).Rows.Select(r => r[0]));
        Assert.Contains($"rollup: {rollup}", plan, StringComparison.Ordinal);
        var rows = Now.Where(isMeant).ToList();
        Assert.Equal(
            $"{rows.Count}|{rows.Sum(r => r.Id)}|{rows.Sum(r => r.G)}|{rows.Sum(r => r.V)}", string.Join('|', client.Query(query).Rows[0]));
    }
}
