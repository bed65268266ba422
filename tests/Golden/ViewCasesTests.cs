using System.Reflection;
using MatViewDb.Catalog.Properties;
using MatViewDb.Golden.Coverage;
using MatViewDb.Golden.Running;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Golden;

/// <summary>
/// Holds the cases of materialized views to what there is: every property, every form of every statement, every column of every list and
/// every error class has a case.
/// </summary>
public sealed class ViewCasesTests
{
    private static readonly Type[] s_statements =
    [
        typeof(CreateMaterializedViewStatement), typeof(AlterMaterializedViewStatement), typeof(DropMaterializedViewStatement),
        typeof(RefreshMaterializedViewStatement), typeof(CancelRefreshStatement), typeof(CancelViewTaskStatement),
        typeof(SetViewJobStateStatement), typeof(SubmitTaskStatement), typeof(AlterTaskStatement), typeof(DropTaskStatement),
    ];

    private static readonly Type[] s_parts = [typeof(RefreshClause), typeof(RefreshTrigger), typeof(ViewColumn)];

    /// <summary>Lists and how queries that read them are told apart; what stands for the name of an object is replaced.</summary>
    private static readonly (string Sql, string Reads)[] s_lists =
    [
        ("SELECT * FROM information_schema.materialized_views", @"information_schema\.materialized_views\b"),
        ("SELECT * FROM information_schema.tasks", @"information_schema\.tasks\b"),
        ("SELECT * FROM information_schema.task_runs", @"\btask_runs\b"),
        ("SELECT * FROM information_schema.materialized_view_refresh_jobs", @"\bmaterialized_view_refresh_jobs\b"),
        ("SELECT * FROM information_schema.materialized_view_advice", @"\bmaterialized_view_advice\b"),
        ("SELECT * FROM information_schema.materialized_view_benefit", @"\bmaterialized_view_benefit\b"),
        ("SELECT * FROM information_schema.partitions_meta", @"\bpartitions_meta\b"),
        ("SELECT * FROM information_schema.resource_group_usage", @"\bresource_group_usage\b|^show usage resource groups"),
        ("SELECT * FROM sys.object_dependencies", @"\bobject_dependencies\b"),
        ("SELECT * FROM rw_catalog.rw_materialized_views", @"\brw_materialized_views\b"),
        ("SELECT * FROM rw_catalog.rw_ddl_progress", @"\brw_ddl_progress\b"),
        ("SELECT * FROM mv_infos(\"database\" = \"view_cases\")", @"\bmv_infos\s*\("),
        ("SELECT * FROM jobs(\"type\" = \"mv\")", @"\bjobs\s*\(\s*.type.\s*=\s*.mv."),
        ("SELECT * FROM jobs(\"type\" = \"insert\")", @"\bjobs\s*\(\s*.type.\s*=\s*.insert."),
        ("SELECT * FROM tasks(\"type\" = \"mv\")", @"\btasks\s*\(\s*.type.\s*=\s*.mv."),
        ("SELECT * FROM tasks(\"type\" = \"insert\")", @"\btasks\s*\(\s*.type.\s*=\s*.insert."),
        ("SHOW MATERIALIZED VIEWS", @"^show materialized views?\b"),
        ("SHOW TASKS", @"^show tasks\b"),
        ("SHOW JOBS", @"^show jobs\b|\brw_ddl_progress_jobs\b"),
        ("SHOW PARTITIONS FROM m", @"^show partitions\b"),
        ("SHOW ALTER MATERIALIZED VIEW", @"^show alter materialized view\b"),
        ("SHOW CREATE MATERIALIZED VIEW m", @"^show create (materialized view|table)\b"),
        ("SHOW RESOURCE GROUPS", @"^show resource groups?\b"),
        ("SHOW INDEXES FROM m", @"^show (index|indexes|keys)\b"),
    ];

    [Fact]
    public void Every_property_of_views_is_set_changed_shown_and_refused()
        => NothingIsMissing(PropertyCatalog.All.Where(p => (p.Value.On & On.MaterializedView) != 0)
            .SelectMany(p => MissingOf(p.Key, p.Value.Property)));

    [Fact]
    public void Every_form_of_the_statements_about_views_is_run()
    {
        var seen = CaseStatements.All.Where(c => !c.Fails || c.Block.Has("1235")).SelectMany(c => c.Nodes).SelectMany(StatementForms.In)
            .ToHashSet(StringComparer.Ordinal);
        NothingIsMissing(s_statements.SelectMany(s => StatementForms.Of(s, s_parts)).Distinct().Where(form => !seen.Contains(form)));
    }

    [Fact]
    public void Every_form_of_ALTER_is_refused_with_a_reason()
    {
        var refused = CaseStatements.All.Where(c => c.Fails && c.Expected.Length > 0).SelectMany(c => c.Statements)
            .OfType<AlterMaterializedViewStatement>().Select(s => s.Action.GetType()).ToHashSet();
        var all = typeof(AlterMaterializedViewAction).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(AlterMaterializedViewAction)));
        NothingIsMissing(all.Where(t => !refused.Contains(t)).Select(t => $"{t.Name} is never refused with a reason"));
    }

    [Fact]
    public async Task Every_column_of_every_list_is_looked_at()
    {
        await using var node = await GoldenNode.StartAsync(backends: 1);
        using var client = node.Connect("");
        client.Execute("CREATE DATABASE view_cases");
        client.Execute("USE view_cases");
        client.Execute("CREATE TABLE t (k INT)");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH DEFERRED MANUAL AS SELECT k FROM t");
        NothingIsMissing(s_lists.SelectMany(list => ListedColumns
            .NotLookedAt(list.Reads, client.Query(list.Sql).Columns.Select(c => c.Name)).Select(c => $"{list.Sql}: {c}")));
    }

    [Fact]
    public void Every_error_class_has_a_case_that_names_what_is_wrong()
    {
        var rules = CaseIndex.Read(Path.Combine(SourceFolder(), "../../docs/internals/mv-ddl-cases.md"));
        NothingIsMissing(rules.SelectMany(ProblemsOf));
        NothingIsMissing(s_classes.Except(rules.Select(r => r.Rule.Split(' ')[0])).Select(c => $"no line is about {c}"));
    }

    /// <summary>The error classes of PARTITION BY (6) and of the query (9) that a CREATE can run into here.</summary>
    private static readonly string[] s_classes =
    [
        "6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8", "6.9", "6.10", "6.11", "6.12", "6.13", "6.14", "6.17",
        "9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.8", "9.9", "9.10", "9.11", "9.12", "9.13", "9.14", "9.15", "9.16",
    ];

    private static void NothingIsMissing(IEnumerable<string> missing)
    {
        var all = missing.ToList();
        Assert.True(all.Count == 0, $"{all.Count} are missing\n{string.Join('\n', all)}");
    }

    private static IEnumerable<string> MissingOf(string key, CatalogProperty property)
    {
        var named = CaseStatements.All.Select(c => (Case: c, Sets: c.Nodes.OfType<Property>().Any(
            p => p.Key.Equals(key, StringComparison.OrdinalIgnoreCase)))).Where(c => c.Sets).Select(c => c.Case).ToList();
        var good = named.Where(c => !c.Fails).SelectMany(c => c.Nodes).ToList();
        var set = good.OfType<CreateMaterializedViewStatement>().Any(s => s.Properties.Any(Is));
        var changed = good.OfType<SetViewPropertiesAction>().Any(s => s.Properties.Any(Is));
        var kept = named.Where(c => c.Fails && c.Expected.Contains(key, StringComparison.Ordinal)).SelectMany(c => c.Nodes)
            .OfType<SetViewPropertiesAction>().Any(s => s.Properties.Any(Is));
        if (!set) yield return $"{key}: no case creates a view with it";
        if (property.Alterable && !changed) yield return $"{key}: no case changes it";
        if (!property.Alterable && !kept) yield return $"{key}: no case tries to change it and is told its name";
        if (!CaseStatements.All.Any(c => IsShown(c, key))) yield return $"{key}: no case shows a definition with it";
        if (property.Problem("\u0001?") is not null && !named.Any(c => c.Fails && c.Expected.Contains(key, StringComparison.Ordinal)))
            yield return $"{key}: no case has a wrong value that is refused with its name";

        bool Is(Property written) => written.Key.Equals(key, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsShown(CaseStatement one, string key) => one.Block.Kind == "query"
        && (one.Expected.Contains($"'{key}' = ", StringComparison.Ordinal)
            || one.Expected.Contains($"\"{key}\" = ", StringComparison.Ordinal));

    private static IEnumerable<string> ProblemsOf(IndexedRule rule)
    {
        var blocks = CaseStatements.All.Where(c => c.File == rule.Case + ".test").ToList();
        if (blocks.Count == 0) yield return $"{rule.Rule}: there is no case {rule.Case}";
        else if (rule.Error == "ok" ? !blocks.Any(c => !c.Fails && c.Block.Sql.Contains(rule.Names, StringComparison.Ordinal))
            : !blocks.Any(c => c.Fails && c.Block.Words.Contains(rule.Error) && c.Expected.Contains(rule.Names, StringComparison.Ordinal)))
            yield return $"{rule.Rule}: {rule.Case} has no error {rule.Error} with '{rule.Names}'";
    }

    private static string SourceFolder()
        => typeof(ViewCasesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(m => m.Key == "SourceFolder").Value!;
}
