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
    private static readonly string[] s_parts =
    [
        " JOIN (SELECT k AS uk, count(*) AS un FROM g GROUP BY k) u ON u.uk = f.k",
        " LEFT JOIN (SELECT k AS uk, max(c) AS un FROM g GROUP BY k) u ON u.uk = f.k",
        " JOIN (SELECT 1 AS uk UNION ALL SELECT 3 UNION ALL SELECT 3) u ON u.uk = f.k",
        " LEFT SEMI JOIN (SELECT k AS uk FROM f GROUP BY k HAVING count(*) > 1) u ON u.uk = f.k",
    ];

    private static readonly string[] s_facts = ["k", "d", "s", "v"];
    private static readonly string[] s_labels = ["", "", "", "", "JOIN h ON f.s = h.s", "LEFT JOIN h ON f.s = h.s"];
    private readonly Random _random = new(seed);
    // Decides over places and rarer forms: whatever these add, the rest of a seed's case stays what it is.
    private readonly Random _more = new(seed * 31);
    private readonly bool _partitions = new Random(seed).Next(2) == 0;
    private readonly bool _hasKeys = new Random(seed).Next(3) == 0;
    private string _join = "";
    private string _labels = "";
    private string? _having;
    private string _on = "";
    private bool _groups;
    private bool _countsPartners;
    private string? _partner;
    private List<string> _keys = [];
    private List<string> _measures = [];
    private string? _filter;

    internal IReadOnlyList<string> Tables() =>
    [
        "CREATE TABLE f (k INT, d DATE, s VARCHAR(20), v DECIMAL(12,2), w BIGINT, x DOUBLE) "
        + "DUPLICATE KEY(k) " + (_partitions ? Months : "")
        + $"DISTRIBUTED BY HASH({OfMore(["k", "k", "d", "v"])}) BUCKETS {_random.Next(1, 4)}"
        + (_hasKeys ? " PROPERTIES ('foreign_key_constraints' = '(k) REFERENCES g(k)')" : ""),
        $"CREATE TABLE g (k INT{(_hasKeys ? " NOT NULL" : "")}, name VARCHAR(20), c INT) {(_hasKeys ? "PRIMARY" : "DUPLICATE")} KEY(k) "
        + $"DISTRIBUTED BY HASH(k) BUCKETS {_more.Next(1, 3)}",
        $"CREATE TABLE h (s VARCHAR(20){(_hasKeys ? " NOT NULL" : "")}, z INT) {(_hasKeys ? "PRIMARY" : "DUPLICATE")} KEY(s) "
        + "DISTRIBUTED BY HASH(s) BUCKETS 1",
        // What refers to a key finds it: all that k can be is there.
        _hasKeys ? "INSERT INTO g VALUES " + string.Join(", ", Enumerable.Range(0, 7).Select(k => $"({k}, 'a', {k % 3})")) : Dimensions(),
        Facts(_random.Next(1, 60)), Dimensions(),
        "INSERT INTO h VALUES ('a', 1), ('a', 2), ('b', NULL), ('', 3)" + (_hasKeys ? "" : ", (NULL, 4)"),
    ];

    /// <summary>Names the join between the tables, for the count of what was rewritten.</summary>
    internal string Shape { get; private set; } = "";

    internal string View()
    {
        _join = _random.Next(3) == 0 ? "" : OneOf(s_joins);
        _on = On();
        _labels = HidesFacts(_join) ? "" : OneOf(s_labels);
        _groups = _random.Next(4) != 0;
        _keys = Pick(KeyChoices(), 1, 3);
        _measures = _groups ? Pick([.. Aggregates(), .. s_kept], 1, 4) : Pick(["f.v", "f.w", "f.x", "f.k + 1"], 1, 3);
        _filter = _random.Next(2) == 0 ? Predicate() : null;
        _having = _groups && _random.Next(24) == 0 ? Having() : null;
        if (_hasKeys && _random.Next(6) == 0) CountPartners();
        var clause = _random.Next(2) == 0 ? "REFRESH MANUAL " : "";
        // A view follows the table's partitions when it shows their column and no join may lose it.
        if (_partitions && !_countsPartners && _join is not ("RIGHT JOIN" or "FULL JOIN") && _random.Next(4) != 0)
        {
            _keys = ["f.d", .. _keys.Where(k => k != "f.d")];
            clause = "PARTITION BY c0 REFRESH MANUAL ";
        }

        if (_more.Next(8) == 0) _keys.Add(OfMore(_keys));
        return $"CREATE MATERIALIZED VIEW mv {clause}AS "
            + Select(_keys, _measures, _filter, _groups, From(_join, _on, _labels), named: true) + HavingOf(_having);
    }

    /// <summary>A second view: beside the first over the same joins, with other groups or rows, or above it.</summary>
    internal string? Another()
    {
        if (_countsPartners) return null;
        if (_groups && _random.Next(2) == 0) return Above();
        var grouped = _random.Next(4) != 0;
        // No key at all: one row, whatever there is.
        var keys = grouped && _random.Next(4) == 0 ? [] : Pick(_random.Next(2) == 0 ? _keys : KeyChoices(), 1, 2);
        var measures = grouped ? Pick([.. _measures.Where(m => m.Contains('(')), .. Aggregates()], 1, 3) : Pick(["f.v", "f.w", "f.s"], 1, 2);
        var filter = _filter is not null && _random.Next(2) == 0 ? _filter : null;
        return "CREATE MATERIALIZED VIEW mv2 REFRESH MANUAL AS "
            + Select(keys, measures, filter, grouped, From(_join, _on, _labels), named: true);
    }

    private string Above()
    {
        var keys = Enumerable.Range(0, _random.Next(0, _keys.Count + 1)).Select(i => $"c{i}").ToList();
        var items = new List<string>(keys);
        for (var i = 0; i < _measures.Count; i++)
        {
            var name = _measures[i][.._measures[i].IndexOf('(', StringComparison.Ordinal)];
            var over = name switch { "count" or "sum" => "sum", "min" or "max" => name, _ => null };
            if (over is not null && !_measures[i].Contains("DISTINCT", StringComparison.Ordinal)) items.Add($"{over}(c{_keys.Count + i}) AS m{i}");
        }

        items.Add("count(*) AS n");
        return $"CREATE MATERIALIZED VIEW mv2 REFRESH MANUAL AS SELECT {string.Join(", ", items)} FROM mv"
            + (keys.Count > 0 ? $" GROUP BY {string.Join(", ", keys)}" : "");
    }

    // Groups are the rows of g, counted by what f has of them.
    private void CountPartners()
    {
        (_join, _on, _labels, _groups, _filter, _having) = (OneOf(["RIGHT JOIN", "JOIN"]), "f.k = g.k", "", true, null, null);
        _partner = _random.Next(2) == 0 ? null : OneOf(["f.w > 1000", "f.s = 'a'", "f.v IS NULL"]);
        _keys = ["g.k", "g.c"];
        var partners = _partner is null ? "count(f.k)" : $"count(CASE WHEN {_partner} THEN f.k END)";
        _measures = [partners, "count(*)", .. Pick(Aggregates(), 0, 2)];
        _countsPartners = true;
    }

    private string Exists()
    {
        Shape = "EXISTS by counts";
        var more = _partner is not null && _random.Next(4) != 0 ? $" AND {_partner}" : "";
        var filter = _random.Next(3) == 0 ? $" AND g.c {Comparison()} {Number(0, 3)}" : "";
        var keys = OneOf(["g.c", "g.k", "g.k, g.c"]);
        var exists = $"{OneOf(["", "NOT "])}EXISTS (SELECT * FROM f WHERE f.k = g.k{more})";
        return $"SELECT {keys}, count(*) FROM g WHERE {exists}{filter} GROUP BY {keys}";
    }

    // A branch of a measure for some of the view's groups.
    private string Branched(string measure, string join, string labels)
    {
        var key = _keys[_random.Next(_keys.Count)];
        if (HidesDimension(join) && IsOfDimension(key) || labels.Length == 0 && IsOfLabels(key)) return measure;
        var at = measure.IndexOf('(', StringComparison.Ordinal);
        if (at < 0 || measure[..at] is not ("sum" or "count" or "min" or "max") || measure.Contains('*', StringComparison.Ordinal)
            || measure.Contains("DISTINCT", StringComparison.Ordinal) || measure.Contains("CASE", StringComparison.Ordinal)) return measure;
        var otherwise = measure.StartsWith("sum", StringComparison.Ordinal) && _random.Next(2) == 0 ? " ELSE 0" : "";
        return $"{measure[..at]}(CASE WHEN {key} IS {OneOf(["", "NOT "])}NULL THEN {measure[(at + 1)..^1]}{otherwise} END)";
    }

    internal string Change() => _random.Next(9) switch
    {
        0 => Dimensions(),
        // Keys that others refer to stay.
        6 when !_hasKeys => "DELETE FROM g WHERE k = " + Number(0, 6),
        7 => $"UPDATE g SET c = {OrNull(Number(0, 3))} WHERE k = {Number(0, 6)}",
        8 => $"UPDATE f SET w = {OrNull(Number(0, 1000))}, s = {OrNull(OneOf(s_strings))} WHERE k {Comparison()} {Number(0, 6)}",
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
        if (_random.Next(12) == 0) return Whole();
        if (_join.Length + _labels.Length == 0 && _keys.Contains("f.k") && _random.Next(3) == 0) return Correlated();
        if (_countsPartners && _random.Next(2) == 0) return Exists();
        var grouped = _groups || _random.Next(3) == 0;
        var measures = _groups == grouped && _random.Next(5) != 0
            ? [.. Pick(_measures, 1, _measures.Count).Select(AsAsked)]
            : grouped ? Pick(Aggregates(), 1, 3) : Pick(["f.v", "f.w"], 1, 2);
        var filter = filters.Count == 0 ? null : string.Join(" AND ", filters.Select(p => $"({p})"));
        var (join, on) = JoinOfQuery();
        var labels = LabelsOfQuery(join);
        Shape = join == _join && labels == _labels ? join.Length + labels.Length == 0 ? "one table" : $"{join} {labels}".Trim()
            : "other tables than the view";
        if (HidesDimension(join)) Leave(IsOfDimension);
        if (labels.Length == 0) Leave(IsOfLabels);
        else if (grouped && _random.Next(12) == 0) measures.Add("sum(h.z)");
        if (grouped && _groups && _random.Next(6) == 0) measures = [.. measures.Select(m => Branched(m, join, labels))];
        if (keys.Count + measures.Count == 0) keys.Add("f.k");
        if (keys.Count > 0 && _more.Next(12) == 0) keys.Add(OfMore(keys));
        // Something that is no table, joined with what the view may hold.
        var part = _keys.Contains("f.k") && !HidesFacts(join) && _random.Next(8) == 0 ? OneOf(s_parts) : "";
        if (part.Length > 0) Shape = "with a part that is no table";
        if (grouped && part.Length == 0 && _random.Next(10) == 0) return Different(keys, filter, From(join, on, labels));
        if (grouped && keys.Count > 0 && part.Length == 0 && _more.Next(16) == 0)
            return TwoNames(keys, measures, filter, From(join, on, labels));
        var text = Select(keys, measures, filter, grouped, From(join, on, labels) + part, named: false);
        if (_more.Next(16) == 0 && !measures.Any(m => m.Contains("f.x", StringComparison.Ordinal)))
        {
            Shape = "INTERSECT, EXCEPT, UNION";
            var other = _more.Next(3) == 0 ? filter : _more.Next(2) == 0 ? KeyPredicate() : null;
            var isHidden = other is not null
                && (HidesDimension(join) && IsOfDimension(other) || labels.Length == 0 && IsOfLabels(other));
            var second = Select(keys, measures, isHidden ? null : other, grouped, From(join, on, labels) + part, named: false);
            return $"{text} {OfMore(["INTERSECT", "EXCEPT", "UNION"])} {second}";
        }

        if (grouped && keys.Count > 0 && _random.Next(6) == 0)
        {
            Shape = "grouping sets";
            return text[..text.LastIndexOf("GROUP BY ", StringComparison.Ordinal)] + "GROUP BY " + Sets(keys);
        }

        var having = HavingOf(grouped && keys.Count > 0 ? _having is not null ? _having : _random.Next(8) == 0 ? Having() : null : null);
        return _random.Next(8) != 0 ? text + having
            : Within(Select(keys, measures, filter, grouped, From(join, on, labels) + part, named: true) + having, keys);

        void Leave(Predicate<string> hidden)
        {
            keys.RemoveAll(hidden);
            measures.RemoveAll(hidden);
            if (filter is not null && hidden(filter)) filter = null;
        }
    }

    private string Sets(List<string> keys) => _more.Next(4) switch
    {
        0 => $"CUBE({string.Join(", ", keys)})",
        1 => $"GROUPING SETS ({string.Join(", ", keys.Select(k => $"({k})"))}, ({string.Join(", ", keys)}))",
        _ => $"ROLLUP({string.Join(", ", keys)})",
    };

    // One column under two names in a nested query: two keys, wherever only one of them is in a set.
    private string TwoNames(List<string> keys, List<string> measures, string? filter, string from)
    {
        Shape = "one column under two names";
        var (calls, arguments) = (new List<string> { "count(*)" }, "");
        foreach (var measure in measures)
        {
            var at = measure.IndexOf('(', StringComparison.Ordinal);
            if (at < 0 || measure[..at] is not ("sum" or "count" or "min" or "max") || measure.EndsWith("(*)", StringComparison.Ordinal)
                || measure.Contains("DISTINCT", StringComparison.Ordinal)) continue;
            arguments += $", {measure[(at + 1)..^1]} AS m{calls.Count}";
            calls.Add($"{measure[..at]}(m{calls.Count})");
        }

        var (first, last) = (keys[0], keys[^1]);
        var nested = $"SELECT {first} AS a, {first} AS b, {last} AS c{arguments} FROM {from}{(filter is null ? "" : $" WHERE {filter}")}";
        var sets = OfMore(
            ["a, b, c", "a, b, c", "ROLLUP(a, b, c)", "ROLLUP(c, b, a)", "CUBE(a, b, c)", "GROUPING SETS ((a, c), (b), (c, b), ())"]);
        return $"SELECT a, b, c, {string.Join(", ", calls)} FROM ({nested}) AS x GROUP BY {sets}";
    }

    // Each once; also of constants, which are there where any row is.
    private string Different(List<string> keys, string? filter, string from)
    {
        Shape = "DISTINCT";
        var items = keys.Count > 0 && _random.Next(5) != 0 ? string.Join(", ", keys.Select((k, i) => $"{k} AS c{i}")) : "'x'";
        var text = $"SELECT DISTINCT {items} FROM {from}{(filter is null ? "" : $" WHERE {filter}")}";
        return _random.Next(3) == 0 ? $"SELECT count(*) FROM ({text}) AS x" : text;
    }

    // A query stands in others, too.
    private string Within(string text, List<string> keys)
    {
        Shape = "within another query";
        return _random.Next(4) switch
        {
            0 => $"SELECT count(*) FROM ({text}) AS x",
            1 => $"WITH x AS ({text}) SELECT * FROM x UNION ALL SELECT * FROM x",
            2 when keys is ["f.k", ..] => $"SELECT g.k, g.c FROM g WHERE g.k IN (SELECT c0 FROM ({text}) AS x)",
            _ => $"({text}) UNION ALL ({text})",
        };
    }

    // A value of other rows for each row: it is computed for all different outer values at once.
    private string Correlated()
    {
        Shape = "correlated";
        var on = OneOf(["i.k = f.k", "i.k < f.k", "i.k >= f.k", "i.k <> f.k", "i.k > f.k AND i.s = f.s", "i.d = f.d AND i.k >= f.k"]);
        var own = _filter is not null && _random.Next(2) == 0 ? " AND " + _filter.Replace("f.", "i.", StringComparison.Ordinal)
            : _random.Next(2) == 0 ? "" : $" AND i.k {Comparison()} {Number(0, 6)}";
        var value = OneOf(["sum(i.k)", "count(*)", "min(i.k)", "avg(i.k)", "sum(i.v)", "max(i.d)", "count(DISTINCT i.s)"]);
        var from = OneOf(["f", "f", "f", "f JOIN g ON f.k = g.k", "f LEFT JOIN g ON f.k = g.k"]);
        var rows = _filter is not null && _random.Next(4) != 0 ? _filter
            : _random.Next(2) == 0 ? "" : $"f.k {Comparison()} {Number(0, 6)}";
        var inner = $"FROM {OneOf(["f", "f", "(SELECT k, s, d, w, v, x FROM f)"])} i WHERE {on}{own}";
        return _random.Next(4) switch
        {
            0 => $"SELECT f.k, (SELECT {value} {inner}) FROM {from}{Where(rows)}",
            1 => $"SELECT f.k, count(*) FROM {from}{Where(rows, $"{OneOf(["", "NOT "])}EXISTS (SELECT 1 {inner})")} GROUP BY f.k",
            2 => $"SELECT f.k FROM {from}{Where(rows, $"f.k > (SELECT avg(i.k) {inner})")}",
            _ => $"SELECT x.c0, count(*) FROM (SELECT f.k AS c0, (SELECT {value} {inner}) AS c1 FROM {from}{Where(rows)}) x GROUP BY x.c0",
        };

        static string Where(params string[] conditions)
            => conditions.All(c => c.Length == 0) ? "" : " WHERE " + string.Join(" AND ", conditions.Where(c => c.Length > 0).Select(c => $"({c})"));
    }

    // The view's own query, as it is or below another one.
    private string Whole()
    {
        Shape = "the view's own query";
        var text = Select(_keys, _measures, _filter, _groups, From(_join, _on, _labels), named: true) + HavingOf(_having);
        // What is kept for unions has no one way to be printed.
        var isPlain = !_measures.Any(s_kept.Contains);
        return isPlain && _random.Next(2) == 0 ? text : $"SELECT c0, count(*) FROM ({text}) AS x GROUP BY c0";
    }

    private string Having() => $"count(*) {OneOf([">", ">=", "<"])} {Number(1, 4)}";

    private static string HavingOf(string? having) => having is null ? "" : $" HAVING {having}";

    private static string From(string join, string on, string labels)
        => ("f" + (join.Length > 0 ? $" {join} g ON {on}" : "") + (labels.Length > 0 ? $" {labels}" : "")).Trim();

    // Full and right joins have rows without f.
    private static bool HidesFacts(string join) => join is "FULL JOIN" or "RIGHT JOIN";

    private string LabelsOfQuery(string join) => HidesFacts(join) ? "" : _random.Next(16) switch
    {
        0 or 1 or 2 when _hasKeys && _labels.StartsWith("LEFT", StringComparison.Ordinal) => "",
        3 when _keys.Contains("f.s") => OneOf(["JOIN h ON f.s = h.s", "LEFT JOIN h ON f.s = h.s"]),
        _ => _labels,
    };

    private static string AsAsked(string measure) => measure switch
    {
        "bitmap_union(to_bitmap(f.w))" => "bitmap_union_count(to_bitmap(f.w))",
        "array_agg_distinct(f.s)" => "count(DISTINCT f.s)",
        "array_agg_distinct(f.k)" => "count(DISTINCT f.k)",
        "hll_union(hll_hash(f.s))" => "approx_count_distinct(f.s)",
        "bitmap_agg(f.k)" => "bitmap_count(bitmap_agg(f.k))",
        _ => measure,
    };

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
        ("JOIN" or "LEFT JOIN", 8) when _hasKeys => ("", _on),
        ("", 0) when _keys.Contains("f.k") => ("JOIN", _on),
        ("", 1) when _keys.Contains("f.k") => (OneOf(["LEFT JOIN", "LEFT SEMI JOIN", "LEFT ANTI JOIN"]), _on),
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

    private static bool IsOfLabels(string text) => text.Contains("h.", StringComparison.Ordinal);

    private static bool IsOfDimension(string text) => text.Contains("g.", StringComparison.Ordinal);

    private string Select(
        List<string> keys, List<string> measures, string? filter, bool grouped, string from, bool named)
    {
        var items = keys.Concat(measures).Select((item, i) => named ? $"{item} AS c{i}" : item);
        var text = $"SELECT {string.Join(", ", items)} FROM {from}";
        if (filter is not null) text += " WHERE " + filter;
        if (grouped && keys.Count > 0) text += " GROUP BY " + string.Join(", ", keys);
        return text;
    }

    private List<string> KeyChoices()
    {
        List<string> choices = [.. s_facts.Select(c => "f." + c), "date_trunc('month', f.d)", "f.k + 1", "f.s"];
        if (!HidesDimension(_join)) choices.AddRange(["g.name", "g.c", "g.k"]);
        if (_labels.Length > 0) choices.Add("h.z");
        return choices;
    }

    private List<string> Aggregates()
        => [.. s_aggregates, .. HidesDimension(_join) ? [] : s_ofDimension, .. _labels.Length == 0 ? [] : s_ofLabels];

    private static readonly string[] s_ofLabels = ["sum(h.z)", "count(h.z)"];

    private static readonly string[] s_ofDimension = ["count(g.k)", "sum(g.c)", "count(DISTINCT g.name)", "min(g.c)"];

    private static readonly string[] s_aggregates =
    [
        "count(*)", "count(f.v)", "count(f.s)", "sum(f.v)", "sum(f.w)", "min(f.d)", "max(f.s)", "min(f.v)", "avg(f.w)", "avg(f.v)",
        "sum(f.x)", "count(DISTINCT f.s)", "sum(f.v * 2)", "max(f.w)", "sum(f.k)", "bool_or(f.k > 3)", "bit_or(f.k)", "count(f.k)",
    ];

    // What views keep and queries do not ask for.
    private static readonly string[] s_kept =
    [
        "bitmap_union(to_bitmap(f.w))", "array_agg_distinct(f.s)", "array_agg_distinct(f.k)", "hll_union(hll_hash(f.s))", "bitmap_agg(f.k)",
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

    private string Predicate() => !HidesDimension(_join) && _random.Next(4) == 0 ? DimensionPredicate() : _random.Next(14) switch
    {
        7 => "f.k = f.w",
        9 => $"f.d BETWEEN {Date()} AND {Date()}",
        10 => $"date_trunc('month', f.d) {Comparison()} '2024-0{_random.Next(1, 4)}-01'",
        11 => $"f.k NOT IN ({Number(0, 6)}, {Number(0, 6)})",
        12 => $"NOT (f.k {Comparison()} {Number(0, 8)})",
        13 => $"f.d >= '2024-0{_random.Next(1, 3)}-01' AND f.d < '2024-0{_random.Next(2, 4)}-01'",
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
        $"({(_hasKeys ? Number(0, 7) : OrNull(Number(0, 7)))}, {OrNull(OneOf(s_strings))}, {OrNull(Number(0, 3))})"));

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

    private string OfMore(IReadOnlyList<string> choices) => choices[_more.Next(choices.Count)];

    private string OneOf(string[] choices) => choices[_random.Next(choices.Length)];
}
