using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements.MaterializedViews.Advice;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Holds proposals to the form in which the catalog keeps them.</summary>
public sealed class AdviceDocumentTests
{
    // Written by the first version; it is never changed, only others come beside it.
    private const string Frozen =
        "{\"Database\":\"d\",\"Name\":\"mv_t_by_g\",\"Body\":\" REFRESH ASYNC AS SELECT 1\",\"Version\":1,\"Id\":7,\"User\":\"root@%\","
        + "\"CreatedAt\":\"2026-01-02T03:04:05Z\",\"Queries\":[\"SELECT 1\"],\"QueryCount\":21,\"Runs\":3,\"CostWithout\":100,\"CostWith\":2,"
        + "\"SecondsSaved\":null,\"Rows\":10,\"Bytes\":80,\"RefreshCost\":50,\"RefreshMode\":\"INCREMENTAL\",\"CreatedAs\":\"d.x\","
        + "\"FieldOfALaterVersion\":1}";

    [Fact]
    public void ReadsWhatTheFirstVersionWrote()
    {
        var advice = ViewAdvice.Of(new Document(ViewAdvice.DocumentKind, ViewAdvice.KeyOf(7), Frozen));
        Assert.Equal(("d", "mv_t_by_g", 7L, "root@%"), (advice?.Database, advice?.Name, advice?.Id, advice?.User));
        Assert.Equal((21L, 3L, 50.0, "d.x"), (advice?.QueryCount, advice?.Runs, advice?.Gain, advice?.CreatedAs));
        Assert.Equal("SELECT 1", Assert.Single(advice!.Queries)); // Read above.
    }

    [Fact]
    public void ComesBackAsItWas()
    {
        var texts = Enumerable.Range(1, 30).Select(i => $"SELECT {i}").ToList();
        var advice = new ViewAdvice("d", "v", " AS SELECT 1") { Id = 3, User = "u", SecondsSaved = 1.5, CostWithout = 8, CostWith = 4 }.For(texts);
        var read = ViewAdvice.Of(advice.ToDocument());
        Assert.Equal(30, read?.QueryCount);
        Assert.Equal(texts.Take(20), read!.Queries); // Read above.
        Assert.Equal(advice.ToDocument(), read.ToDocument());
    }
}
