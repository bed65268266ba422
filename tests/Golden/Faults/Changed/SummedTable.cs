namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Adds up the rows of a key; whole keys are deleted.</summary>
internal sealed class SummedTable(string name) : ChangedTable(name)
{
    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT MAX, v BIGINT SUM) AGGREGATE KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 3";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
    {
        if (number % 6 == 0) return ($"DELETE FROM {Name} WHERE id < {number % 150}", [.. Now.Where(r => r.Id >= number % 150)]);
        var (values, rows) = NewRows(number);
        var summed = Now.Concat(rows).GroupBy(r => r.Id).Select(g => new ChangedRow(g.Key, g.Max(r => r.G), g.Sum(r => r.V)));
        return ($"INSERT INTO {Name} VALUES {values}", [.. summed]);
    }
}
