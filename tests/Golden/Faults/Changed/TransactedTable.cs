using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is changed by transactions of several statements; every seventh is rolled back.</summary>
internal sealed class TransactedTable(string name) : ChangedTable(name)
{
    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 3";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        var (values, rows) = NewRows(number);
        var after = rows.Select(r => r.Id % 2 == 0 ? r with { V = r.V + 1 } : r).Where(r => r.Id % 5 != number % 5).ToList();
        var statements = $"BEGIN;INSERT INTO {Name} VALUES {values};UPDATE {Name} SET v = v + 1 WHERE id % 2 = 0;"
            + $"DELETE FROM {Name} WHERE id % 5 = {number % 5};";
        return number % 7 == 0 ? (statements + "ROLLBACK", [.. Now]) : (statements + "COMMIT", after);
    }

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        try
        {
            foreach (var statement in sql.Split(';')) client.Execute(statement);
        }
        catch (MySql.MySqlErrorException)
        {
            client.Execute("ROLLBACK");
            throw;
        }
    }
}
