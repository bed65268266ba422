using System.Text;
using MatViewDb.Frontend.Sources;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class SourceRowsTests
{
    private static readonly IncludedField[] s_includes = [new("offset", "o\"x"), new("payload", "p"), new("timestamp", "t")];

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"o\u0022x":"7","p":"{\u0022a\u0022:1}","t":null}""")]
    [InlineData(""" { } """, """{ "o\u0022x":"7","p":"{ } ","t":null}""")]
    [InlineData("{\n\"a\":1\n}", """{ "a":1 ,"o\u0022x":"7","p":"{\n\u0022a\u0022:1\n}","t":null}""")]
    [InlineData("""{"a":1} x""", """{"a":1} x""")]
    [InlineData("[1]", "[1]")]
    [InlineData("é", "é")]
    public void JsonGetsFieldsBehindItsOwn(string row, string expected) => Assert.Equal(expected + "\n", Text("JSON", row));

    [Theory]
    [InlineData("1,\"x\"", "\"7\",\"1,\"\"x\"\"\",\\N,1,\"x\"")]
    [InlineData("é", "\"7\",\"é\",\\N,é")]
    public void CsvGetsFieldsInFront(string row, string expected) => Assert.Equal(expected + "\n", Text("CSV", row));

    [Fact]
    public void RowsWithoutIncludesStayAsTheyAre()
    {
        var rows = new SourceRows(new SourceRecord(1, "nats", "", "", default) { Encode = "JSON" });
        rows.Add("{\r\n\"a\": 1}\r\n"u8, new RowOrigin("1"));
        rows.Add("\n"u8, new RowOrigin("2"));
        Assert.Equal(1, rows.Count);
        Assert.Equal("{  \"a\": 1}\n", Encoding.UTF8.GetString(rows.ToBytes()));
    }

    [Fact]
    public void UpsertsSayWhetherTheirRowGoes()
    {
        var source = new SourceRecord(1, "nats", "", "", default)
        {
            Format = "UPSERT", Encode = "JSON",
            Includes = [new("key", "k"), new("header", "h"), new("header", "one") { Inner = "a" }, new("header", "none") { Inner = "b" }],
        };
        var rows = new SourceRows(source);
        rows.Add("{\"k\":\"of its own\",\"__op\":true}"u8, new RowOrigin("1") { Key = "x" });
        rows.Add(""u8, new RowOrigin("2") { Key = "y", IsDelete = true, Headers = [new("a", "1"), new("a", "\"2\"")] });
        rows.Add("[1]"u8, new RowOrigin("3") { Key = "z" });
        Assert.Equal(3, rows.Count);
        Assert.Equal(
            [
                """{"k":"of its own","__op":true,"__op":false,"k":"x","h":null,"one":null,"none":null}""",
                """{"__op":true,"k":"y","h":[{"key":"a","value":"1"},{"key":"a","value":"\u00222\u0022"}],"one":"\u00222\u0022","none":null}""",
                "[1]", "",
            ],
            Encoding.UTF8.GetString(rows.ToBytes()).Split('\n'));
    }

    private static string Text(string encode, string row)
    {
        var rows = new SourceRows(new SourceRecord(1, "nats", "", "", default) { Encode = encode, Includes = [.. s_includes] });
        rows.Add(Encoding.UTF8.GetBytes(row), new RowOrigin("7"));
        return Encoding.UTF8.GetString(rows.ToBytes());
    }
}
