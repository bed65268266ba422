using System.Text;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class JsonSourceTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("[", ",\n ", "]", true)]
    [InlineData("", "\n", "\n", false)]
    [InlineData("\uFEFF ", "", "", false)]
    public void ManyObjectsAreCutWhereTheyEnd(string before, string between, string after, bool isArray)
    {
        const int Count = 60_000;
        var text = before + string.Join(between, Enumerable.Range(0, Count).Select(
            i => $"{{\"k\": {i}, \"x\": {{\"]\": \"}}{{\\\"\"}}, \"v\": \"text \\u00e9 {i} \\\\\"}}")) + after;
        Assert.True(Encoding.UTF8.GetByteCount(text) > 2 << 20, "the text fits into one chunk");
        var rows = Run(text, Spec(["$.k", "$.v"], isArray, SqlType.Int, SqlType.String));
        Assert.Equal(Count, rows.Count);
        Assert.Equal(Enumerable.Range(0, Count).Sum(i => (long)i), rows.Sum(r => (long)r[0]!));
        Assert.Equal("text é 777 \\", rows.Single(r => Equals(r[0], 777L))[1]);
    }

    [Fact]
    public void PathsLeadThroughObjectsAndArrays()
    {
        var spec = Spec(["$.a.b[1].c", "$[\"x y\"]", "$.d", "$.e", "$.none"], false,
            SqlType.Int, SqlType.String, new SqlType(SqlTypeKind.Json), new SqlType(SqlTypeKind.Json), SqlType.Int);
        var row = Assert.Single(Run("""{"a":{"b":[{"c":1},{"z":[2],"c":7}],"c":9},"x y":true,"d":{"k":[1, "\n"]},"e":"s","a2":0}""", spec));
        Assert.Equal([7L, "true", """{"k":[1, "\n"]}""", "\"s\"", null], row);
    }

    [Fact]
    public void ARootPathLeadsToTheRows()
    {
        var spec = Spec(["$.k"], true, SqlType.Int);
        spec.Json.Root = "$.data[1].rows";
        var rows = Run("""{"data":[0,{"rows":[{"k":1},{"k":2}]}]}{"data":[0,{"rows":[]}]}{"data":[0,{"rows":{"k":3}}]}""", spec);
        Assert.Equal([1L, 2L, 3L], rows.Select(r => r[0]).Order());
    }

    [Theory]
    [InlineData("{\"k\":1}{\"k\":}", 7502, "JSON value 2")]
    [InlineData("{\"k\":1}{\"k\":1", 7502, "JSON value 2")]
    [InlineData("[{\"k\":1}]", 7503, "strip_outer_array")]
    [InlineData("{\"k\":1}17", 7503, "JSON value 2")]
    [InlineData("{\"k\":\"x\"}", 1366, "column 'a'")]
    public void ErrorsNameTheValue(string text, int code, string place)
    {
        var problem = Assert.Throws<MatViewException>(() => Run(text, Spec(["$.k"], false, SqlType.Int)));
        Assert.Equal(code, problem.Code);
        Assert.Contains(place, problem.Message);
    }

    private static CsvSourceSpec Spec(string[] paths, bool isArray, params SqlType[] types)
    {
        var spec = new CsvSourceSpec { FileName = "input.json", Json = new JsonFormat { StripOuterArray = isArray } };
        spec.Json.Paths.AddRange(paths);
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
