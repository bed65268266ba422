using MatViewDb.Core.Errors;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

/// <summary>Feeds statements that would exhaust a careless parser; each ends with an answer or an error, and soon.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("(", ")", 10_000)]
    [InlineData("(", "", 10_000)]
    [InlineData("f(", ")", 10_000)]
    [InlineData("(SELECT ", ")", 10_000)]
    [InlineData("NOT ", "", 10_000)]
    [InlineData("- ", "", 10_000)]
    [InlineData("CASE WHEN a THEN ", " END", 10_000)]
    [InlineData("1 + ", "", 10_000)]
    [InlineData("[", "]", 10_000)]
    public void DeepNestingIsAnErrorAndNotACrash(string open, string close, int depth)
    {
        var error = Assert.Throws<MatViewException>(
            () => SqlParser.ParseStatement("SELECT " + Nest(open, depth, "1", close)));
        Assert.Contains(error.Code, new[] { 1436, 1064 });
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("f(", ")")]
    [InlineData("(a = 1 AND ", ")")]
    [InlineData("CASE WHEN a THEN ", " END")]
    [InlineData("(SELECT ", ")")]
    public void NestingWithinTheLimitIsRead(string open, string close) =>
        Assert.IsType<QueryStatement>(SqlParser.ParseStatement("SELECT " + Nest(open, 200, "1", close)));

    [Fact]
    public void LongChainsOfConditionsAreFlat()
    {
        var query = SqlParser.ParseQuery("SELECT 1 FROM t WHERE a = 0" + Nest(" OR a = 1", 20_000, "", ""));
        var or = Assert.IsType<Or>(((SelectBody)query.Body).Where);
        Assert.Equal(20_001, or.Operands.Count);
    }

    [Fact]
    public void AStatementOf100MegabytesIsRefusedAtOnce()
    {
        var text = "SELECT '" + new string('x', 100_000_000) + "'";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(text));
        Assert.Equal(1153, error.Code);

        // Nothing was read of it, nor copied.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void TooManyTokensAreRefused()
    {
        var options = new ParseOptions { TokensMax = 100 };
        var error = Assert.Throws<MatViewException>(
            () => SqlParser.ParseStatement("SELECT 1" + Nest(", 1", 100, "", ""), options));
        Assert.Equal(1153, error.Code);
    }

    private static string Nest(string open, int depth, string middle, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth));
}
