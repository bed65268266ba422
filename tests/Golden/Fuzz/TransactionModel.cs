namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Is what three tables must hold: a without a key, p with a primary key, g whose values are summed. It knows the committed rows and
/// what each session's open transaction sees, and who loses when two wrote the same rows.
/// </summary>
internal sealed class TransactionModel
{
    internal static readonly string[] Tables = ["a", "p", "g"];

    private readonly Dictionary<string, List<Row>> _committed = Tables.ToDictionary(t => t, _ => new List<Row>());
    private long _lastId;

    internal IEnumerable<(int Key, int Value)> Rows(string table) => _committed[table].Select(r => (r.Key, r.Value));

    internal Open Begin() => new(this);

    /// <summary>Changes committed rows by one statement that commits by itself.</summary>
    internal void Apply(Action<Open> change)
    {
        var alone = Begin();
        change(alone);
        if (!alone.TryCommit()) throw new InvalidOperationException("a transaction alone lost to nobody");
    }

    /// <summary>Gives what is committed now, for <see cref="Restore"/>.</summary>
    internal object Copy() => _committed.ToDictionary(c => c.Key, c => c.Value.ToList());

    internal void Restore(object copy)
    {
        foreach (var (table, rows) in (Dictionary<string, List<Row>>)copy) _committed[table] = rows;
    }

    // Every write makes a new one, so that equal ids mean a row that nobody touched.
    private Row New(int key, int value) => new(++_lastId, key, value);

    private sealed record Row(long Id, int Key, int Value);

    /// <summary>Is what a transaction did to one table: stored rows that it took away, rows of its own, keys that it wrote.</summary>
    private sealed record Part(List<Row> Stored)
    {
        internal HashSet<long> Removed { get; private init; } = [];
        internal List<Row> Own { get; private init; } = [];
        internal HashSet<int> Keys { get; private init; } = [];

        internal Part Copy() => this with { Removed = [.. Removed], Own = [.. Own], Keys = [.. Keys] };
    }

    /// <summary>Is one open transaction; its snapshot is that of its first statement.</summary>
    internal sealed class Open(TransactionModel model)
    {
        private readonly List<(string Name, Dictionary<string, Part> Parts)> _marks = [];
        private Dictionary<string, Part> _parts = [];

        internal IEnumerable<(int Key, int Value)> Rows(string table)
        {
            var part = See(table);
            var rows = part.Stored.Where(r => !part.Removed.Contains(r.Id)).Select(r => (r.Key, r.Value)).ToList();
            foreach (var row in part.Own)
            {
                var at = table == "g" ? rows.FindIndex(r => r.Key == row.Key) : -1;
                if (at < 0) rows.Add((row.Key, row.Value));
                else rows[at] = (row.Key, rows[at].Value + row.Value);
            }

            return rows;
        }

        internal void Insert(string table, IEnumerable<(int Key, int Value)> rows)
        {
            foreach (var (key, value) in rows) Put(table, See(table), key, value);
        }

        internal void Update(string table, Predicate<int> chosen, int by)
        {
            var part = See(table);
            foreach (var (key, value) in Rows(table).Where(r => chosen(r.Key)).ToList())
            {
                if (table == "a") TakeOne(part, key, value);
                Put(table, part, key, value + by);
            }
        }

        internal void Delete(string table, Predicate<int> chosen)
        {
            var part = See(table);
            foreach (var (key, _) in Rows(table).Where(r => chosen(r.Key)).ToList()) part.Keys.Add(key);
            part.Removed.UnionWith(part.Stored.Where(r => chosen(r.Key)).Select(r => r.Id));
            part.Own.RemoveAll(r => chosen(r.Key));
        }

        internal void Mark(string name)
        {
            _marks.RemoveAll(m => m.Name == name);
            _marks.Add((name, Copy(_parts)));
        }

        /// <summary>Goes back to a mark; false when there is none of this name.</summary>
        internal bool BackTo(string name)
        {
            var at = _marks.FindIndex(m => m.Name == name);
            if (at < 0) return false;
            _marks.RemoveRange(at + 1, _marks.Count - at - 1);
            // The snapshot stays that of the first statement.
            var parts = Copy(_marks[at].Parts);
            foreach (var (table, part) in _parts) parts.TryAdd(table, new Part(part.Stored));
            _parts = parts;
            return true;
        }

        /// <summary>Commits; false when somebody else was first.</summary>
        internal bool TryCommit()
        {
            foreach (var (table, part) in _parts)
            {
                var now = model._committed[table];
                // A row that was put there again as it was counts as untouched.
                var isLost = table == "p"
                    ? part.Keys.Any(k => part.Stored.Find(r => r.Key == k)?.Value != now.Find(r => r.Key == k)?.Value)
                    : part.Removed.Any(id => !now.Exists(r => r.Id == id));
                if (isLost) return false;
            }

            foreach (var (table, part) in _parts)
            {
                var now = model._committed[table];
                now.RemoveAll(r => part.Removed.Contains(r.Id) || (table == "p" && part.Keys.Contains(r.Key)));
                foreach (var row in part.Own)
                {
                    var before = table == "g" ? now.Find(r => r.Key == row.Key) : null;
                    if (before is not null) now.Remove(before);
                    now.Add(model.New(row.Key, row.Value + (before?.Value ?? 0)));
                }
            }

            return true;
        }

        private void Put(string table, Part part, int key, int value)
        {
            part.Keys.Add(key);
            if (table == "p")
            {
                part.Removed.UnionWith(part.Stored.Where(r => r.Key == key).Select(r => r.Id));
                part.Own.RemoveAll(r => r.Key == key);
            }

            var own = table == "g" ? part.Own.FindIndex(r => r.Key == key) : -1;
            if (own < 0) part.Own.Add(model.New(key, value));
            else part.Own[own] = model.New(key, part.Own[own].Value + value);
        }

        private static void TakeOne(Part part, int key, int value)
        {
            var stored = part.Stored.Find(r => r.Key == key && r.Value == value && !part.Removed.Contains(r.Id));
            if (stored is not null) part.Removed.Add(stored.Id);
            else part.Own.Remove(part.Own.Find(r => r.Key == key && r.Value == value)!); // It was read from one of the two.
        }

        private Part See(string table)
        {
            if (_parts.Count == 0)
            {
                foreach (var (name, rows) in model._committed) _parts[name] = new Part([.. rows]);
            }

            return _parts[table];
        }

        private static Dictionary<string, Part> Copy(Dictionary<string, Part> parts) => parts.ToDictionary(p => p.Key, p => p.Value.Copy());
    }
}
