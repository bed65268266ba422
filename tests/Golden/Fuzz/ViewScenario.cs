using System.Globalization;

namespace MatViewDb.Golden.Fuzz;

/// <summary>Makes the statements of one random case: tables, rows, a view, changes and queries that the view may answer.</summary>
internal sealed class ViewScenario(int seed)
{
    private static readonly string[] s_strings = ["'a'", "'b'", "'B'", "''", "'long one'"];
    private static readonly string[] s_facts = ["k", "d", "s", "v"];
    private readonly Random _random = new(seed);
    private bool _joins;
    private bool _groups;
    private List<string> _keys = [];
    private List<string> _measures = [];
    private string? _filter;

    internal IReadOnlyList<string> Tables() =>
    [
        "CREATE TABLE f (k INT, d DATE, s VARCHAR(20), v DECIMAL(12,2), w BIGINT, x DOUBLE) "
        + $"DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS {_random.Next(1, 4)}",
        "CREATE TABLE g (k INT, name VARCHAR(20), c INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 1",
        Facts(_random.Next(1, 60)), Dimensions(),
    ];

    internal string View()
    {
        _joins = _random.Next(3) == 0;
        _groups = _random.Next(4) != 0;
        _keys = Pick(KeyChoices(), 1, 3);
        _measures = _groups ? Pick(Aggregates(), 1, 4) : Pick(["f.v", "f.w", "f.x", "f.k + 1"], 1, 3);
        _filter = _random.Next(2) == 0 ? Predicate() : null;
        var clause = _random.Next(2) == 0 ? "REFRESH MANUAL " : "";
        return $"CREATE MATERIALIZED VIEW mv {clause}AS {Select(_keys, _measures, _filter, _groups, named: true)}";
    }

    internal string Change() => _random.Next(5) switch
    {
        0 => Dimensions(),
        1 => "DELETE FROM f WHERE k = " + Number(0, 6),
        _ => Facts(_random.Next(1, 12)),
    };

    internal bool Refreshes() => _random.Next(3) != 0;

    /// <summary>Mostly a query near to the view: fewer keys, fewer measures, one predicate more.</summary>
    internal string Query()
    {
        var keys = _random.Next(6) == 0 ? Pick(KeyChoices(), 0, 3) : Pick(_keys, 0, _keys.Count);
        var filters = new List<string>();
        if (_filter is not null && _random.Next(8) != 0) filters.Add(_filter);
        if (_random.Next(2) == 0) filters.Add(_random.Next(2) == 0 ? Predicate() : KeyPredicate());
        var grouped = _groups || _random.Next(3) == 0;
        var measures = _groups == grouped && _random.Next(5) != 0
            ? Pick(_measures, 1, _measures.Count)
            : grouped ? Pick(Aggregates(), 1, 3) : Pick(["f.v", "f.w"], 1, 2);
        var filter = filters.Count == 0 ? null : string.Join(" AND ", filters.Select(p => $"({p})"));
        return Select(keys, measures, filter, grouped, named: false);
    }

    private string Select(List<string> keys, List<string> measures, string? filter, bool grouped, bool named)
    {
        var items = keys.Concat(measures).Select((item, i) => named ? $"{item} AS c{i}" : item);
        var from = _joins ? "f JOIN g ON f.k = g.k" : "f";
        var text = $"SELECT {string.Join(", ", items)} FROM {from}";
        if (filter is not null) text += " WHERE " + filter;
        if (grouped && keys.Count > 0) text += " GROUP BY " + string.Join(", ", keys);
        return text;
    }

    private List<string> KeyChoices()
    {
        List<string> choices = [.. s_facts.Select(c => "f." + c), "date_trunc('month', f.d)", "f.k + 1", "f.s"];
        if (_joins) choices.AddRange(["g.name", "g.c"]);
        return choices;
    }

    private static List<string> Aggregates() =>
    [
        "count(*)", "count(f.v)", "count(f.s)", "sum(f.v)", "sum(f.w)", "min(f.d)", "max(f.s)", "min(f.v)", "avg(f.w)", "avg(f.v)",
        "sum(f.x)", "count(DISTINCT f.s)", "sum(f.v * 2)", "max(f.w)",
    ];

    private string KeyPredicate()
    {
        var key = _keys[_random.Next(_keys.Count)];
        return _random.Next(3) == 0 ? $"{key} IS NOT NULL" : key switch
        {
            "f.s" or "g.name" => $"{key} {Comparison()} {OneOf(s_strings)}",
            "f.d" or "date_trunc('month', f.d)" => $"{key} {Comparison()} {Date()}",
            _ => $"{key} {Comparison()} {Number(0, 8)}",
        };
    }

    private string Predicate() => _random.Next(8) switch
    {
        0 => $"f.k {Comparison()} {Number(0, 8)}",
        1 => $"f.d {Comparison()} {Date()}",
        2 => $"f.s {Comparison()} {OneOf(s_strings)}",
        3 => $"f.v {Comparison()} {Number(-5, 40)}.50",
        4 => $"f.k BETWEEN {Number(0, 4)} AND {Number(3, 8)}",
        5 => $"f.s IN ({OneOf(s_strings)}, {OneOf(s_strings)})",
        6 => $"f.k = {Number(0, 6)} OR f.w > {Number(0, 1000)}",
        _ => $"f.v IS {(_random.Next(2) == 0 ? "NOT " : "")}NULL",
    };

    private string Facts(int count) => "INSERT INTO f VALUES " + string.Join(", ", Enumerable.Range(0, count).Select(_ =>
        $"({OrNull(Number(0, 7))}, {OrNull(Date())}, {OrNull(OneOf(s_strings))}, {OrNull(Number(-5, 50) + "." + Number(10, 99))}, "
        + $"{OrNull(Number(0, 100000))}, {OrNull(Number(0, 1000) + ".125")})"));

    private string Dimensions() => "INSERT INTO g VALUES " + string.Join(", ", Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
        $"({OrNull(Number(0, 7))}, {OrNull(OneOf(s_strings))}, {OrNull(Number(0, 3))})"));

    private List<string> Pick(IReadOnlyList<string> from, int min, int max)
    {
        var left = from.Distinct().ToArray();
        _random.Shuffle(left);
        return [.. left.Take(_random.Next(min, Math.Min(max, left.Length) + 1))];
    }

    private string Date() => $"'2024-{_random.Next(1, 4):00}-{_random.Next(1, 28):00}'";

    private string OrNull(string value) => _random.Next(7) == 0 ? "NULL" : value;

    private string Number(int min, int max) => _random.Next(min, max).ToString(CultureInfo.InvariantCulture);

    private string Comparison() => OneOf(["=", "<", ">", "<=", ">=", "<>"]);

    private string OneOf(string[] choices) => choices[_random.Next(choices.Length)];
}
