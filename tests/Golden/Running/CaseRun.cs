using System.Reflection;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Running;

/// <summary>
/// Runs one case file in a new database and compares every answer. With MATVIEWDB_GOLDEN_UPDATE=1 the default lane writes the
/// answers into the source file instead of comparing them.
/// </summary>
internal sealed class CaseRun
{
    private const int FailuresShownMax = 20;
    private const int RetryMilliseconds = 100;
    private static readonly bool s_updates = Environment.GetEnvironmentVariable("MATVIEWDB_GOLDEN_UPDATE") == "1";

    private readonly Lane _lane;
    private readonly string _file;
    private readonly string _database;
    private readonly IReadOnlyList<GoldenBlock> _blocks;
    private readonly Dictionary<string, MySqlClient> _connections = [];
    private readonly Dictionary<string, string> _variables = [];
    private readonly Dictionary<int, IReadOnlyList<string>> _answers = [];
    private readonly List<string> _failures = [];
    private GoldenNode _node = null!;
    private MySqlClient _client = null!;

    internal CaseRun(Lane lane, string file)
    {
        _lane = lane;
        _file = file;
        _database = "g_" + Path.ChangeExtension(file, null).Replace('/', '_').Replace('-', '_');
        _blocks = new GoldenFile(PathOf(file)).Read();
    }

    internal bool NeedsOwnNode => _blocks.Any(block => block.Kind == "require" && block.Has("restart"));

    /// <summary>Lists the cases of a lane: all but those that ask for another one.</summary>
    internal static IEnumerable<string> Files(string lane)
    {
        var root = Lane.Folder("cases");
        return Directory.GetFiles(root, "*.test", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Where(file => lane == "default"
                || !new GoldenFile(PathOf(file)).Read().Any(b => b.Kind == "require" && b.Has("default-lane")));
    }

    internal async Task RunAsync(GoldenNode node)
    {
        _node = node;
        using (var admin = node.Connect("")) admin.Execute($"CREATE DATABASE {_database}");
        try
        {
            Use("main");
            foreach (var block in _blocks) await RunAsync(Filled(block), isIncluded: false);
        }
        finally
        {
            foreach (var connection in _connections.Values) connection.Dispose();
        }

        if (s_updates && _lane.ComparePlans && _answers.Count > 0)
        {
            new GoldenFile(Path.Combine(SourceFolder(), "cases", _file)).Update(_answers);
        }

        using (var admin = node.Connect("")) admin.Execute($"DROP DATABASE {_database}");
        if (_failures.Count > 0) Assert.Fail(string.Join("\n\n", _failures.Take(FailuresShownMax)));
    }

    private static string PathOf(string file) => Path.Combine(Lane.Folder("cases"), file);

    private static string SourceFolder()
        => typeof(CaseRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(m => m.Key == "SourceFolder").Value!;

    private void Use(string name, string user = "root")
    {
        if (!_connections.TryGetValue(name, out _client!))
        {
            _client = _node.Connect(_database, user);
            _connections.Add(name, _client);
            foreach (var (setting, value) in _lane.Set) _client.Execute($"SET {setting} = {value}");
        }
    }

    private async Task RunAsync(GoldenBlock block, bool isIncluded)
    {
        try
        {
            switch (block.Kind)
            {
                case "statement": RunStatement(block); break;
                case "query": await RunQueryAsync(block, isIncluded); break;
                case "hit" or "miss": RunRewritten(block, isIncluded); break;
                case "plan": if (_lane.ComparePlans) Compare(block, AnswerText.OfPlan(Plan(block)), isIncluded); break;
                case "views": if (_lane.ComparePlans) Compare(block, Views(block), isIncluded); break;
                case "rewrite": if (_lane.ComparePlans) Compare(block, ViewsUsed(block), isIncluded); break;
                case "let": _variables[block.Words[0]] = _client.Query(Sql(block)).Scalar ?? "NULL"; break;
                case "connection": Use(block.Words[0], block.After("as") ?? "root"); break;
                case "restart": await RestartAsync(); break;
                case "require": await CheckAsync(block); break;
                case "include":
                    foreach (var inner in new GoldenFile(PathOf(block.Words[0])).Read()) await RunAsync(Filled(inner), isIncluded: true);
                    break;
                default: throw new InvalidDataException($"{block.Kind} is no kind of block");
            }
        }
        catch (MySqlErrorException failure)
        {
            Fail(block, $"failed with {failure.Code} {failure.SqlState}: {failure.Message}");
        }
    }

    // What legitimately differs from lane to lane: an answer names it by ${backends} instead of a number.
    private GoldenBlock Filled(GoldenBlock block) => block with
    {
        Expected = block.Expected?
            .Select(line => line.Replace("${backends}", _lane.Backends.ToString(), StringComparison.Ordinal)).ToList(),
    };

    private async Task CheckAsync(GoldenBlock block)
    {
        if (block.Words is ["alone"])
        {
            // The server learns a moment later that the connection of the case before was closed.
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (_client.Query("SHOW PROCESSLIST").Rows.Count > 1) await Task.Delay(10, patience.Token);
            return;
        }

        if (block.Words is not ["restart"] and not ["default-lane"]) throw new InvalidDataException("it requires what nobody has");
    }

    private async Task RestartAsync()
    {
        if (!NeedsOwnNode) throw new InvalidDataException("a case that restarts its node says 'require restart'");
        foreach (var connection in _connections.Values) connection.Dispose();
        _connections.Clear();
        await _node.RestartAsync();
        Use("main");
    }

    private void RunStatement(GoldenBlock block)
    {
        if (block.Words is ["ok"])
        {
            _client.QueryAll(Sql(block));
            return;
        }

        if (block.Words is not ["error", var code, var state]) throw new InvalidDataException("write 'ok' or 'error CODE STATE'");
        try
        {
            _client.QueryAll(Sql(block));
            Fail(block, $"must fail with {code} {state}, but did not");
        }
        catch (MySqlErrorException failure)
        {
            var isSame = failure.Code.ToString(System.Globalization.CultureInfo.InvariantCulture) == code && failure.SqlState == state;
            if (!isSame || !(block.Expected ?? []).All(failure.Message.Contains))
            {
                Fail(block, $"must fail with {code} {state}: {string.Join(' ', block.Expected ?? [])}\nbut failed with "
                    + $"{failure.Code} {failure.SqlState}: {failure.Message}");
            }
        }
    }

    private async Task RunQueryAsync(GoldenBlock block, bool isIncluded)
    {
        var sql = Sql(block);
        var tries = block.Number("retry", 0);
        var rows = Rows(block, sql, tries > 0);
        for (var left = tries; left > 0 && !AnswerText.IsSame(block, rows); left--)
        {
            await Task.Delay(RetryMilliseconds);
            rows = Rows(block, sql, left > 1);
        }

        Compare(block, rows, isIncluded);
    }

    // What is waited for may not exist yet, so only the last try may fail.
    private IReadOnlyList<string> Rows(GoldenBlock block, string sql, bool canFail)
    {
        try
        {
            return AnswerText.Of(_client.Query(sql), block);
        }
        catch (MySqlErrorException failure) when (canFail)
        {
            return [failure.Message];
        }
    }

    // What became of each view has blocks of its own.
    private List<string> Plan(GoldenBlock block)
        => [.. _client.Query("EXPLAIN " + Sql(block)).Rows.Select(row => row[0]!.TrimEnd()).TakeWhile(line => line != "MaterializedView")];

    private List<string> Views(GoldenBlock block)
        => [.. _client.Query("EXPLAIN " + Sql(block)).Rows.Select(row => row[0]!.TrimEnd()).SkipWhile(line => line != "MaterializedView")];

    /// <summary>Lists the materialized views that the plan of a query scans.</summary>
    private IReadOnlyList<string> ViewsUsed(GoldenBlock block)
    {
        var views = AnswerText.ViewsOf(Plan(block));
        return views.Count > 0 ? views : ["(none)"];
    }

    private void RunRewritten(GoldenBlock block, bool isIncluded)
    {
        var (sql, view, isHit) = (Sql(block), block.Words[^1], block.Kind == "hit");
        var result = _client.Query(sql);
        var rows = AnswerText.Of(result, block);
        if (!_lane.ComparePlans)
        {
            Compare(isHit ? block : block with { Expected = [.. (block.Expected ?? []).Skip(1)] }, rows, isIncluded);
            return;
        }

        var used = AnswerText.ViewsOf(Plan(block));
        var why = new RewriteCheck(_client).WhyNot(sql, view);
        if (isHit && !used.SequenceEqual(view.Split(',').Order(StringComparer.Ordinal)))
            Fail(block, $"must read {view}, but reads {(used.Count == 0 ? "no view" : string.Join(',', used))}: {why}");
        if (!isHit && used.Contains(view)) Fail(block, $"must not read {view}");
        if (new RewriteCheck(_client).DifferenceWithout(sql, result, block) is { } difference) Fail(block, difference);
        Compare(block, isHit ? rows : [$"{view}: {why}", .. rows], isIncluded);
    }

    private string Sql(GoldenBlock block)
    {
        var sql = block.Sql;
        foreach (var (name, value) in _variables) sql = sql.Replace("${" + name + "}", value, StringComparison.Ordinal);
        return sql;
    }

    private void Compare(GoldenBlock block, IReadOnlyList<string> actual, bool isIncluded)
    {
        if (s_updates && !isIncluded)
        {
            if (!AnswerText.IsSame(block, actual)) _answers[block.Line] = actual;
            return;
        }

        if (!AnswerText.IsSame(block, actual))
        {
            Fail(block, $"expected\n{string.Join('\n', block.Expected ?? [])}\nbut got\n{string.Join('\n', actual)}");
        }
    }

    private void Fail(GoldenBlock block, string what) => _failures.Add($"{_file}:{block.Line} {block.Sql}\n{what}");
}
