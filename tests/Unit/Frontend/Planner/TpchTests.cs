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

    private static IEnumerable<PhysicalJoin> Joins(PhysicalNode node)
        => node.Inputs.SelectMany(Joins).Concat(node is PhysicalJoin join ? [join] : []);
}
