using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class RoundTripTests
{
    public static TheoryData<string> Files() => [.. SqlCorpus.Files().Where(file => file != "lost_star.sql")];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryStatementReadsBackFromItsPrintedText(string file)
    {
        var statements = SqlCorpus.Read(file);
        Assert.NotEmpty(statements);
        foreach (var text in statements)
        {
            var statement = SqlParser.ParseStatement(text);
            AssertReadsBack(statement, PrintOptions.Default);
            AssertReadsBack(statement, new PrintOptions { QuoteAll = true });
        }
    }

    [Fact]
    public void AllTpchQueriesReadBack()
    {
        var queries = SqlCorpus.BenchmarkQueries().ToList();
        Assert.Equal(22, queries.Count);
        foreach (var query in queries)
        {
            AssertReadsBack(SqlParser.ParseStatement(query), PrintOptions.Default);
        }
    }

    [Theory]
    [InlineData("((a + b)) * c", "(a + b) * c")]
    [InlineData("a + (b * c)", "a + b * c")]
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("(a and b) or c", "a AND b OR c")]
    [InlineData("a and (b or c)", "a AND (b OR c)")]
    [InlineData("a and (b and c)", "a AND (b AND c)")]
    [InlineData("not (a = b)", "NOT a = b")]
    [InlineData("(not a) = b", "(NOT a) = b")]
    [InlineData("- (-1)", "-(-1)")]
    [InlineData("a - -1", "a - -1")]
    [InlineData("-a", "-a")]
    [InlineData("1e2", "100E0")]
    [InlineData("'a' \"b\" 'c'", "'abc'")]
    [InlineData("'it''s \\'x\\' 100\\%'", "'it''s ''x'' 100\\\\%'")]
    [InlineData("x between 1 and 2 and y", "x BETWEEN 1 AND 2 AND y")]
    [InlineData("d + interval '1' day", "d + INTERVAL '1' DAY")]
    [InlineData("`select`.`a b`", "`select`.`a b`")]
    [InlineData("convert(a, char(3))", "CAST(a AS char(3))")]
    [InlineData("extract(year from d)", "year(d)")]
    [InlineData("timestampdiff(DAY, a, b)", "timestampdiff('day', a, b)")]
    [InlineData("0b101", "x'05'")]
    [InlineData("x'abc'", "x'0ABC'")]
    [InlineData("a <=> b <> c", "a <=> b <> c")]
    [InlineData("a || b", "a OR b")]
    public void ExpressionsPrintWithTheParenthesesTheyNeed(string text, string printed)
    {
        var expression = SqlParser.ParseExpression(text);
        Assert.Equal(printed, SqlPrinter.Print(expression));
        Assert.Equal(expression, SqlParser.ParseExpression(printed));
    }

    [Fact]
    public void DefinitionsQualifyTablesButNotCommonTables()
    {
        var query = SqlParser.ParseQuery(
            "WITH c AS (SELECT * FROM t) SELECT c.a, (SELECT max(x) FROM other.u) FROM c JOIN v ON c.a = v.a");
        Assert.Equal(
            "WITH `c` AS (SELECT * FROM `cat`.`db`.`t`) SELECT `c`.`a`, (SELECT max(`x`) FROM `cat`.`other`.`u`) "
            + "FROM `c` INNER JOIN `cat`.`db`.`v` ON `c`.`a` = `v`.`a`",
            SqlPrinter.Print(query, PrintOptions.Definition("cat", "db")));
    }

    [Fact]
    public void SecretsCanBeHidden()
    {
        var create = SqlParser.ParseStatement("CREATE USER u IDENTIFIED BY 'secret'");
        var logged = SqlPrinter.Print(create, new PrintOptions { HideSecrets = true });
        Assert.DoesNotContain("secret", logged, StringComparison.Ordinal);
        Assert.Equal("CREATE USER 'u'@'%' IDENTIFIED BY '***'", logged);
    }

    [Fact]
    public void CreateTablePrintsOneColumnALine()
    {
        var table = SqlParser.ParseStatement(
            "create table t (a int not null comment 'x', b varchar(5) default 'y', primary key (a)) engine=OLAP");
        Assert.Equal(
            """
            CREATE TABLE `t` (
              `a` int NOT NULL COMMENT 'x',
              `b` varchar(5) DEFAULT 'y',
              PRIMARY KEY (`a`)
            ) ENGINE=`OLAP`
            """,
            SqlPrinter.Print(table, new PrintOptions { QuoteAll = true }));
    }

    [Fact]
    public void PositionsAndWrittenTextDoNotMakeTreesDiffer()
    {
        Assert.Equal(
            SqlParser.ParseStatement("CREATE VIEW v AS SELECT a+b FROM t"),
            SqlParser.ParseStatement("  create\nview v as\nselect  a + b\nfrom t;"));
        Assert.NotEqual(SqlParser.ParseStatement("SELECT a"), SqlParser.ParseStatement("SELECT b"));
    }

    private static void AssertReadsBack(Statement statement, PrintOptions options)
    {
        var printed = SqlPrinter.Print(statement, options);
        var again = SqlParser.ParseStatement(printed);
        Assert.Equal(printed, SqlPrinter.Print(again, options));
        Assert.True(statement.Equals(again), "the tree changed on its way through: " + printed);
    }
}
