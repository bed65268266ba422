using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Gets and loses a column while rows come: each row keeps what it was given in it, older ones show the default.</summary>
internal sealed class AlteredTable(string name) : ChangedTable(name)
{
    private bool _hasColumn;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT) DISTRIBUTED BY HASH(id) BUCKETS 2";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        if (number % 4 == 0)
        {
            return (_hasColumn ? $"ALTER TABLE {Name} DROP COLUMN c" : $"ALTER TABLE {Name} ADD COLUMN c BIGINT DEFAULT '-7'", [.. Now]);
        }

        if (number % 31 == 0) return ($"TRUNCATE TABLE {Name}", []);
        var (values, rows) = NewRows(number);
        return _hasColumn
            ? ($"INSERT INTO {Name} (id, g, v, c) VALUES {string.Join(',', rows.Select(r => $"({r.Id},{r.G},{r.V},{r.G})"))}", [.. Now, .. rows])
            : ($"INSERT INTO {Name} (id, g, v) VALUES {values}", [.. Now, .. rows]);
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        client.Execute(sql);
        if (sql.StartsWith("ALTER", StringComparison.Ordinal)) _hasColumn = !_hasColumn;
    }

    protected override void CheckMore(MySqlClient client)
    {
        _hasColumn = client.Query($"DESC {Name}").Rows.Count == 4;
        if (!_hasColumn) return;
        var wrong = client.Query($"SELECT count(*) FROM {Name} WHERE c IS NULL OR c NOT IN (-7, g)").Rows;
        Assert.Equal("0", Assert.Single(wrong)[0]);
    }
}
