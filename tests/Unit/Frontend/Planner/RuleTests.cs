using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

public sealed class RuleTests
{
    [Theory]
    [InlineData("SELECT x FROM (SELECT a AS x, b FROM t) q WHERE x > 1", "PREDICATES: a > 1")]
    [InlineData("SELECT * FROM (SELECT a, count(*) AS n FROM t GROUP BY a) q WHERE a = 2", "PREDICATES: a = 2")]
    [InlineData("SELECT * FROM (SELECT a FROM t UNION ALL SELECT x FROM u) q WHERE a = 3", "PREDICATES: x = 3")]
    [InlineData("SELECT * FROM (SELECT a, row_number() OVER (PARTITION BY a ORDER BY b) r FROM t) q WHERE a = 4", "PREDICATES: a = 4")]
    [InlineData("SELECT u.y FROM t JOIN u ON t.a = u.a WHERE t.a = 7", "TABLE: u\nPREDICATES: a = 7")]
    [InlineData("SELECT u.y FROM t LEFT JOIN u ON t.a = u.a WHERE t.a = 7", "TABLE: u\nPREDICATES: a = 7")]
    [InlineData("SELECT a FROM t WHERE d >= '2024-02-01' AND e < 24", "PREDICATES: d >= '2024-02-01', e < 24.00")]
    [InlineData("SELECT a FROM t WHERE a = 1 OR a = 2 OR a IN (5)", "PREDICATES: a IN (1, 2, 5)")]
    [InlineData("SELECT a FROM t WHERE (a = 1 AND b = 2) OR (a = 1 AND b = 3)", "PREDICATES: a = 1, b IN (2, 3)")]
    public void ConditionsReachTheScan(string sql, string expected)
        => Assert.Contains(expected, PlanningCase.Text(TestCatalog.Small(), sql), StringComparison.Ordinal);

    [Theory]
    [InlineData("SELECT * FROM (SELECT a, count(*) AS n FROM t GROUP BY a) q WHERE n = 2", "FilterNode\nPREDICATES: count(*) = 2")]
    [InlineData("SELECT * FROM (SELECT a FROM t ORDER BY b LIMIT 5) q WHERE a = 2", "FilterNode\nPREDICATES: a = 2")]
    [InlineData("SELECT * FROM t LEFT JOIN u ON t.a = u.a WHERE u.x IS NULL", "FilterNode\nPREDICATES: x IS NULL")]
    public void ConditionsStayWhereMovingThemWouldBeWrong(string sql, string expected)
        => Assert.Contains(expected,
            PlanningCase.Text(TestCatalog.Small(), sql).Replace("2:", "", StringComparison.Ordinal)
            .Replace("1:", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("SELECT * FROM t LEFT JOIN u ON t.a = u.a WHERE u.x = 5", LogicalJoinKind.Inner)]
    [InlineData("SELECT * FROM t LEFT JOIN u ON t.a = u.a WHERE coalesce(u.x, 5) = 5", LogicalJoinKind.Left)]
    [InlineData("SELECT * FROM t RIGHT JOIN u ON t.a = u.a", LogicalJoinKind.Left)]
    [InlineData("SELECT * FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.a)", LogicalJoinKind.LeftSemi)]
    [InlineData("SELECT * FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.a = t.a)", LogicalJoinKind.LeftAnti)]
    [InlineData("SELECT * FROM t WHERE a IN (SELECT a FROM u)", LogicalJoinKind.LeftSemi)]
    [InlineData("SELECT * FROM t WHERE b = 1 OR EXISTS (SELECT 1 FROM u WHERE u.a = t.a)", LogicalJoinKind.Mark)]
    [InlineData("SELECT * FROM t WHERE b > (SELECT max(x) FROM u)", LogicalJoinKind.Inner)]
    [InlineData("SELECT (SELECT max(x) FROM u WHERE u.a = t.a) FROM t", LogicalJoinKind.Left)]
    public void JoinKindFollowsFromTheText(string sql, LogicalJoinKind kind)
        => Assert.Equal(kind,
            Assert.Single(PlanningCase.Logical(TestCatalog.Small(), sql).Descendants().OfType<LogicalJoin>()).Kind);

    [Theory]
    [InlineData("SELECT a FROM t WHERE b NOT IN (SELECT x FROM u)", true)]
    [InlineData("SELECT a FROM t WHERE a NOT IN (SELECT a FROM u)", false)]
    public void NotInMindsNullsOnlyWhereThereCanBeSome(string sql, bool nullAware)
    {
        var join = Assert.Single(PlanningCase.Logical(TestCatalog.Small(), sql).Descendants().OfType<LogicalJoin>());
        Assert.Equal((LogicalJoinKind.LeftAnti, nullAware), (join.Kind, join.NullAware));
    }

    [Theory]
    [InlineData("SELECT (SELECT x FROM u WHERE u.a = t.a) FROM t", "assert_single_row(rows)")]
    [InlineData("SELECT (SELECT count(*) FROM u WHERE u.a = t.a) FROM t", "IS NULL THEN 0")]
    [InlineData("SELECT a FROM t WHERE e > (SELECT avg(x) FROM u WHERE u.x < t.b)", "t.b <=> t.b")]
    [InlineData("SELECT l.x FROM t, LATERAL (SELECT x FROM u WHERE u.a = t.a ORDER BY x LIMIT 2) l", "PREDICATES: row_number <= 2")]
    public void CorrelationIsTakenApart(string sql, string expected)
    {
        var plan = PlanningCase.Plan(TestCatalog.Small(), sql);
        Assert.True(plan.Logical!.FreeColumns.IsEmpty);
        Assert.Contains(expected, PlanningCase.Text(TestCatalog.Small(), sql), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT q.x, v.y FROM (SELECT t.a AS x FROM t JOIN u ON t.a = u.a) q JOIN u v ON q.x = v.x")]
    [InlineData("SELECT q.x, v.y FROM (SELECT t.a AS x, t.a AS z FROM t) q JOIN u v ON q.x = v.x AND q.z = v.y")]
    [InlineData("SELECT v.y FROM u v JOIN (SELECT x FROM (SELECT a AS x FROM t UNION ALL SELECT b FROM t WHERE 1 = 0) r) q ON q.x = v.x")]
    [InlineData("SELECT q.x FROM (SELECT t.a AS x FROM t JOIN u ON t.a = u.a) q LEFT JOIN u v ON q.x = v.x WHERE v.y IS NULL")]
    public void JoinsSeeThroughRenaming(string sql)
    {
        var joins = PlanningCase.Logical(TestCatalog.Small(), sql).Descendants().OfType<LogicalJoin>().ToList();
        Assert.NotEmpty(joins);
        Assert.DoesNotContain(joins.SelectMany(j => j.Inputs),
            i => i is LogicalProject project && project.Items.All(e => e.Expression is ColumnExpression));
    }

    [Fact]
    public void LimitSinksIntoTheScanAndTheSort()
    {
        Assert.Contains("limit: 13",
            PlanningCase.Text(TestCatalog.Small(), "SELECT a + 1 FROM t LIMIT 10 OFFSET 3"), StringComparison.Ordinal);
        Assert.Contains("TOP-N", PlanningCase.Text(TestCatalog.Small(), "SELECT a + 1 FROM t ORDER BY b LIMIT 10"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyNeededColumnsAreRead()
    {
        var scan = Assert.Single(PlanningCase.Logical(TestCatalog.Small(), "SELECT c FROM t WHERE a = 1")
            .Descendants().OfType<LogicalScan>());
        Assert.Equal(["a", "c"], scan.Columns.Select(c => c.Stored.Name));
    }

    [Fact]
    public void PartitionsOutsideTheRangeAreNotRead()
    {
        var catalog = TestCatalog.Small();
        catalog.Replace(ByDay(catalog.Get("t")));
        var scan = Assert.Single(
            PlanningCase.Logical(catalog, "SELECT a FROM t WHERE d >= '1970-01-15' AND d < '1970-01-21'")
            .Descendants().OfType<LogicalScan>());
        Assert.Equal(["p1"], scan.Partitions!.Value.AsEnumerable());
        Assert.Contains(PlanningCase.Logical(catalog, "SELECT a FROM t WHERE d = '1999-01-01'").Descendants(),
            n => n is LogicalValues { Rows.IsEmpty: true });
        Assert.Null(Assert.Single(PlanningCase.Logical(catalog, "SELECT a FROM t WHERE b = 1")
            .Descendants().OfType<LogicalScan>()).Partitions);
    }

    // Three partitions of ten days each, from 1970-01-01.
    private static Table ByDay(Table table)
    {
        var first = table.Partitions.Values.Single();
        var partitions = table.Partitions.Clear();
        for (var i = 0; i < 3; i++)
        {
            var bounds = new PartitionBounds(
                [new PartitionValue(i * 10, null)], [new PartitionValue((i + 1) * 10, null)], []);
            partitions = partitions.Add($"p{i}", first with { Id = first.Id + i, Name = $"p{i}", Bounds = bounds });
        }

        return table with { Partitioning = new Partitioning(PartitionKind.Range, ["d"]), Partitions = partitions };
    }
}
