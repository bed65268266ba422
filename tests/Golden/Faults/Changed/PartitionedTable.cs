using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>
/// Has four partitions by id that come and go, are emptied and overwritten; beside it another table is dropped, made and filled again
/// and again.
/// </summary>
internal sealed class PartitionedTable(string name) : ChangedTable(name)
{
    private const int Width = Keys / 4;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT NOT NULL, g BIGINT, v BIGINT) DUPLICATE KEY(id) PARTITION BY RANGE(id) ("
            + string.Join(", ", Enumerable.Range(0, 4).Select(p => $"PARTITION p{p} {Bounds(p)}")) + ") DISTRIBUTED BY HASH(id) BUCKETS 2";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        var part = (int)(number / 7 % 4);
        var rows = NewRows(number).Rows.Where(r => r.Id / Width == part).ToList();
        var others = Now.Where(r => r.Id / Width != part).ToList();
        var values = string.Join(',', rows.Select(r => $"({r.Id},{r.G},{r.V})"));
        // Where the partition was dropped, it is made first; that changes no row.
        var there = $"ALTER TABLE {Name} ADD PARTITION IF NOT EXISTS p{part} {Bounds(part)};";
        // Without it what is dropped stays for a day, and belongs to the trash.
        var force = number % 2 == 0 ? " FORCE" : "";
        return (number % 7) switch
        {
            0 or 1 => (there + $"INSERT INTO {Name} VALUES {values}", [.. Now, .. rows]),
            2 => (there + $"INSERT OVERWRITE {Name} PARTITION (p{part}) VALUES {values}", [.. others, .. rows]),
            3 => (there + $"TRUNCATE TABLE {Name} PARTITION (p{part})", others),
            4 => ($"DROP TABLE IF EXISTS {Name}_side{force};CREATE TABLE {Name}_side (a BIGINT, b VARCHAR(30)) DUPLICATE KEY(a) "
                + $"DISTRIBUTED BY HASH(a) BUCKETS 4;INSERT INTO {Name}_side SELECT g, repeat('x', g % 30) "
                + "FROM TABLE(generate_series(1, 20000)) AS s(g)", [.. Now]),
            5 => ($"ALTER TABLE {Name} DROP PARTITION IF EXISTS p{part}{force}", others),
            _ when number % 28 == 27 => ($"INSERT OVERWRITE {Name} SELECT id, {number}, v FROM {Name}", [.. Now.Select(r => r with { G = number })]),
            _ => (there + $"INSERT INTO {Name} VALUES {values}", [.. Now, .. rows]),
        };
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        foreach (var statement in sql.Split(';')) client.Execute(statement);
    }

    private static string Bounds(int part) => $"VALUES [('{part * Width}'), ('{(part + 1) * Width}'))";
}
