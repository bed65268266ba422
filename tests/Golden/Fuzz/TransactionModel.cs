namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Is what three tables must hold: a without a key, p with a primary key, g whose values are summed. It knows the committed rows and
/// what each session's open transaction sees, and who loses when two wrote.
/// </summary>
internal sealed class TransactionModel
{
    internal static readonly string[] Tables = ["a", "p", "g"];

    private readonly Dictionary<string, Committed> _committed = Tables.ToDictionary(t => t, _ => new Committed());

    internal IEnumerable<(int Key, int Value)> Rows(string table) => _committed[table].Rows;

    /// <summary>Changes committed rows by one statement that commits by itself.</summary>
    internal void Apply(string table, Func<List<(int Key, int Value)>, Effect> change)
    {
        var state = _committed[table];
        state.Take(change(state.Rows));
    }

    internal Open Begin() => new(this);

    /// <summary>Says what a statement did: whether it staged anything, and whether it named rows to delete.</summary>
    internal readonly record struct Effect(bool Wrote, bool Removed);

    internal static Effect Insert(string table, List<(int Key, int Value)> rows, IEnumerable<(int Key, int Value)> added)
    {
        foreach (var row in added)
        {
            var at = table == "a" ? -1 : rows.FindIndex(r => r.Key == row.Key);
            if (at < 0) rows.Add(row);
            else rows[at] = (row.Key, table == "g" ? rows[at].Value + row.Value : row.Value);
        }

        return new Effect(true, false);
    }

    internal static Effect Update(string table, List<(int Key, int Value)> rows, Predicate<int> chosen, int by)
    {
        var found = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!chosen(rows[i].Key)) continue;
            rows[i] = (rows[i].Key, rows[i].Value + by);
            found++;
        }

        return new Effect(found > 0, found > 0 && table == "a");
    }

    internal static Effect Delete(List<(int Key, int Value)> rows, Predicate<int> chosen)
    {
        var removed = rows.RemoveAll(r => chosen(r.Key)) > 0;
        return new Effect(removed, removed);
    }

    private sealed class Committed
    {
        internal List<(int Key, int Value)> Rows { get; set; } = [];
        internal int Version { get; private set; }
        internal int RemovedAt { get; private set; }

        internal void Take(Effect effect)
        {
            if (!effect.Wrote) return;
            Version++;
            if (effect.Removed) RemovedAt = Version;
        }
    }

    /// <summary>Is one open transaction; its snapshot is that of its first statement.</summary>
    internal sealed class Open(TransactionModel model)
    {
        private readonly Dictionary<string, (List<(int Key, int Value)> Rows, int Version, bool Wrote, bool Removed)> _seen = [];

        private readonly Dictionary<string, List<(int Key, int Value)>> _first = [];

        internal IEnumerable<(int Key, int Value)> Rows(string table) => See(table).Rows;

        internal bool HasWrittenTo(string table) => See(table).Wrote;

        internal void Apply(string table, Func<List<(int Key, int Value)>, Effect> change)
        {
            var seen = See(table);
            var effect = change(seen.Rows);
            _seen[table] = seen with { Wrote = seen.Wrote || effect.Wrote, Removed = seen.Removed || effect.Removed };
        }

        /// <summary>Commits; false when somebody else was first.</summary>
        internal bool TryCommit()
        {
            foreach (var (table, seen) in _seen)
            {
                var now = model._committed[table];
                if (table == "a" ? seen.Removed && now.RemovedAt > seen.Version : seen.Wrote && now.Version != seen.Version) return false;
            }

            foreach (var (table, seen) in _seen)
            {
                if (!seen.Wrote) continue;
                var now = model._committed[table];
                // Others may have added rows to the table without a key, and removed some if this one did not.
                now.Rows = [.. Minus(now.Rows, Minus(_first[table], seen.Rows)), .. Minus(seen.Rows, _first[table])];
                now.Take(new Effect(true, seen.Removed));
            }

            return true;
        }

        private (List<(int Key, int Value)> Rows, int Version, bool Wrote, bool Removed) See(string table)
        {
            if (_seen.Count == 0)
            {
                foreach (var (name, state) in model._committed)
                {
                    _seen[name] = ([.. state.Rows], state.Version, false, false);
                    _first[name] = [.. state.Rows];
                }
            }

            return _seen[table];
        }

        private static List<(int Key, int Value)> Minus(List<(int Key, int Value)> rows, List<(int Key, int Value)> without)
        {
            var left = new List<(int Key, int Value)>(rows);
            foreach (var row in without) left.Remove(row);
            return left;
        }
    }
}
