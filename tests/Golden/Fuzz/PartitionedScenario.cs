using System.Globalization;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Makes one random sequence for views whose partitions follow those of several tables: joined by the partition column, also in full
/// joins and in nested queries, or branches of a union, over ranges of dates, units or slices of them or lists of one or two columns,
/// with partitions that come, go, are emptied and renamed.
/// </summary>
internal sealed class PartitionedScenario : IViewScenario
{
    private readonly Random _random;
    private readonly List<(string View, string Query)> _views = [];
    private readonly List<PartitionedTable> _tables = [];
    private readonly bool _isList;

    /// <summary>The view shows slices of the column.</summary>
    private bool _isSliced;

    internal PartitionedScenario(int seed)
    {
        _random = new Random(seed);
        _isList = _random.Next(3) == 0;
    }

    public IReadOnlyList<(string View, string Query)> Views => _views;

    public IReadOnlyList<string> Setup()
    {
        var script = new List<string>();
        var count = _random.Next(2, 4);
        var isPair = _isList && _random.Next(2) == 0;
        for (var i = 0; i < count; i++)
        {
            var table = new PartitionedTable($"t{i}", _random, _isList, isPair);
            _tables.Add(table);
            script.AddRange(table.Create());
        }

        script.Add("CREATE TABLE dim (k INT, w INT)");
        script.Add($"INSERT INTO dim VALUES {string.Join(", ", Enumerable.Range(0, 5).Select(k => $"({k}, {k * 10})"))}");
        var (query, keys) = Query(isPair);
        Add(script, "m0", query, keys);
        if (_random.Next(3) == 0)
            Add(script, "m1", "SELECT pd, k, count(*) AS rows_, sum(s) AS total FROM m0 GROUP BY pd, k", ["pd"]);
        return script;
    }

    public IEnumerable<string> Changes()
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            if (_random.Next(10) == 0) yield return $"UPDATE dim SET w = {_random.Next(100)} WHERE k = {_random.Next(5)}";
            else if (_tables[_random.Next(_tables.Count)].Change() is { Length: > 0 } change) yield return change;
        }
    }

    public bool Refreshes() => _random.Next(4) != 0;

    private void Add(List<string> script, string name, string query, IReadOnlyList<string> keys)
    {
        var by = string.Join(", ", keys);
        if (!_isList && !_isSliced)
        {
            by = _random.Next(4) switch
            {
                0 => $"date_trunc('{OneOf("day", "week", "month")}', {by})",
                1 => $"{OneOf("time_slice", "date_slice")}({by}, INTERVAL {OneOf("5 DAY", "3 DAY", "2 WEEK", "1 MONTH")}"
                    + $"{OneOf("", ", floor", ", ceil")})",
                _ => by,
            };
        }

        var method = _random.Next(4) switch { 0 => "AUTO", 1 => "PARTITIONS", _ => "INCREMENTAL FALLBACK" };
        var batch = _random.Next(3) == 0 ? $" PROPERTIES ('partition_refresh_number' = '{OneOf("-1", "2", "3")}')" : "";
        script.Add($"CREATE MATERIALIZED VIEW {name} REFRESH {method} ON MANUAL PARTITION BY ({by}){batch} AS {query}");
        _views.Add((name, query));
    }

    private (string Query, IReadOnlyList<string> Keys) Query(bool isPair)
    {
        var both = isPair && _random.Next(2) == 0;
        IReadOnlyList<string> keys = both ? ["pd", "pe"] : ["pd"];
        var second = isPair ? ", a.e AS pe" : "";
        var own = isPair ? "pd, pe" : "pd";
        _isSliced = !_isList && _random.Next(5) == 0;
        return _random.Next(8) switch
        {
            6 or 7 => (FullJoin(isPair), keys),
            0 => ($"SELECT {own}, k, sum(v) AS s, count(*) AS c FROM ({Union(isPair)}) u GROUP BY {own}, k", keys),
            1 => ($"SELECT {own}, k, v AS s FROM ({Union(isPair)}) u", keys),
            2 or 3 => ($"SELECT {Sliced("a.d")} AS pd{second}, a.k, a.v + coalesce({Last()}.v, 0) AS s FROM {Join(isPair)}{Where()}", keys),
            _ => ($"SELECT {Sliced("a.d")} AS pd{second}, a.k, sum({Last()}.v) AS s, count(*) AS c, max(a.v) AS m "
                + $"FROM {Join(isPair)}{Where()} GROUP BY {Sliced("a.d")}{(isPair ? ", a.e" : "")}, a.k", keys),
        };
    }

    private string Last() => ((char)('a' + _tables.Count - 1)).ToString();

    private string Union(bool isPair) => string.Join(" UNION ALL ", _tables.Select(
        t => $"SELECT {Sliced("d")} AS pd{(isPair ? ", e AS pe" : "")}, k, v FROM {t.Name}{(_random.Next(3) == 0 ? " WHERE v > 5" : "")}"));

    private string Sliced(string column) => _isSliced ? $"date_slice({column}, INTERVAL 4 DAY)" : column;

    // Each table's rows come out, with or without partners.
    private string FullJoin(bool isPair)
    {
        var names = _tables.Select((_, i) => ((char)('a' + i)).ToString()).ToList();
        string Common(string column, int count) => count == 1 ? $"a.{column}"
            : $"coalesce({string.Join(", ", names.Take(count).Select(n => $"{n}.{column}"))})";
        var text = $"{_tables[0].Name} a";
        for (var i = 1; i < _tables.Count; i++)
        {
            text += $" FULL JOIN {_tables[i].Name} {names[i]} ON {Common("d", i)} = {names[i]}.d";
            if (isPair) text += $" AND {Common("e", i)} = {names[i]}.e";
            if (_random.Next(2) == 0) text += $" AND {Common("k", i)} = {names[i]}.k";
        }

        var (day, second) = (Sliced(Common("d", names.Count)), isPair ? $", {Common("e", names.Count)} AS pe" : "");
        var k = Common("k", names.Count);
        return _random.Next(2) == 0
            ? $"SELECT {day} AS pd{second}, {k} AS k, {Last()}.v AS s, a.v AS other FROM {text}"
            : $"SELECT {day} AS pd{second}, {k} AS k, sum({Last()}.v) AS s, count(a.v) AS c FROM {text} "
                + $"GROUP BY {day}{(isPair ? $", {Common("e", names.Count)}" : "")}, {k}";
    }

    private string Join(bool isPair)
    {
        var text = $"{_tables[0].Name} a";
        for (var i = 1; i < _tables.Count; i++)
        {
            var alias = (char)('a' + i);
            var kind = OneOf("JOIN", "JOIN", "LEFT JOIN");
            var other = _random.Next(2) == 0 ? "a" : ((char)(alias - 1)).ToString();
            if (kind == "LEFT JOIN") other = "a";
            // What is not tied to the column may bring rows of any partition.
            var isTied = _random.Next(5) > 0;
            var tie = isPair ? $"{other}.d = {alias}.d AND {other}.e = {alias}.e" : $"{other}.d = {alias}.d";
            var key = $"a.k = {alias}.k";
            text += $" {kind} {_tables[i].Name} {alias} ON {(!isTied ? key : _random.Next(2) == 0 ? $"{tie} AND {key}" : tie)}";
        }

        return _random.Next(3) == 0 ? text + " LEFT JOIN dim ON dim.k = a.k" : text;
    }

    private string Where() => _random.Next(8) switch
    {
        0 or 1 => " WHERE a.k > 1",
        2 => " WHERE EXISTS (SELECT 1 FROM dim e WHERE e.k = a.k)",
        3 => $" WHERE {OneOf("", "NOT ")}EXISTS (SELECT 1 FROM {_tables[^1].Name} e WHERE e.d = a.d AND e.v > 8)",
        4 => $" WHERE a.d IN (SELECT e.d FROM {_tables[^1].Name} e WHERE e.k < 3)",
        5 => $" WHERE a.k = 1 OR EXISTS (SELECT 1 FROM {_tables[^1].Name} e WHERE e.d = a.d AND e.k = a.k)",
        6 => $" WHERE a.k NOT IN (SELECT e.k FROM {_tables[^1].Name} e WHERE e.d = a.d AND e.k IS NOT NULL)",
        _ => "",
    };

    private string OneOf(params string[] choices) => choices[_random.Next(choices.Length)];
}

/// <summary>Is a table of such a sequence with the partitions that it has at the moment.</summary>
internal sealed class PartitionedTable(string name, Random random, bool isList, bool isPair)
{
    private const int Days = 60;
    private static readonly DateTime s_first = new(2024, 1, 20);
    private static readonly string[] s_words = ["a", "b", "B", "c d", "e"];

    /// <summary>What each partition takes: days from and to, or the places of words; -1 is NULL.</summary>
    private readonly SortedDictionary<string, List<int>> _partitions = new(StringComparer.Ordinal);
    private readonly bool _isMoment = !isList && random.Next(4) == 0;
    private readonly bool _isAutomatic = !isList && random.Next(3) == 0;
    private readonly bool _hasNull = random.Next(3) == 0;
    private int _made;

    internal string Name => name;

    internal IEnumerable<string> Create()
    {
        var type = isList ? "VARCHAR(10)" : _isMoment ? "DATETIME" : "DATE";
        yield return $"CREATE TABLE {name} (d {type}, e INT, k INT, v INT) DUPLICATE KEY(d) {Partitions()}";
        for (var i = 0; i < 3; i++) yield return Insert(random.Next(2, 8));
    }

    internal string Change() => random.Next(12) switch
    {
        0 => Drop(),
        1 or 2 => Add(),
        3 when Any() is { } part => $"TRUNCATE TABLE {name} PARTITION ({part})",
        4 when Any() is { } part => Rename(part),
        5 or 6 => $"DELETE FROM {name} WHERE v < {random.Next(15)}",
        7 => $"UPDATE {name} SET v = v + 1 WHERE k = {random.Next(5)}",
        8 when random.Next(5) == 0 => $"TRUNCATE TABLE {name}",
        _ => Insert(random.Next(1, 5)),
    };

    private string? Any() => _partitions.Count == 0 ? null : _partitions.Keys.ElementAt(random.Next(_partitions.Count));

    private string Partitions()
    {
        if (_isAutomatic) return $"PARTITION BY date_trunc('{(random.Next(2) == 0 ? "day" : "month")}', d)";
        var parts = new List<string>();
        if (isList)
        {
            var words = Enumerable.Range(_hasNull ? -1 : 0, s_words.Length + (_hasNull ? 1 : 0)).Where(_ => random.Next(4) > 0).ToList();
            if (words.Count == 0) words.Add(0);
            while (words.Count > 0)
            {
                var own = words.Take(random.Next(4) == 0 ? 2 : 1).ToList();
                words.RemoveRange(0, own.Count);
                parts.Add(Listed(own));
            }

            return $"PARTITION BY LIST (d{(isPair ? ", e" : "")}) ({string.Join(", ", parts)})";
        }

        var at = random.Next(0, 10);
        if (_hasNull) parts.Add(Ranged(-1000, at));
        while (at < Days)
        {
            var to = at + (random.Next(3) == 0 ? random.Next(2, 20) : random.Next(1, 8));
            // Gaps are allowed.
            if (random.Next(5) > 0) parts.Add(Ranged(at, to));
            at = to;
        }

        if (parts.Count == 0) parts.Add(Ranged(0, 1));
        return $"PARTITION BY RANGE (d) ({string.Join(", ", parts)})";
    }

    private string Ranged(int from, int to)
    {
        var part = $"{name}p{_made++}";
        _partitions[part] = [from, to];
        return from < 0 ? $"PARTITION {part} VALUES LESS THAN ({Day(to)})" : $"PARTITION {part} VALUES [({Day(from)}), ({Day(to)}))";
    }

    private string Listed(List<int> words)
    {
        var part = $"{name}p{_made++}";
        _partitions[part] = words;
        var values = isPair ? words.SelectMany(w => new[] { $"({Word(w)}, 0)", $"({Word(w)}, 1)" }) : words.Select(Word);
        return $"PARTITION {part} VALUES IN ({string.Join(", ", values)})";
    }

    private string Drop()
    {
        if (_partitions.Count < 2 || Any() is not { } part) return "";
        _partitions.Remove(part);
        return $"ALTER TABLE {name} DROP PARTITION {part} FORCE";
    }

    private string Rename(string part)
    {
        var other = $"{name}p{_made++}";
        _partitions[other] = _partitions[part];
        _partitions.Remove(part);
        return $"ALTER TABLE {name} RENAME PARTITION {part} {other}";
    }

    private string Add()
    {
        if (_isAutomatic) return Insert(2);
        if (isList)
        {
            var free = Enumerable.Range(0, s_words.Length).Except(_partitions.Values.SelectMany(v => v)).ToList();
            return free.Count == 0 ? "" : $"ALTER TABLE {name} ADD {Listed([free[random.Next(free.Count)]])}";
        }

        var from = random.Next(Days + 10);
        var to = from + random.Next(1, 4);
        if (_partitions.Values.Any(p => p[0] < to && from < p[1])) return "";
        return $"ALTER TABLE {name} ADD {Ranged(from, to)}";
    }

    private string Insert(int count)
    {
        var rows = new List<string>();
        for (var i = 0; i < count; i++)
        {
            if (Key() is { } key)
                rows.Add($"({key}, {random.Next(2)}, {(random.Next(8) == 0 ? "NULL" : random.Next(5))}, {random.Next(20)})");
        }

        return rows.Count == 0 ? "" : $"INSERT INTO {name} VALUES {string.Join(", ", rows)}";
    }

    private string? Key()
    {
        if (_isAutomatic) return Moment(random.Next(Days));
        if (Any() is not { } part) return null;
        var taken = _partitions[part];
        if (isList) return Word(taken[random.Next(taken.Count)]);
        if (taken[0] < 0 && random.Next(2) == 0) return "NULL";
        return Moment(random.Next(Math.Max(taken[0], taken[1] - 20), taken[1]));
    }

    // Whole days, so that days and moments meet.
    private string Moment(int day) => _isMoment && random.Next(4) == 0 ? $"{Day(day)[..^1]} 12:30:00'" : Day(day);

    private static string Day(int day) => $"'{s_first.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    private static string Word(int word) => word < 0 ? "NULL" : $"'{s_words[word]}'";
}
