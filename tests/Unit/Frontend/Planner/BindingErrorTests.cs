using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

public sealed class BindingErrorTests
{
    [Theory]
    [InlineData(1146, "SELECT * FROM missing")]
    [InlineData(1054, "SELECT missing FROM t")]
    [InlineData(1054, "SELECT z.a FROM t")]
    [InlineData(1054, "SELECT a FROM t ORDER BY 2")]
    [InlineData(1052, "SELECT a FROM t, u")]
    [InlineData(1051, "SELECT z.* FROM t")]
    [InlineData(1066, "SELECT 1 FROM t, t")]
    [InlineData(1055, "SELECT a, b FROM t GROUP BY a")]
    [InlineData(1140, "SELECT a, count(*) FROM t")]
    [InlineData(1111, "SELECT a FROM t WHERE sum(a) > 1")]
    [InlineData(1111, "SELECT sum(count(*)) FROM t")]
    [InlineData(1056, "SELECT sum(a) AS s FROM t GROUP BY s")]
    [InlineData(3593, "SELECT a FROM t WHERE row_number() OVER () = 1")]
    [InlineData(3579, "SELECT sum(a) OVER w FROM t")]
    [InlineData(1241, "SELECT (SELECT a, b FROM t)")]
    [InlineData(1241, "SELECT a FROM t WHERE (a, b) IN (SELECT a FROM u)")]
    [InlineData(1222, "SELECT a, b FROM t UNION SELECT a FROM u")]
    [InlineData(1305, "SELECT no_such_function(a) FROM t")]
    [InlineData(1060, "SELECT * FROM (SELECT a, a FROM t) d")]
    [InlineData(1193, "SELECT @@no_such_variable")]
    [InlineData(1235, "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT * FROM r")]
    [InlineData(1525, "SELECT a FROM t WHERE d > 'not a date'")]
    [InlineData(3065, "SELECT DISTINCT b FROM t ORDER BY a")]
    [InlineData(1735, "SELECT a FROM t PARTITION (p9)")]
    public void WrongMeaningIsMySqlsError(int code, string sql) => PlanningCase.Fails(TestCatalog.Small(), code, sql);

    [Fact]
    public void TextsNameThePlace()
    {
        var catalog = TestCatalog.Small();
        Assert.Equal("Unknown column 'z' in 'where clause'",
            PlanningCase.Fails(catalog, 1054, "SELECT a FROM t WHERE z = 1").Message);
        Assert.Equal("Column 'a' in field list is ambiguous",
            PlanningCase.Fails(catalog, 1052, "SELECT a FROM t, u").Message);
        Assert.Equal("Table 'db.missing' doesn't exist",
            PlanningCase.Fails(catalog, 1146, "SELECT * FROM missing").Message);
    }

    [Fact]
    public void KeyDeterminesTheOtherColumnsOfAPrimaryKeyTable()
    {
        var catalog = TestCatalog.Small();
        catalog.Replace(catalog.Get("k") with { KeyModel = MatViewDb.Catalog.Model.KeyModel.Primary });
        PlanningCase.Plan(catalog, "SELECT id, v, count(*) FROM k GROUP BY id");
    }
}
