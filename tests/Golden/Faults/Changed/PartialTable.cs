using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Has rows of which statements give some columns only; the others keep what they were.</summary>
internal sealed class PartialTable(string name) : ChangedTable(name)
{
    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 2";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        var (values, rows) = NewRows(number);
        if (Now.Count < Keys || number % 4 == 0) return ($"INSERT INTO {Name} VALUES {values}", rows);
        var some = rows.Where(r => r.Id % 3 == number % 3).ToList();
        var old = Now.ToDictionary(r => r.Id);
        foreach (var row in some)
            old[row.Id] = number % 2 == 0 ? old[row.Id] with { G = row.G } : old[row.Id] with { V = row.G };
        var column = number % 2 == 0 ? "g" : "v";
        return ($"INSERT INTO {Name} (id, {column}) VALUES {string.Join(',', some.Select(r => $"({r.Id},{r.G})"))}", [.. old.Values]);
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        client.Execute("SET enable_unique_key_partial_update = true");
        client.Execute(sql);
    }
}
