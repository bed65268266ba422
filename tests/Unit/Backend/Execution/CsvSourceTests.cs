using System.Text;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class CsvSourceTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void ReadsPipeSeparatedLinesWithATrailingPipe()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            text.Append($"{i}|{i % 100}.{i % 10}5|1994-0{i % 9 + 1}-17|text number {i}|\n");
        foreach (var lineEnd in new[] { "\n", "|\n" })
        {
            var rows = Run(text.ToString(),
                Spec("|", lineEnd, SqlType.BigInt, SqlType.Decimal(15, 2), SqlType.Date, SqlType.String));
            Assert.Equal(100_000, rows.Count);
            var row = rows.Single(r => Equals(r[0], 99_999L));
            var days = (new DateTime(1994, 1, 17) - DateTime.UnixEpoch).Days;
            Assert.Equal([99_999L, 9995L, (long)days, "text number 99999"], row);
            Assert.Equal(100_000, rows.Select(r => r[3]).Distinct().Count());
        }
    }

    [Fact]
    public void UnderstandsEscapesAndNulls()
    {
        var rows = Run("1\ta\\tb\\\\\n\\N\tx\\\ny\n3\t\\N\n", Spec("\t", "\n", SqlType.Int, SqlType.String));
        Assert.Equal(["1|a\tb\\", "3|NULL", "NULL|x\ny"], RandomRows.Sorted(rows));
    }

    [Fact]
    public void UnderstandsEnclosures()
    {
        var spec = Spec(",", "\n", SqlType.Int, SqlType.String);
        spec.EnclosedBy = "\"";
        spec.OptionallyEnclosed = true;
        spec.SkipLines = 1;
        var rows = Run("id,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n2,plain \"x\"\r\n3,NULL\r\n", spec);
        Assert.Equal(["1|a, \"b\"\nc", "2|plain \"x\"", "3|NULL"], RandomRows.Sorted(rows));
    }

    [Fact]
    public void ReadsEveryType()
    {
        var spec = Spec(
            ",", "\n", SqlType.Boolean, SqlType.TinyInt, SqlType.LargeInt, SqlType.Double, SqlType.DateTime,
                SqlType.Decimal(30, 3));
        var row = Assert.Single(Run(
            "true,-128,-170141183460469231731687303715884105728,-1.5e3,2024-02-29 01:02:03.5,"
            + "12345678901234567890.1235", spec));
        var micros = (long)(new DateTime(2024, 2, 29, 1, 2, 3, 500) - DateTime.UnixEpoch).TotalMicroseconds;
        Assert.Equal([true, -128L, Int128.MinValue, -1500.0, micros, Int128.Parse("12345678901234567890124")], row);
    }

    [Theory]
    [InlineData("1,2024-01-01\nx,2024-01-01\n", 1366, "line 2")]
    [InlineData("1,2024-01-01\n1,2024-13-01\n", 1292, "line 2")]
    [InlineData("99999999999,2024-01-01\n", 1264, "column 'a'")]
    [InlineData("1,2024-01-01\n1\n", 1261, "Line 2")]
    [InlineData("1,2024-01-01,4\n", 1262, "Line 1")]
    public void ErrorsNameFileLineAndColumn(string text, int code, string place)
    {
        var problem = Assert.Throws<MatViewException>(() => Run(text, Spec(",", "\n", SqlType.Int, SqlType.Date)));
        Assert.Equal(code, problem.Code);
        Assert.Contains(place, problem.Message);
        Assert.Contains("input.csv", problem.Message);
    }

    private static CsvSourceSpec Spec(string fieldEnd, string lineEnd, params SqlType[] types)
    {
        var spec = new CsvSourceSpec
        {
            FieldTerminator = fieldEnd, LineTerminator = lineEnd, EscapedBy = "\\", FileName = "input.csv",
                FieldCount = types.Length,
        };
        spec.Types_.AddRange(types.Select(t => t.ToProto()));
        spec.Fields.AddRange(Enumerable.Range(0, types.Length));
        spec.ColumnNames.AddRange(Enumerable.Range(0, types.Length).Select(i => $"{(char)('a' + i)}"));
        return spec;
    }

    private List<object?[]> Run(string text, CsvSourceSpec spec)
    {
        spec.Stream = Guid.NewGuid().ToString();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var offer = _engine.Runner.Services.Streams.Register(spec.Stream, stream);
        return _engine.Run(Plan.Node(spec, spec.Types_));
    }
}
