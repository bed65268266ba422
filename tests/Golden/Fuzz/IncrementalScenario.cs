using System.Globalization;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Makes one random sequence for views that are refreshed by row differences: tables with NULLs and duplicates, a view or
/// two of any supported shape, inserts, deletes, updates. Numbers are such that sums of doubles are exact.
/// </summary>
internal sealed class IncrementalScenario(int seed) : IViewScenario
{
    private static readonly string[] s_words = ["'a'", "'b'", "'B'", "''", "'long one'"];
    private readonly Random _random = new(seed);
    private readonly Random _places = new(seed * 31);
    private readonly List<(string View, string Query)> _views = [];
    private int _tables;

    /// <summary>Views in the order in which they are refreshed: those below first.</summary>
    public IReadOnlyList<(string View, string Query)> Views => _views;

    public IReadOnlyList<string> Setup()
    {
        _tables = _random.Next(2, 5);
        var script = new List<string>();
        for (var i = 0; i < _tables; i++)
        {
            var nullable = _random.Next(3) == 0 ? " NOT NULL" : "";
            var partitions = i == 0 && _random.Next(3) == 0
                ? "PARTITION BY RANGE(d) (PARTITION p1 VALUES LESS THAN ('2024-02-01'), PARTITION p2 VALUES LESS THAN ('2024-03-01'), "
                    + "PARTITION p3 VALUES LESS THAN ('2024-05-01')) " : "";
            var key = nullable.Length > 0 && partitions.Length == 0 && _random.Next(2) == 0 ? "PRIMARY" : "DUPLICATE";
            var joins = partitions.Length == 0 && _random.Next(4) == 0;
            if (joins) key = "AGGREGATE";
            var place = key == "DUPLICATE" && _places.Next(3) == 0 ? "v" : "k";
            string By(string aggregation) => joins ? " " + aggregation : "";
            script.Add($"CREATE TABLE t{i} (k INT{nullable}, d DATE{By("REPLACE")}, s VARCHAR(20){By("MAX")}, v DECIMAL(12,2){By("SUM")}, "
                + $"w BIGINT{By("MIN")}, x DOUBLE{By("SUM")}, g INT{By("REPLACE_IF_NOT_NULL")}) {key} KEY(k) "
                + $"{partitions}DISTRIBUTED BY HASH({place}) BUCKETS {_random.Next(1, 3)}");
            _isNotNull.Add(nullable.Length > 0);
            _isPartitioned.Add(partitions.Length > 0);
            _joins.Add(joins);
            script.Add(Insert(i, _random.Next(0, 25)));
        }

        var query = Query();
        // A table that is read twice cannot be followed by partition.
        Add(script, "m0", query, _isPartitioned[0] && query.Split("t0 ").Length == 2 && _random.Next(2) == 0);
        if (_random.Next(3) == 0) Add(script, "m1", Nested(), partitioned: false);
        return [.. script.Where(s => s.Length > 0)];
    }

    public IEnumerable<string> Changes()
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var change = Change();
            if (change.Length > 0) yield return change;
        }
    }

    public bool Refreshes() => _random.Next(4) != 0;

    private readonly List<bool> _isNotNull = [];
    private readonly List<bool> _isPartitioned = [];
    private readonly List<bool> _joins = [];
    private bool _outputsPartition;
    private List<string> _names = [];

    private void Add(List<string> script, string name, string query, bool partitioned)
    {
        var by = _random.Next(2) == 0 ? "pd" : "date_trunc('month', pd)";
        var partition = partitioned && _outputsPartition ? $"PARTITION BY {by} " : "";
        var clause = _random.Next(4) == 0 ? $"{partition}REFRESH MANUAL" : $"REFRESH INCREMENTAL FALLBACK ON MANUAL {partition}";
        script.Add($"CREATE MATERIALIZED VIEW {name} {clause} AS {query}");
        _views.Add((name, query));
    }

    private string Change() => _random.Next(10) switch
    {
        0 or 1 => Delete(Table()),
        2 when Table() is var table && !_joins[table] => $"UPDATE t{table} SET w = {Number(0, 50)} WHERE k = {Number(0, 6)}",
        3 when _random.Next(6) == 0 => $"TRUNCATE TABLE t{Table()}",
        _ => Insert(Table(), _random.Next(1, 8)),
    };

    // Values of joined rows choose nothing.
    private string Delete(int table)
        => _joins[table] ? $"DELETE FROM t{table} WHERE k > {Number(0, 6)}" : $"DELETE FROM t{table} WHERE {Predicate("")}";

    private string Query() => _random.Next(10) switch
    {
        0 => $"{Branch()} UNION ALL {Branch()}",
        1 => Windowed(),
        2 => $"SELECT DISTINCT {string.Join(", ", Named(["a.k", "a.s"]))} FROM {From(out _)}{Where()}",
        3 or 4 => Plain(_random.Next(1, 4)),
        _ => Grouped(),
    };

    // Over the lower view's columns c0, c1, ...: all of them, or groups of the first.
    private string Nested() => _random.Next(2) == 0
        ? $"SELECT n.*, t1.w AS below FROM m0 n LEFT JOIN t1 ON n.{_names[0]} = t1.k"
        : $"SELECT {_names[0]} AS first, count(*) AS rows_, min({_names[^1]}) AS least FROM m0 GROUP BY {_names[0]}";

    private string Plain(int joins)
    {
        var from = From(out var aliases, joins);
        var items = Pick(["k", "s", "v * 2", "w", "x", "d", "g", "coalesce(w, 0) + 1"], 2, 4)
            .Select(i => Qualified(i, aliases[_random.Next(aliases.Count)])).ToList();
        items[0] = "a.k";
        return $"SELECT {string.Join(", ", Named(items))} FROM {from}{Where()}";
    }

    private string Branch()
    {
        var from = From(out var aliases);
        return $"SELECT {string.Join(", ", Named(["a.k", $"{aliases[^1]}.s", "a.v * 2"]))} FROM {from}{Where()}";
    }

    private string Grouped()
    {
        var from = From(out var aliases);
        var keys = Pick(["a.k", "a.s", "a.g", "a.k + 1", "date_trunc('month', a.d)"], 0, 3).ToList();
        if (_isPartitioned[0] && from.StartsWith("t0 a", StringComparison.Ordinal) && !from.Contains("RIGHT") && !from.Contains("FULL"))
        {
            keys.RemoveAll(k => k.StartsWith("date_trunc", StringComparison.Ordinal));
            keys.Insert(0, "a.d");
            _outputsPartition = true;
        }

        var last = aliases[^1];
        string[] choices =
        [
            "count(*)", $"count({last}.v)", $"sum({last}.w)", "sum(a.v)", "avg(a.v)", $"avg({last}.w)", "min(a.v)", $"max({last}.w)",
            "sum(a.x)",
            $"avg({last}.x)", "count(DISTINCT a.s)", $"max({last}.s)", "sum(a.w) + count(*)", "sum(a.k)",
        ];
        var measures = Pick(_random.Next(3) == 0 ? choices : [.. choices.Where(c => !c.Contains("DISTINCT"))], 1, 4);
        var shown = keys.Count > 1 && !_outputsPartition && _random.Next(4) == 0 ? keys.Skip(1).ToList() : keys;
        var text = $"SELECT {string.Join(", ", Named([.. shown, .. measures]))} FROM {from}{Where()}";
        if (keys.Count > 0) text += " GROUP BY " + string.Join(", ", keys);
        if (keys.Count > 0 && _random.Next(5) == 0) text += _random.Next(2) == 0 ? " HAVING count(*) > 1" : " HAVING sum(a.w) > 20";
        return text;
    }

    private string Windowed()
    {
        var call = OneOf([
            "rank() OVER (PARTITION BY a.k ORDER BY a.w)", "sum(a.w) OVER (PARTITION BY a.k)", "max(a.v) OVER (PARTITION BY a.k, a.s)"]);
        return $"SELECT {string.Join(", ", Named(["a.k", "a.w", call]))} FROM {From(out _)}{Where()}";
    }

    private string From(out List<string> aliases, int joins = 0)
    {
        if (joins == 0) joins = _random.Next(1, 4);
        var text = $"t{(_random.Next(2) == 0 ? 0 : Table())} a";
        aliases = ["a"];
        for (var i = 1; i < joins; i++)
        {
            var alias = ((char)('a' + i)).ToString();
            var kind = _random.Next(8) switch { 0 => "LEFT JOIN", 1 => "RIGHT JOIN", 2 => "FULL JOIN", 3 => "LEFT JOIN", _ => "JOIN" };
            var right = $"t{Table()}";
            if (_random.Next(6) == 0) right = $"(SELECT k, max(d) d, min(s) s, sum(v) v, sum(w) w, max(x) x, min(g) g FROM {right} GROUP BY k)";
            var column = _random.Next(4) == 0 ? "g" : "k";
            var more = _random.Next(5) == 0 ? $" AND {alias}.w > {Number(0, 20)}" : "";
            text += $" {kind} {right} {alias} ON a.{column} = {alias}.{column}{more}";
            aliases.Add(alias);
        }

        return text;
    }

    private string Where()
    {
        if (_random.Next(2) == 0) return "";
        return " WHERE " + _random.Next(6) switch
        {
            0 => $"EXISTS (SELECT 1 FROM t{Table()} e WHERE e.k = a.k)",
            1 => $"NOT EXISTS (SELECT 1 FROM t{Table()} e WHERE e.k = a.k AND e.w > {Number(0, 30)})",
            2 => $"a.g IN (SELECT g FROM t{Table()} WHERE w > {Number(0, 30)})",
            _ => Predicate("a."),
        };
    }

    private string Predicate(string prefix) => _random.Next(6) switch
    {
        0 => $"{prefix}k = {Number(0, 7)}",
        1 => $"{prefix}w > {Number(10, 60)}",
        2 => $"{prefix}s = {OneOf(s_words)}",
        3 => $"{prefix}v IS NULL",
        4 => $"{prefix}d < '2024-0{Number(1, 5)}-10'",
        _ => $"{prefix}k BETWEEN {Number(0, 3)} AND {Number(3, 6)}",
    };

    private string Insert(int table, int count)
    {
        if (count == 0) return "";
        var rows = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var key = _isNotNull[table] ? Number(0, 7) : OrNull(Number(0, 7));
            rows.Add($"({key}, {OrNull(Date())}, {OrNull(OneOf(s_words))}, {OrNull(Number(-5, 50) + "." + Number(10, 99))}, "
                + $"{OrNull(Number(0, 60))}, {OrNull(Number(0, 100) + ".125")}, {OrNull(Number(0, 4))})");
            if (_random.Next(5) == 0) rows.Add(rows[^1]);
        }

        return $"INSERT INTO t{table} VALUES {string.Join(", ", rows)}";
    }

    private List<string> Named(IReadOnlyList<string> items)
    {
        _names = [.. items.Select((item, i) => item == "a.d" && i == 0 ? "pd" : $"c{i}")];
        return [.. items.Select((item, i) => $"{item} AS {_names[i]}")];
    }

    private static string Qualified(string item, string alias) => item switch
    {
        "v * 2" => $"{alias}.v * 2",
        "coalesce(w, 0) + 1" => $"coalesce({alias}.w, 0) + 1",
        _ => $"{alias}.{item}",
    };

    private List<string> Pick(IReadOnlyList<string> from, int min, int max)
    {
        var left = from.ToArray();
        _random.Shuffle(left);
        return [.. left.Take(_random.Next(min, Math.Min(max, left.Length) + 1))];
    }

    private int Table() => _random.Next(_tables);

    private string Date() => $"'2024-0{_random.Next(1, 5)}-{_random.Next(1, 28):00}'";

    private string OrNull(string value) => _random.Next(7) == 0 ? "NULL" : value;

    private string Number(int min, int max) => _random.Next(min, max).ToString(CultureInfo.InvariantCulture);

    private string OneOf(string[] choices) => choices[_random.Next(choices.Length)];
}
