using MatViewDb.Core.Errors;
using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("SELECT FROM t", 1, 8, "found 'FROM', expected one of an expression, '*'")]
    [InlineData("SELECT a\nFROM t WHERE", 2, 13, "found the end of the statement, expected an expression")]
    [InlineData("SELEC 1", 1, 1, "found 'SELEC'")]
    [InlineData("CREATE TABLE t (a INT", 1, 22, "found the end of the statement")]
    [InlineData("DROP TABLE", 1, 11, "expected one of a name, 'IF'")]
    [InlineData("SELECT 'abc", 1, 8, "a quotation mark that is never closed")]
    [InlineData("REFRESH MATERIALIZED VIEW", 1, 26, "expected a name")]
    [InlineData("CREATE MATERIALIZED VIEW m REFRESH SOMETIMES AS SELECT 1", 1, 36, "found 'SOMETIMES', expected one of")]
    [InlineData("SELECT a FROM t GROUP a", 1, 23, "found 'a', expected 'BY'")]
    [InlineData("SELECT 1 2", 1, 10, "found '2'")]
    public void ErrorsSayWhereAndWhat(string text, int line, int column, string message)
    {
        var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(text));
        Assert.Equal((1064, "42000", ErrorKind.User), (error.Code, error.SqlState, error.Kind));
        Assert.StartsWith("You have an error in your SQL syntax near '", error.Message, StringComparison.Ordinal);
        Assert.Contains($"at line {line}, column {column}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALostStarIsAPlainSyntaxError()
    {
        var statements = SqlCorpus.Read("lost_star.sql");
        Assert.Equal(8, statements.Count);
        foreach (var statement in statements)
        {
            var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(statement));
            Assert.Contains("found 'FROM', expected one of an expression, '*'", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ;; ")]
    [InlineData("/* nothing */ -- at all")]
    public void AnEmptyStatementIsError1065(string text)
    {
        var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(text));
        Assert.Equal((1065, "42000"), (error.Code, error.SqlState));
    }

    [Theory]
    [InlineData("SELECT 1; SELECT 2", "line 1, column 11: only one statement")]
    [InlineData("SELECT 1 /* open", "the comment has no end")]
    [InlineData("CREATE MATERIALIZED VIEW m REFRESH ASYNC COMMENT 'a' COMMENT 'b' AS SELECT 1", "given twice")]
    [InlineData("CREATE MATERIALIZED VIEW m BUILD DEFERRED REFRESH IMMEDIATE ASYNC AS SELECT 1", "given twice")]
    [InlineData("CREATE MATERIALIZED VIEW m REFRESH ASYNC START('2024-01-01') AS SELECT 1", "START needs EVERY")]
    [InlineData("CREATE MATERIALIZED VIEW m REFRESH ASYNC EVERY(INTERVAL 0 DAY) AS SELECT 1", "must be positive")]
    [InlineData("CREATE MATERIALIZED VIEW m REFRESH ON SCHEDULE EVERY -1 DAY AS SELECT 1", "must be positive")]
    [InlineData("SELECT * FROM a.b.c.d", "at most three parts")]
    [InlineData("SELECT 1e999", "too large")]
    public void MeaninglessTextIsRefusedWithTheReason(string text, string message)
    {
        var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(text));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PositionsInAScriptAreThoseOfTheScript()
    {
        var texts = StatementText.Split("SELECT 1;\n\n  SELECT FROM t;");
        var error = Assert.Throws<MatViewException>(() => SqlParser.ParseStatement(texts[1]));
        Assert.Contains("line 3, column 10", error.Message, StringComparison.Ordinal);
    }
}
