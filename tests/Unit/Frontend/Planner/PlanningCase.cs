using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Planner;
using MatViewDb.Planner.Explain;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

/// <summary>Plans texts for tests.</summary>
internal static class PlanningCase
{
    public static PhysicalPlan Plan(TestCatalog catalog, string sql, int backends = 1)
        => new QueryPlanner(catalog).Plan(SqlParser.ParseQuery(sql), catalog, SettingValues.Empty, backends: backends);

    public static LogicalNode Logical(TestCatalog catalog, string sql) => Plan(catalog, sql).Logical!;

    /// <summary>
    /// Gives the plan's lines without tree marks, estimates and scan bookkeeping, joined by line ends.
    /// </summary>
    public static string Text(TestCatalog catalog, string sql, int backends = 1)
    {
        var lines = PlanPrinter.Print(Plan(catalog, sql, backends))
            .Select(l => l.TrimStart('|', ' ', '-'))
            .Select(l => l.Contains("  [est.", StringComparison.Ordinal) ? l[..l.IndexOf("  [est.", StringComparison.Ordinal)] : l)
            .Where(l => l.Length > 0 && !l.StartsWith("tabletRatio", StringComparison.Ordinal)
                && !l.StartsWith("partitions=", StringComparison.Ordinal)
                    && !l.Contains("runtime filters", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    public static MatViewException Fails(TestCatalog catalog, int code, string sql)
    {
        var problem = Assert.Throws<MatViewException>(() => Plan(catalog, sql));
        Assert.Equal(code, problem.Code);
        return problem;
    }
}
