using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class ConcurrencyTests
{
    [Fact]
    public void ManySessionsShareTheTablesOfTheParser()
    {
        var texts = SqlCorpus.Files().Where(file => file != "lost_star.sql").SelectMany(SqlCorpus.Read).ToList();
        var alone = texts.Select(text => SqlParser.ParseStatement(text)).ToList();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, session =>
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var at = (i + session * 97) % texts.Count;
                Assert.Equal(alone[at], SqlParser.ParseStatement(texts[at]));
            }
        });
    }
}
