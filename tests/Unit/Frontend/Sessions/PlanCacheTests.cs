using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Asks the same text twice with something changed in between: the second answer must be that of the new state.</summary>
[Collection("failpoints")]
public sealed class PlanCacheTests
{
    [Fact]
    public async Task TheSameQueryIsParsedAndPlannedOnce()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        for (var i = 0; i < 3; i++) Assert.Equal("1", await node.RunAsync("SELECT a FROM t"));
        Assert.Equal(2, Reused());
        await node.RunAsync("SET enable_plan_cache = false");
        Assert.Equal("1", await node.RunAsync("SELECT a FROM t"));
        Assert.Equal(2, Reused());

        long Reused() => node.Node.Services.Metrics.Counter("matviewdb_plan_cache_hits_total", "").Value;
    }

    [Fact]
    public async Task HintsAndSettingsThatComeBackFindTheirPlans()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        const string hinted = "SELECT /*+ SET_VAR(query_excluding_mv_names = 'm') */ a FROM t";
        for (var i = 0; i < 3; i++) Assert.Equal("1", await node.RunAsync(hinted));
        Assert.Equal(2, Reused());
        for (var i = 0; i < 3; i++)
        {
            await node.RunAsync("SET query_excluding_mv_names = 'm'");
            Assert.Equal("1", await node.RunAsync("SELECT a FROM t"));
            await node.RunAsync("SET query_excluding_mv_names = ''");
            Assert.Equal("1", await node.RunAsync("SELECT a FROM t"));
        }

        Assert.Equal(6, Reused());

        long Reused() => node.Node.Services.Metrics.Counter("matviewdb_plan_cache_hits_total", "").Value;
    }

    [Theory]
    [InlineData("SELECT count(*) FROM t", "INSERT INTO t VALUES (2)", "1", "2")]
    [InlineData("SELECT * FROM t", "ALTER TABLE t ADD COLUMN b INT DEFAULT '7'", "1", "1 7")]
    [InlineData("SELECT count(*) FROM t", "TRUNCATE TABLE t", "1", "0")]
    [InlineData("SELECT a FROM t", "DROP TABLE t; CREATE TABLE t (a INT); INSERT INTO t VALUES (5)", "1", "5")]
    [InlineData("SELECT database()", "CREATE DATABASE e; USE e", "d", "e")]
    [InlineData("SELECT @x", "SET @x = 9", "NULL", "9")]
    [InlineData("SELECT @@query_timeout", "SET query_timeout = 17", "300", "17")]
    [InlineData("SELECT 1 || 0", "SET sql_mode = 'PIPES_AS_CONCAT'", "1", "10")]
    [InlineData("SELECT a FROM t UNION ALL SELECT 4 ORDER BY 1", "SET sql_select_limit = 1", "1;4", "1")]
    [InlineData("SELECT from_unixtime(0)", "SET time_zone = '+03:00'", "1970-01-01 00:00:00", "1970-01-01 03:00:00")]
    [InlineData("SELECT a FROM v", "CREATE OR REPLACE VIEW v AS SELECT a + 1 AS a FROM t", "1", "2")]
    [InlineData("SELECT 1 FROM information_schema.tables WHERE table_name = 'n'", "CREATE TABLE n (a INT)", "", "1")]
    public async Task AChangeIsSeen(string query, string change, string before, string after)
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1); CREATE VIEW v AS SELECT a FROM t");
        Assert.Equal(before, (await node.RunAsync(query)).Replace('\n', ';'));
        Assert.Equal(before, (await node.RunAsync(query)).Replace('\n', ';'));
        foreach (var text in StatementText.Split(change)) await node.RunAsync(text.Text);
        Assert.Equal(after, (await node.RunAsync(query)).Replace('\n', ';'));
    }

    [Fact]
    public async Task MomentsAreNotKept()
    {
        await using var node = await FrontendHarness.StartAsync();
        var first = await node.RunAsync("SELECT uuid()");
        Assert.NotEqual(first, await node.RunAsync("SELECT uuid()"));
        first = await node.RunAsync("SELECT rand()");
        Assert.NotEqual(first, await node.RunAsync("SELECT rand()"));
    }

    [Fact]
    public async Task WarningsOfPlanningComeEveryTime()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        await node.RunAsync("SELECT 'x' + 1 FROM t");
        var first = await node.RunAsync("SHOW WARNINGS");
        Assert.NotEqual("", first);
        await node.RunAsync("SELECT 'x' + 1 FROM t");
        Assert.Equal(first, await node.RunAsync("SHOW WARNINGS"));
    }

    [Fact]
    public async Task RightsThatAreTakenAwayAreMissed()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); CREATE USER u; GRANT SELECT ON d.t TO u");
        var other = node.Node.NewInternalSession(node.Node.Services.Store.Current.Users["u@%"], "d");
        Assert.Equal("0", await node.RunAsync("SELECT count(*) FROM d.t", other));
        await node.RunAsync("REVOKE SELECT ON d.t FROM u");
        await Assert.ThrowsAsync<MatViewException>(() => node.RunAsync("SELECT count(*) FROM d.t", other));
        Assert.Equal("0", await node.RunAsync("SELECT count(*) FROM d.t"));
    }

    [Fact]
    public void ThePlanOfAForgottenTextIsForgotten()
    {
        var cache = new StatementCache(() => 4);
        var first = Parse("SELECT 1");
        Assert.Same(first, Parse("SELECT 1"));
        for (var i = 2; i < 10; i++) Parse($"SELECT {i}");
        Assert.NotSame(first, Parse("SELECT 1"));
        Assert.NotSame(Parse("SET @a = 1"), Parse("SET @a = 1"));
        Assert.Throws<MatViewException>(() => Parse("SELECT"));

        Statement Parse(string text) => cache.Parse(StatementText.Split(text)[0], ParseOptions.Default);
    }
}
