using System.Text;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.FastInsert;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class InsertValuesScannerTests
{
    [Theory]
    [InlineData("INSERT INTO t VALUES (1)", "t", "")]
    [InlineData("insert into db.t(a,b) values (1,2)", "db.t", "a,b")]
    [InlineData("/* x */ INSERT INTO `cat`.`db`.`t t` ( `a` , b ) VALUES(1,2)", "cat.db.t t", "a,b")]
    public void HeadsOfPlainInsertsAreRead(string text, string table, string columns)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var head = InsertHead.TryRead(bytes);
        Assert.NotNull(head);
        Assert.Equal(table, head.Table.ToString());
        Assert.Equal(columns, string.Join(',', head.Columns));
        Assert.Equal(text.IndexOf("values", StringComparison.OrdinalIgnoreCase) + 6, head.ValuesOffset);
    }

    [Theory]
    [InlineData("INSERT INTO t SELECT 1")]
    [InlineData("INSERT IGNORE INTO t VALUES (1)")]
    [InlineData("INSERT OVERWRITE t VALUES (1)")]
    [InlineData("REPLACE INTO t VALUES (1)")]
    [InlineData("INSERT INTO select VALUES (1)")]
    [InlineData("INSERT INTO t PARTITION (p) VALUES (1)")]
    [InlineData("INSERT INTO t () VALUES ()")]
    [InlineData("/*!40000 INSERT */ INTO t VALUES (1)")]
    [InlineData("SELECT 1")]
    [InlineData("")]
    public void OtherHeadsAreForTheParser(string text) => Assert.Null(InsertHead.TryRead(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("(1, 'a', NULL)")]
    [InlineData(" ( -1.5 , \"b\" , true ) ,\n(1e10, 'it''s', FALSE), (.5, 'a\\'b\\n\\\\\\%', null);")]
    [InlineData("(+7,'','日本'),(00012,'\\0\\Z\\t','x');;")]
    [InlineData("(170141183460469231731687303715884105728, 'very large', 1.)")]
    public void ConstantsArriveAsTheParserReadsThem(string rows)
    {
        var sink = new Recorder();
        var count = InsertValuesScanner.Scan(Encoding.UTF8.GetBytes(rows), 3, ref sink);
        var insert = (InsertStatement)SqlParser.ParseStatement("INSERT INTO t VALUES " + rows);
        var expected = ((InsertValues)insert.Source).Rows;
        Assert.Equal(expected.Count, count);
        Assert.Equal(expected.Select(row => row.Select(Plain)), sink.Rows);
    }

    [Theory]
    [InlineData("(1, 2 + 3, 4)")]
    [InlineData("(1, now(), 4)")]
    [InlineData("(1, DEFAULT, 4)")]
    [InlineData("(1, 0x1F, 4)")]
    [InlineData("(1, DATE '2024-01-01', 4)")]
    [InlineData("(1, 'a' 'b', 4)")]
    [InlineData("(1, _utf8mb4'a', 4)")]
    [InlineData("(1, NULLIF, 4)")]
    [InlineData("(1, ?, 4)")]
    [InlineData("(1, - 5, 4)")]
    [InlineData("(1, 5abc, 4)")]
    [InlineData("(1, 1e, 4)")]
    [InlineData("(1, 2)")]
    [InlineData("(1, 2, 3, 4)")]
    [InlineData("(1, 2, 3) ON DUPLICATE KEY UPDATE a = 1")]
    [InlineData("(1, 2, 3); SELECT 1")]
    [InlineData("(1, 2, 3),")]
    [InlineData("(1, 2, 'open")]
    [InlineData("(1, 2, 'open\\")]
    [InlineData("(1, 2")]
    [InlineData("")]
    [InlineData("(1, /* c */ 2, 3)")]
    public void EverythingElseIsForTheParser(string rows)
    {
        var sink = new Recorder();
        Assert.Equal(-1, InsertValuesScanner.Scan(Encoding.UTF8.GetBytes(rows), 3, ref sink));
    }

    [Fact]
    public void ASinkCanGiveTheStatementBack()
    {
        var sink = new Recorder { RefuseText = true };
        Assert.Equal(-1, InsertValuesScanner.Scan("(1, 'x')"u8, 2, ref sink));
    }

    [Fact]
    public void AnsiQuotesMakeDoubleQuotedTextAName()
    {
        var sink = new Recorder();
        Assert.Equal(-1, InsertValuesScanner.Scan("(\"x\")"u8, 1, ref sink, new ParseOptions { AnsiQuotes = true }));
    }

    [Fact]
    public void ScanningAllocatesNothingPerValue()
    {
        var rows = Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Repeat("(12345,'some text','it''s',-1.5)", 5000)));
        var sink = new Counter();
        InsertValuesScanner.Scan(rows, 4, ref sink);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(5000, InsertValuesScanner.Scan(rows, 4, ref sink));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
        Assert.Equal(40_000, sink.Values);
    }

    private static string Plain(Expression value) => value switch
    {
        NullLiteral => "null",
        BoolLiteral truth => "bool " + truth.Value,
        IntegerLiteral integer => "number " + integer.Value,
        DecimalLiteral number => "number " + number.Text,
        DoubleLiteral number => "double " + number.Value,
        StringLiteral text => "text " + text.Value,
        Unary { Operator: UnaryOperator.Plus, Operand: var operand } => Plain(operand),
        _ => throw new InvalidOperationException(value.ToString()),
    };

    private struct Counter : IInsertSink
    {
        public int Values;

        public bool AppendNull(int column) => Values++ >= 0;

        public bool AppendBool(int column, bool value) => Values++ >= 0;

        public bool AppendNumber(int column, ReadOnlySpan<byte> text, NumberShape shape) => Values++ >= 0;

        public bool AppendText(int column, ReadOnlySpan<byte> text) => Values++ >= 0;

        public bool EndRow() => true;
    }

    private sealed class Recorder : IInsertSink
    {
        private List<string> _row = [];

        public List<List<string>> Rows { get; } = [];

        public bool RefuseText { get; init; }

        public bool AppendNull(int column) => Add(column, "null");

        public bool AppendBool(int column, bool value) => Add(column, "bool " + value);

        public bool AppendNumber(int column, ReadOnlySpan<byte> text, NumberShape shape)
        {
            var digits = Encoding.UTF8.GetString(text);
            return Add(column, shape switch
            {
                NumberShape.Integer => "number " + (Int128.TryParse(digits, out var value) ? value.ToString() : digits),
                NumberShape.Decimal => "number " + digits,
                _ => "double " + double.Parse(digits),
            });
        }

        public bool AppendText(int column, ReadOnlySpan<byte> text) =>
            !RefuseText && Add(column, "text " + Encoding.UTF8.GetString(text));

        public bool EndRow()
        {
            Rows.Add(_row);
            _row = [];
            return true;
        }

        private bool Add(int column, string value)
        {
            Assert.Equal(_row.Count, column);
            _row.Add(value);
            return true;
        }
    }
}
