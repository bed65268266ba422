using System.Diagnostics;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is written anew again and again: a generated column comes and goes, the sort key and the buckets change.</summary>
internal sealed class RewrittenTable(string name) : ChangedTable(name)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private bool _hasColumn;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT) DUPLICATE KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        if (number % 37 == 0) return ($"TRUNCATE TABLE {Name}", []);
        switch (number % 6)
        {
            case 1:
                return (_hasColumn ? $"ALTER TABLE {Name} DROP COLUMN c" : $"ALTER TABLE {Name} ADD COLUMN c BIGINT AS (g + v)", [.. Now]);
            case 3:
                return ($"ALTER TABLE {Name} ORDER BY ({(number % 4 < 2 ? "g" : "id")})", [.. Now]);
            case 5:
                return ($"ALTER TABLE {Name} DISTRIBUTED BY HASH(id) BUCKETS {1 + number % 3}", [.. Now]);
            case 4:
                return ($"UPDATE {Name} SET v = v + 1 WHERE id % 2 = 0", [.. Now.Select(r => r.Id % 2 == 0 ? r with { V = r.V + 1 } : r)]);
            default:
                var (values, rows) = NewRows(number);
                return ($"INSERT INTO {Name} (id, g, v) VALUES {values}", [.. Now, .. rows]);
        }
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        client.Execute(sql);
        if (sql.Contains(" COLUMN c", StringComparison.Ordinal)) _hasColumn = !_hasColumn;
    }

    // A change that a kill interrupted is undone; what a rewrite left to do behind the statement goes on by itself.
    protected override void CheckMore(MySqlClient client)
    {
        var started = Stopwatch.StartNew();
        while (client.Query("SHOW JOBS").Rows.Count > 0)
        {
            Assert.True(started.Elapsed < s_patience, $"the changes of {Name} do not end");
            Thread.Yield();
        }

        _hasColumn = client.Query($"DESC {Name}").Rows.Count == 4;
        if (!_hasColumn) return;
        var wrong = client.Query($"SELECT count(*) FROM {Name} WHERE c IS NULL OR c - g <> v").Rows;
        Assert.Equal("0", Assert.Single(wrong)[0]);
    }
}
