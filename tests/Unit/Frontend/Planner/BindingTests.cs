using MatViewDb.Core.Types;
using MatViewDb.Planner;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

public sealed class BindingTests
{
    [Theory]
    [InlineData("SELECT a FROM t", "a", "int", false)]
    [InlineData("SELECT b AS x FROM t", "x", "int", true)]
    [InlineData("SELECT count(*) FROM t", "count(*)", "bigint", false)]
    [InlineData("SELECT a + 1 FROM t", "a + 1", "bigint", false)]
    [InlineData("SELECT avg(a) FROM t", "avg(a)", "double", true)]
    [InlineData("SELECT 'x'", "x", "varchar(1)", false)]
    [InlineData("SELECT coalesce(b, 0) FROM t", "coalesce(b, 0)", "int", false)]
    [InlineData("SELECT u.x FROM t LEFT JOIN u ON t.a = u.a", "x", "int", true)]
    [InlineData("SELECT u.a FROM t LEFT JOIN u ON t.a = u.a", "a", "int", true)]
    [InlineData("SELECT a = b FROM t", "a = b", "boolean", true)]
    [InlineData("SELECT a FROM t UNION ALL SELECT e FROM t", "a", "decimal(12,2)", true)]
    public void ResultsHaveNameTypeAndNullability(string sql, string name, string type, bool nullable)
    {
        var column = Assert.Single(QueryPlanner.Describe(SqlParser.ParseQuery(sql), TestCatalog.Small()));
        Assert.Equal((name, type, nullable), (column.Name, column.Type.ToString(), column.Nullable));
    }

    [Fact]
    public void ColumnsRememberTheirTable()
    {
        var column = QueryPlanner.Describe(SqlParser.ParseQuery("SELECT x.a AS z FROM t x"), TestCatalog.Small())[0];
        Assert.Equal(("db", "t", "x", "a"),
            (column.Origin?.Database, column.Origin?.Table, column.Origin?.TableAlias, column.Origin?.Column));
    }

    [Fact]
    public void StarOfUsingShowsTheSharedColumnOnceAndFirst()
    {
        var columns =
            QueryPlanner.Describe(SqlParser.ParseQuery("SELECT * FROM t JOIN u USING (a)"), TestCatalog.Small());
        Assert.Equal(["a", "b", "c", "d", "e", "x", "y"], columns.Select(c => c.Name));
    }

    [Fact]
    public void AliasBeatsColumnInHaving()
    {
        var text = PlanningCase.Text(TestCatalog.Small(),
            "SELECT a, CASE WHEN b = 1 THEN 'x' ELSE 'y' END AS c FROM t HAVING c IN ('x', 'z')");
        Assert.Contains("CASE WHEN b = 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PREDICATES: c IN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SessionFactsAndVariablesAreFolded()
    {
        var catalog = TestCatalog.Small();
        catalog.Variables["version_comment"] = new BoundValue("MatViewDb", SqlType.Varchar(9));
        catalog.Variables["@n"] = new BoundValue(41L, SqlType.BigInt);
        var text = PlanningCase.Text(
            catalog, "SELECT database(), connection_id(), @@version_comment, @n + 1, @unset, now()");
        Assert.Contains("'db' AS database()", text, StringComparison.Ordinal);
        Assert.Contains("7 AS connection_id()", text, StringComparison.Ordinal);
        Assert.Contains("'MatViewDb'", text, StringComparison.Ordinal);
        Assert.Contains("42 AS @n + 1", text, StringComparison.Ordinal);
        Assert.Contains("'2023-11-14 22:13:20'", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ParametersOfAnyKindWorkAsLimit()
    {
        var catalog = TestCatalog.Small();
        catalog.Parameters[0] = new BoundValue(5.0, SqlType.Double);
        catalog.Parameters[1] = new BoundValue("2", SqlType.Varchar(1));
        var text = PlanningCase.Text(catalog, "SELECT a FROM t ORDER BY a LIMIT ? OFFSET ?");
        Assert.Contains("limit: 5, offset: 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ViewsAreBoundFromTheirText()
    {
        var catalog = TestCatalog.Small().View("v", "SELECT a, count(*) FROM db.t GROUP BY a", "k", "n");
        Assert.Contains("PREDICATES: a = 3", PlanningCase.Text(catalog, "SELECT n FROM v WHERE k = 3"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void SystemTablesAreReadOnceWithHints()
    {
        var catalog = TestCatalog.Small();
        IReadOnlyDictionary<string, object?>? seen = null;
        catalog.SystemTables["things"] = new SystemTable(
            "things", [new SystemColumn("NAME", SqlType.Varchar(64)), new SystemColumn("SIZE", SqlType.BigInt)],
            hints =>
            {
                seen = hints;
                return [["a", 1L], ["b", null]];
            });
        var plan = PlanningCase.Plan(catalog, "SELECT size FROM things WHERE name = 'b'");
        Assert.True(plan.IsLocal);
        Assert.Equal("b", seen?["name"]);
    }
}
