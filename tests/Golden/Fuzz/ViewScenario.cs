using System.Globalization;

namespace MatViewDb.Golden.Fuzz;

/// <summary>Makes the statements of one random case: tables, rows, a view, changes and queries that the view may answer.</summary>
internal sealed class ViewScenario(int seed)
{
    private static readonly string[] s_strings = ["'a'", "'b'", "'B'", "''", "'long one'"];
    private const string Months = "PARTITION BY RANGE(d) (PARTITION p1 VALUES LESS THAN ('2024-02-01'), "
        + "PARTITION p2 VALUES LESS THAN ('2024-03-01'), PARTITION p3 VALUES LESS THAN ('2024-04-01')) ";
    private static readonly string[] s_joins =
        ["", "JOIN", "JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "LEFT SEMI JOIN", "LEFT ANTI JOIN"];
    private static readonly string[] s_facts = ["k", "d", "s", "v"];
    private readonly Random _random = new(seed);
    private readonly bool _partitions = new Random(seed).Next(2) == 0;
    private string _join = "";
    private string _on = "";
    private bool _groups;
    private List<string> _keys = [];
    private List<string> _measures = [];
    private string? _filter;

    internal IReadOnlyList<string> Tables() =>
    [
        "CREATE TABLE f (k INT, d DATE, s VARCHAR(20), v DECIMAL(12,2), w BIGINT, x DOUBLE) "
        + "DUPLICATE KEY(k) " + (_partitions ? Months : "") + $"DISTRIBUTED BY HASH(k) BUCKETS {_random.Next(1, 4)}",
        "CREATE TABLE g (k INT, name VARCHAR(20), c INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 1",
        Facts(_random.Next(1, 60)), Dimensions(),
    ];

    /// <summary>Names the join between the tables, for the count of what was rewritten.</summary>
    internal string Shape => _join.Length == 0 ? "one table" : _join;

    internal string View()
    {
        _join = _random.Next(3) == 0 ? "" : OneOf(s_joins);
        _on = On();
        _groups = _random.Next(4) != 0;
        _keys = Pick(KeyChoices(), 1, 3);
        _measures = _groups ? Pick(Aggregates(), 1, 4) : Pick(["f.v", "f.w", "f.x", "f.k + 1"], 1, 3);
        _filter = _random.Next(2) == 0 ? Predicate() : null;
        var clause = _random.Next(2) == 0 ? "REFRESH MANUAL " : "";
        // A view follows the table's partitions when it shows their column and no join may lose it.
        if (_partitions && _join is not ("RIGHT JOIN" or "FULL JOIN") && _random.Next(4) != 0)
        {
            _keys = ["f.d", .. _keys.Where(k => k != "f.d")];
            clause = "PARTITION BY c0 REFRESH MANUAL ";
        }

        return $"CREATE MATERIALIZED VIEW mv {clause}AS {Select(_keys, _measures, _filter, _groups, _join, _on, named: true)}";
    }

    internal string Change() => _random.Next(6) switch
    {
        0 => Dimensions(),
        2 or 3 => FactsOfOneMonth(_random.Next(1, 6)),
        1 => "DELETE FROM f WHERE k = " + Number(0, 6),
        _ => Facts(_random.Next(1, 12)),
    };

    internal bool Refreshes() => _random.Next(4) != 0;

    /// <summary>Mostly a query near to the view: fewer keys, fewer measures, one predicate more.</summary>
    internal string Query()
    {
        var keys = _random.Next(6) == 0 ? Pick(KeyChoices(), 0, 3) : Pick(_keys, 0, _keys.Count);
        var filters = new List<string>();
        if (_filter is not null && _random.Next(8) != 0) filters.Add(_random.Next(4) == 0 ? Moved(_filter) : _filter);
        if (_random.Next(2) == 0) filters.Add(_random.Next(2) == 0 ? Predicate() : KeyPredicate());
        var grouped = _groups || _random.Next(3) == 0;
        var measures = _groups == grouped && _random.Next(5) != 0
            ? Pick(_measures, 1, _measures.Count)
            : grouped ? Pick(Aggregates(), 1, 3) : Pick(["f.v", "f.w"], 1, 2);
        var filter = filters.Count == 0 ? null : string.Join(" AND ", filters.Select(p => $"({p})"));
        var (join, on) = JoinOfQuery();
        if (HidesDimension(join))
        {
            keys.RemoveAll(IsOfDimension);
            measures.RemoveAll(IsOfDimension);
            if (filter is not null && IsOfDimension(filter)) filter = null;
            if (keys.Count + measures.Count == 0) keys.Add("f.k");
        }

        return Select(keys, measures, filter, grouped, join, on, named: false);
    }

    // The view's bound at another place: the view may hold a part of the rows only.
    private string Moved(string filter)
    {
        var words = filter.Split(' ');
        return words.Length != 3 || words[0] is not ("f.k" or "f.d") ? filter
            : $"{words[0]} {words[1]} {(words[0] == "f.k" ? Number(0, 8) : Date())}";
    }

    // Mostly the view's join; a left join may stand for the inner and the anti join in it.
    private (string Join, string On) JoinOfQuery() => (_join, _random.Next(10)) switch
    {
        ("LEFT JOIN", 0 or 1 or 2) => ("JOIN", _on),
        ("LEFT JOIN", 3) => ("LEFT ANTI JOIN", _on),
        ("LEFT JOIN", 4) => ("LEFT SEMI JOIN", _on),
        ("JOIN" or "FULL JOIN" or "RIGHT JOIN", 0) => ("LEFT JOIN", _on),
        ("FULL JOIN" or "RIGHT JOIN" or "LEFT SEMI JOIN", 1) => ("JOIN", _on),
        ({ Length: > 0 }, 9) => (_join, On()),
        _ => (_join, _on),
    };

    private string On() => _random.Next(6) switch
    {
        0 => "f.k = g.k AND g.c > 0",
        1 => $"f.k = g.k AND f.w > {Number(0, 60000)}",
        2 => "f.k = g.k AND f.s = g.name",
        _ => "f.k = g.k",
    };

    private static bool HidesDimension(string join) => join is "LEFT SEMI JOIN" or "LEFT ANTI JOIN" or "";

    private static bool IsOfDimension(string text) => text.Contains("g.", StringComparison.Ordinal);

    private string Select(
        List<string> keys, List<string> measures, string? filter, bool grouped, string join, string on, bool named)
    {
        var items = keys.Concat(measures).Select((item, i) => named ? $"{item} AS c{i}" : item);
        var from = join.Length > 0 ? $"f {join} g ON {on}" : "f";
        var text = $"SELECT {string.Join(", ", items)} FROM {from}";
        if (filter is not null) text += " WHERE " + filter;
        if (grouped && keys.Count > 0) text += " GROUP BY " + string.Join(", ", keys);
        return text;
    }

    private List<string> KeyChoices()
    {
        List<string> choices = [.. s_facts.Select(c => "f." + c), "date_trunc('month', f.d)", "f.k + 1", "f.s"];
        if (!HidesDimension(_join)) choices.AddRange(["g.name", "g.c", "g.k"]);
        return choices;
    }

    private List<string> Aggregates() => [.. s_aggregates, .. HidesDimension(_join) ? [] : s_ofDimension];

    private static readonly string[] s_ofDimension = ["count(g.k)", "sum(g.c)", "count(DISTINCT g.name)", "min(g.c)"];

    private static readonly string[] s_aggregates =
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

    private string Predicate() => !HidesDimension(_join) && _random.Next(4) == 0 ? DimensionPredicate() : _random.Next(9) switch
    {
        7 => "f.k = f.w",
        0 => $"f.k {Comparison()} {Number(0, 8)}",
        1 => $"f.d {Comparison()} {Date()}",
        2 => $"f.s {Comparison()} {OneOf(s_strings)}",
        3 => $"f.v {Comparison()} {Number(-5, 40)}.50",
        4 => $"f.k BETWEEN {Number(0, 4)} AND {Number(3, 8)}",
        5 => $"f.s IN ({OneOf(s_strings)}, {OneOf(s_strings)})",
        6 => $"f.k = {Number(0, 6)} OR f.w > {Number(0, 1000)}",
        _ => $"f.v IS {(_random.Next(2) == 0 ? "NOT " : "")}NULL",
    };

    private string DimensionPredicate() => _random.Next(4) switch
    {
        0 => $"g.c {Comparison()} {Number(0, 3)}",
        1 => $"g.k IS {(_random.Next(2) == 0 ? "NOT " : "")}NULL",
        2 => $"g.name IS {(_random.Next(2) == 0 ? "NOT " : "")}NULL",
        _ => $"g.k {Comparison()} {Number(0, 7)}",
    };

    private string FactsOfOneMonth(int count)
    {
        var month = _random.Next(1, 4);
        return "INSERT INTO f VALUES " + string.Join(", ", Enumerable.Range(0, count).Select(_ =>
            $"({Number(0, 7)}, '2024-{month:00}-{_random.Next(1, 28):00}', {OneOf(s_strings)}, {Number(-5, 50)}.25, {Number(0, 8)}, 1.5)"));
    }

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
