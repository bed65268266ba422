using System.Diagnostics;
using MatViewDb.Core.Settings;
using MatViewDb.Planner;
using MatViewDb.Planner.Physical;
using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

public sealed class TpchTests
{
    public static TheoryData<string> Names => [.. TpchQueries.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryQueryPlansWithoutCrossProductsOfTables(string name)
    {
        var plan = PlanningCase.Plan(TestCatalog.Tpch(), TpchQueries.All[name]);
        Assert.NotEmpty(plan.Columns);
        Assert.True(plan.Logical!.FreeColumns.IsEmpty);
        Assert.All(Joins(plan.Root).Where(j => j.Keys.IsEmpty),
            j => Assert.True(j.Right.Rows <= 5, "a cross product of more than a few rows"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryQueryPlansForThreeBackends(string name)
    {
        var plan = PlanningCase.Plan(TestCatalog.Tpch(), TpchQueries.All[name], backends: 3);
        Assert.True(plan.Fragments.Count > 1);
        Assert.All(plan.Fragments.Skip(1), f => Assert.Contains(plan.Fragments, r => r.Senders.ContainsValue(f.Id)));
    }

    [Fact]
    public void PlanningIsQuick()
    {
        var catalog = TestCatalog.Tpch();
        var planner = new QueryPlanner(catalog);
        var query = SqlParser.ParseQuery(TpchQueries.All["q08"]);
        for (var i = 0; i < 30; i++) planner.Plan(query, catalog, SettingValues.Empty);
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var watch = Stopwatch.StartNew();
            planner.Plan(query, catalog, SettingValues.Empty);
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        Assert.True(best < TimeSpan.FromMilliseconds(20), $"planning Q8 takes {best.TotalMilliseconds:0.0} ms");
    }

    private static IEnumerable<PhysicalJoin> Joins(PhysicalNode node)
        => node.Inputs.SelectMany(Joins).Concat(node is PhysicalJoin join ? [join] : []);
}
