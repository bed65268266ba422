using System.Globalization;
using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds transactions of several sessions, whose statements come in random turns, to a model: what each of them reads at any moment,
/// what is left of it, and who loses. MATVIEWDB_TRANSACTION_SEEDS sets how many sequences run.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class TransactionTests(ITestOutputHelper output)
{
    private const int Sessions = 3;
    private const int Steps = 120;

    [Fact]
    public async Task SessionsSeeWhatTheyMust()
    {
        var text = Environment.GetEnvironmentVariable("MATVIEWDB_TRANSACTION_SEEDS");
        var count = int.TryParse(text, CultureInfo.InvariantCulture, out var wanted) ? wanted : 6;
        await using var node = await GoldenNode.StartAsync(1);
        var totals = (Committed: 0, Lost: 0, Moved: 0);
        for (var seed = 1; seed <= count; seed++)
        {
            using var run = new Run(node, seed);
            for (var step = 0; step < Steps; step++) run.Step();
            run.End();
            totals = (totals.Committed + run.Committed, totals.Lost + run.Lost, totals.Moved + run.Moved);
        }

        output.WriteLine($"{totals.Committed} committed, {totals.Lost} lost to another, {totals.Moved} lost to compaction");
        Assert.True(totals.Committed > totals.Lost + totals.Moved && totals.Lost > 0, $"{totals}");
    }

    private sealed class Run : IDisposable
    {
        private readonly Random _random;
        private readonly int _seed;
        private readonly TransactionModel _model = new();
        private readonly MySqlClient[] _clients;
        private readonly TransactionModel.Open?[] _open = new TransactionModel.Open?[Sessions];
        private readonly List<string> _script = [];

        internal Run(GoldenNode node, int seed)
        {
            _seed = seed;
            _random = new Random(seed);
            using (var setup = node.Connect("information_schema"))
            {
                setup.Execute($"CREATE DATABASE tx{seed}");
                setup.Execute($"CREATE TABLE tx{seed}.a (k INT, v INT) DISTRIBUTED BY HASH(k) BUCKETS 2");
                setup.Execute($"CREATE TABLE tx{seed}.p (k INT, v INT, PRIMARY KEY (k)) DISTRIBUTED BY HASH(k) BUCKETS 2");
                setup.Execute($"CREATE TABLE tx{seed}.g (k INT, v INT SUM) AGGREGATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2");
            }

            _clients = [.. Enumerable.Range(0, Sessions).Select(_ => node.Connect($"tx{seed}"))];
        }

        internal int Committed { get; private set; }
        internal int Lost { get; private set; }
        internal int Moved { get; private set; }

        internal void Step()
        {
            var session = _random.Next(Sessions);
            var table = TransactionModel.Tables[_random.Next(3)];
            switch (_random.Next(23))
            {
                case < 4 when _open[session] is null:
                    Execute(session, "BEGIN");
                    _open[session] = _model.Begin();
                    break;
                case < 2:
                    Commit(session);
                    break;
                case 2 when _open[session] is not null:
                    Execute(session, "ROLLBACK");
                    _open[session] = null;
                    break;
                case < 6:
                    Check(session);
                    break;
                case 6:
                    _ = _open[session]?.Rows(table); // Also a statement that fails decides what the transaction sees.
                    Fail(session, $"INSERT INTO {table} SELECT k, v * 2147483647 * 2147483647 * 2147483647 FROM (SELECT 1 k, 2 v) x", 1690);
                    break;
                case < 12:
                    var rows = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (_random.Next(12), _random.Next(100))).ToList();
                    Change(session, $"INSERT INTO {table} VALUES {string.Join(',', rows.Select(r => $"({r.Item1},{r.Item2})"))}",
                        open => open.Insert(table, rows));
                    break;
                case < 16 when table != "g":
                    var (where, chosen) = Predicate();
                    var by = _random.Next(1, 9);
                    Change(session, $"UPDATE {table} SET v = v + {by} WHERE {where}", open => open.Update(table, chosen, by));
                    break;
                case 20:
                    Execute(session, $"SAVEPOINT {MarkName()}");
                    _open[session]?.Mark(_script[^1][^2..]);
                    break;
                case > 20:
                    var back = MarkName();
                    if (_open[session]?.BackTo(back) == true) Execute(session, $"ROLLBACK TO {back}");
                    else Fail(session, $"ROLLBACK TO SAVEPOINT {back}", 1305);
                    break;
                default:
                    (where, chosen) = Predicate();
                    Change(session, $"DELETE FROM {table} WHERE {where}", open => open.Delete(table, chosen));
                    break;
            }
        }

        private string MarkName() => $"s{_random.Next(2)}";

        internal void End()
        {
            for (var session = 0; session < Sessions; session++)
            {
                Check(session);
                if (_open[session] is not null) Commit(session);
            }

            for (var session = 0; session < Sessions; session++) Check(session);
            _clients[0].Execute($"DROP DATABASE tx{_seed}");
        }

        public void Dispose()
        {
            foreach (var client in _clients) client.Dispose();
        }

        private (string Where, Predicate<int> Chosen) Predicate()
        {
            var key = _random.Next(12);
            return _random.Next(4) == 0 ? ($"k > {key}", k => k > key) : ($"k = {key}", k => k == key);
        }

        private void Commit(int session)
        {
            if (_open[session] is not { } open)
            {
                Execute(session, "COMMIT");
                return;
            }

            _open[session] = null;
            var before = _model.Copy();
            if (!open.TryCommit())
            {
                Fail(session, "COMMIT", 1213);
                Lost++;
                return;
            }

            try
            {
                Execute(session, "COMMIT");
                Committed++;
            }
            catch (MySqlErrorException moved) when (moved.Code == 1213)
            {
                // Compaction left too little to tell that nobody had changed the same rows.
                _model.Restore(before);
                Moved++;
            }
        }

        private void Change(int session, string statement, Action<TransactionModel.Open> change)
        {
            try
            {
                Execute(session, statement);
            }
            catch (MySqlErrorException moved) when (moved.Code == 1213 && _open[session] is not null)
            {
                // Compaction moved rows that only its snapshot still shows where they were.
                _open[session] = null;
                Moved++;
                return;
            }

            if (_open[session] is { } open) change(open);
            else _model.Apply(change);
        }

        private void Check(int session)
        {
            foreach (var table in TransactionModel.Tables)
            {
                var rows = (_open[session]?.Rows(table) ?? _model.Rows(table)).Order().ToList();
                var query = $"SELECT k, v FROM {table} ORDER BY k, v";
                var read = Query(session, query).Rows.Select(r => $"{r[0]}|{r[1]}");
                Same(string.Join(' ', rows.Select(r => $"{r.Key}|{r.Value}")), string.Join(' ', read), session, query);
                query = $"SELECT count(*), max(v) FROM {table} WHERE k < 6";
                var part = rows.Where(r => r.Key < 6).ToList();
                var summary = Query(session, query).Rows[0];
                Same(part.Count == 0 ? "0|" : $"{part.Count}|{part.Max(r => r.Value)}", $"{summary[0]}|{summary[1]}", session, query);
            }
        }

        private void Fail(int session, string statement, int code)
        {
            var problem = Assert.Throws<MySqlErrorException>(() => Execute(session, statement));
            Same($"{code}", $"{problem.Code}", session, statement);
        }

        private void Execute(int session, string statement)
        {
            _script.Add($"{session}: {statement}");
            _clients[session].Execute(statement);
        }

        private QueryResult Query(int session, string query)
        {
            _script.Add($"{session}: {query}");
            return _clients[session].Query(query);
        }

        private void Same(string expected, string actual, int session, string what)
        {
            if (expected == actual) return;
            Assert.Fail($"seed {_seed}, session {session}, {what}:\nexpected {expected}\nbut got  {actual}\n{string.Join(";\n", _script)}");
        }
    }
}
