namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is changed by INSERT, UPDATE and DELETE; with a key new rows replace those of the same key.</summary>
internal sealed class RowsTable(string name, bool hasKey) : ChangedTable(name)
{
    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT{(hasKey ? ", PRIMARY KEY (id)" : "")}) DISTRIBUTED BY HASH(id) BUCKETS 3";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number) => (number % 5) switch
    {
        0 => ($"DELETE FROM {Name} WHERE id % 3 = {number % 3}", [.. Now.Where(r => r.Id % 3 != number % 3)]),
        1 when hasKey || Now.Count == 0 => Insert(number),
        1 or 2 => ($"UPDATE {Name} SET g = {number}, v = v + 1 WHERE id % 2 = 0",
            [.. Now.Select(r => r.Id % 2 == 0 ? r with { G = number, V = r.V + 1 } : r)]),
        3 when hasKey => ($"INSERT INTO {Name} SELECT id, {number}, v * 2 FROM {Name} WHERE g < {number}",
            [.. Now.Select(r => r with { G = number, V = r.V * 2 })]),
        3 => Insert(number),
        _ => ($"UPDATE {Name} SET v = {number % 7} WHERE g > {number - 9}",
            [.. Now.Select(r => r.G > number - 9 ? r with { V = number % 7 } : r)]),
    };

    private (string Sql, List<ChangedRow> Rows) Insert(long number)
    {
        var (values, rows) = NewRows(number);
        return ($"INSERT INTO {Name} VALUES {values}", hasKey ? rows : [.. Now, .. rows]);
    }
}
