using System.Text;
using MatViewDb.Frontend.Sources;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class SourceRowsTests
{
    private static readonly IncludedField[] s_includes = [new("offset", "o\"x"), new("payload", "p"), new("timestamp", "t")];

    [Theory]
    [InlineData("""{"a":1}""", """{"o\u0022x":"7","p":"{\u0022a\u0022:1}","t":null,"a":1}""")]
    [InlineData(""" { } """, """{"o\u0022x":"7","p":"{ } ","t":null} """)]
    [InlineData("[1]", "[1]")]
    [InlineData("é", "é")]
    public void JsonGetsFieldsInFront(string row, string expected) => Assert.Equal(expected + "\n", Text("JSON", row));

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

    private static string Text(string encode, string row)
    {
        var rows = new SourceRows(new SourceRecord(1, "nats", "", "", default) { Encode = encode, Includes = [.. s_includes] });
        rows.Add(Encoding.UTF8.GetBytes(row), new RowOrigin("7"));
        return Encoding.UTF8.GetString(rows.ToBytes());
    }
}
