using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class ReadingTests
{
    [Fact]
    public void MaterializedViewInStarRocksSpelling()
    {
        var view = Parse<CreateMaterializedViewStatement>(
            "CREATE MATERIALIZED VIEW order_mv DISTRIBUTED BY HASH(`order_id`) "
            + "REFRESH ASYNC START('2022-09-01 10:00:00') EVERY (interval 1 day) AS SELECT order_id FROM o");
        Assert.Equal(RefreshSpelling.StarRocks, view.Refresh?.Spelling);
        Assert.Equal(
            new RefreshTrigger(RefreshTriggerKind.Schedule)
            {
                Start = "2022-09-01 10:00:00",
                Every = 1,
                Unit = IntervalUnit.Day,
            },
            view.Refresh?.Trigger);
        Assert.Equal(new Distribution(DistributionKind.Hash, ["order_id"], null), view.Distribution);
        Assert.Equal("SELECT order_id FROM o", view.QueryText.Value);
        Assert.False(view.IsClauseless);
    }

    [Fact]
    public void MaterializedViewInDorisSpelling()
    {
        var view = Parse<CreateMaterializedViewStatement>(
            "CREATE MATERIALIZED VIEW m BUILD DEFERRED REFRESH COMPLETE ON SCHEDULE EVERY 1 DAY "
            + "STARTS '2024-12-01 20:30:00' PROPERTIES ('replication_num' = '1') AS SELECT 1 AS a");
        Assert.Equal(RefreshMoment.Deferred, view.Build);
        Assert.Equal(
            (RefreshSpelling.Doris, RefreshMethod.Complete, RefreshTriggerKind.Schedule),
            (view.Refresh!.Spelling, view.Refresh.Method, view.Refresh.Trigger!.Kind));
        Assert.Equal([new Property("replication_num", "1")], view.Properties);
    }

    [Fact]
    public void MaterializedViewWithoutAnyClause() =>
        Assert.True(Parse<CreateMaterializedViewStatement>("CREATE MATERIALIZED VIEW m AS SELECT * FROM t").IsClauseless);

    [Theory]
    [InlineData("PARTITION BY (k2)", "k2")]
    [InlineData("PARTITION BY k2", "k2")]
    [InlineData("PARTITION BY (date_trunc(k2,'month'))", "date_trunc(k2, 'month')")]
    [InlineData("PARTITION BY (a, b)", "a|b")]
    public void PartitionKeysLoseTheirParentheses(string clause, string keys)
    {
        var view = Parse<CreateMaterializedViewStatement>($"CREATE MATERIALIZED VIEW m {clause} AS SELECT 1");
        Assert.Equal(keys, string.Join('|', view.PartitionBy.Select(key => SqlPrinter.Print(key))));
    }

    [Fact]
    public void FixedRangesWithMixedBrackets()
    {
        var table = Parse<CreateTableStatement>(
            "CREATE TABLE t1 (k2 DATE) PARTITION BY range(k2) (PARTITION p26 VALUES [(\"2024-03-26\"),(\"2024-03-27\")))");
        var range = Assert.IsType<RangePartitioning>(table.Partitioning);
        Assert.Equal(
            new FixedRangePartition("p26", [new StringLiteral("2024-03-26")], [new StringLiteral("2024-03-27")]),
            range.Items[0]);
    }

    [Theory]
    [InlineData("FROM ('2023-10-17') TO ('2023-11-01') INTERVAL 1 DAY", true)]
    [InlineData("START (\"2023-10-17\") END (\"2023-11-01\") EVERY (INTERVAL 1 DAY)", false)]
    public void StepsOfPartitions(string item, bool fromTo)
    {
        var table = Parse<CreateTableStatement>($"CREATE TABLE t (d DATE) PARTITION BY RANGE(d)({item})");
        var steps = Assert.IsType<StepPartitions>(Assert.IsType<RangePartitioning>(table.Partitioning).Items[0]);
        Assert.Equal(fromTo, steps.SpelledFromTo);
        Assert.Equal(new StringLiteral("2023-11-01"), steps.End);
        Assert.Equal(new Interval(new IntegerLiteral(1), IntervalUnit.Day), steps.Step);
    }

    [Theory]
    [InlineData("SHOW MATERIALIZED VIEWS WHERE NAME LIKE \"order%\"", "MATERIALIZED VIEWS", null)]
    [InlineData("SHOW FULL TABLES FROM db", "TABLES", "db")]
    [InlineData("SHOW GLOBAL VARIABLES LIKE 'x'", "VARIABLES", null)]
    [InlineData("SHOW PARTITIONS FROM a.b", "PARTITIONS", "a.b")]
    [InlineData("SHOW COUNT(*) WARNINGS", "COUNT WARNINGS", null)]
    [InlineData("SHOW JOBS", "JOBS", null)]
    [InlineData("SHOW PROFILE FOR QUERY 3", "PROFILE QUERY", null)]
    [InlineData("show background_ddl", "BACKGROUND_DDL", null)]
    public void ShowIsWordsAndWhatFollows(string text, string words, string? from)
    {
        var show = Parse<ShowStatement>(text);
        Assert.Equal(words, show.Words);
        Assert.Equal(from, show.From?.ToString());
        Assert.Equal(text.Contains("FULL", StringComparison.Ordinal), show.Full);
        Assert.Equal(text.Contains("GLOBAL", StringComparison.Ordinal), show.Scope == VariableScope.Global);
    }

    [Fact]
    public void SetReadsBareWordsAsText()
    {
        var set = Parse<SetStatement>("SET BACKGROUND_DDL = true, GLOBAL x = ON, @@session.y = off, z TO DEFAULT, @U := 1");
        Assert.Equal(
            [
                new SetVariable(VariableScope.Unspecified, "background_ddl", new BoolLiteral(true)),
                new SetVariable(VariableScope.Global, "x", new StringLiteral("ON")),
                new SetVariable(VariableScope.Session, "y", new StringLiteral("off")),
                new SetVariable(VariableScope.Unspecified, "z", null),
                new SetUserVariable("u", new IntegerLiteral(1)),
            ],
            set.Items);
    }

    [Fact]
    public void ParametersCountInTextOrder()
    {
        var query = SqlParser.ParseQuery("SELECT ? FROM t WHERE a = ? LIMIT ?, ?");
        Assert.Equal(new Parameter(2), query.Offset);
        Assert.Equal(new Parameter(3), query.Limit);
        Assert.Equal(new Parameter(0), ((SelectBody)query.Body).Items[0].Expression);
    }

    [Fact]
    public void HintsAndSourceTextOfItems()
    {
        var query = SqlParser.ParseQuery("SELECT /*+ SET_VAR(query_timeout = 5, b='x'), BROADCAST(t) */ a+b, c AS d FROM t");
        var select = (SelectBody)query.Body;
        Assert.Equal(
            [new SelectHint("SET_VAR", ["query_timeout=5", "b=x"]), new SelectHint("BROADCAST", ["t"])],
            select.Hints);
        Assert.Equal("a+b", select.Items[0].SourceText);
        Assert.Equal("d", select.Items[1].Alias);
    }

    [Theory]
    [InlineData("SELECT /*!40101 1 */", 1)]
    [InlineData("SELECT 1 /*!99999 + 5 */", 1)]
    [InlineData("SELECT 1 /*M!100100 + 5 */", 1)]
    [InlineData("SELECT 1 -- + 5", 1)]
    [InlineData("SELECT 1 # + 5", 1)]
    [InlineData("SELECT 1 /* + 5 */", 1)]
    [InlineData("SELECT /*! 2 /* inner */ */ -1", 2)]
    public void CommentsAreSkippedUnlessMySqlExecutesThem(string text, int value)
    {
        var item = ((SelectBody)SqlParser.ParseQuery(text).Body).Items[0].Expression;
        Assert.Equal(new IntegerLiteral(value), item is Binary { Left: var left } ? left : item);
    }

    [Fact]
    public void ScriptsSplitOutsideOfStringsAndComments()
    {
        var script = "SELECT ';'; /* ; */ SELECT `a;b` -- ;\n; SELECT \"x\\\";\";;";
        Assert.Equal(
            ["SELECT ';'", "/* ; */ SELECT `a;b` -- ;", "SELECT \"x\\\";\""],
            StatementText.Split(script).Select(text => text.Text));
        Assert.Equal(3, SqlParser.ParseScript(script).Count);
    }

    [Fact]
    public void SqlModeChangesQuotesAndBars()
    {
        var ansi = new ParseOptions { AnsiQuotes = true, PipesAsConcat = true };
        Assert.Equal(
            new Binary(BinaryOperator.Concat, new ColumnRef("a b"), new StringLiteral("x")),
            SqlParser.ParseExpression("\"a b\" || 'x'", ansi));
        Assert.Equal(
            new Or([new StringLiteral("a b"), new StringLiteral("x")]),
            SqlParser.ParseExpression("\"a b\" || 'x'"));
    }

    [Fact]
    public void SetOperationsGroupAsTheStandardSays()
    {
        var query = SqlParser.ParseQuery("SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 3 EXCEPT SELECT 4");
        var except = Assert.IsType<SetOperation>(query.Body);
        var union = Assert.IsType<SetOperation>(except.Left);
        Assert.Equal((SetOperator.Except, SetOperator.Union, true), (except.Operator, union.Operator, union.All));
        Assert.Equal(SetOperator.Intersect, Assert.IsType<SetOperation>(union.Right).Operator);
    }

    [Fact]
    public void LoadDataHasTheDefaultsOfMySql()
    {
        var load = Parse<LoadDataStatement>("LOAD DATA LOCAL INFILE 'f' INTO TABLE t COLUMNS TERMINATED BY ','");
        Assert.Equal((",", "\n", "\\", ""), (load.FieldsTerminatedBy, load.LinesTerminatedBy, load.EscapedBy, load.EnclosedBy));
        Assert.True(load.Local);
    }

    [Fact]
    public void WordsOfClausesStayUsableAsNames()
    {
        const string words = "build every starts swap manual async commit fallback job task refresh complete auto value "
            + "status date time timestamp year month day hour name type user comment first last count rank offset full "
            + "read write load lines check release optimize trigger change kill grouping keys columns fields";
        foreach (var word in words.Split(' '))
        {
            Assert.Equal(new ColumnRef(word), SqlParser.ParseExpression(word));
            Parse<CreateTableStatement>($"CREATE TABLE {word} ({word} int)");
        }
    }

    [Theory]
    [InlineData("170141183460469231731687303715884105727", "170141183460469231731687303715884105727")]
    [InlineData("-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728")]
    public void IntegersReach128Bits(string text, string value) =>
        Assert.Equal(new IntegerLiteral(Int128.Parse(value)), SqlParser.ParseExpression(text));

    private static T Parse<T>(string text)
        where T : Statement => Assert.IsType<T>(SqlParser.ParseStatement(text));
}
