using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

[Collection("failpoints")]
public sealed class StatementTests
{
    [Fact]
    public async Task ConstantsNeedNoTable()
    {
        await using var node = await FrontendHarness.StartAsync();
        Assert.Equal("1 a NULL", await node.RunAsync("SELECT 1, 'a', NULL"));
        Assert.Equal("MatViewDb", await node.RunAsync("select @@version_comment limit 1"));
        Assert.Equal("7", await node.RunAsync("SET @a := 3, @b = 4; SELECT @a + @b"));
        Assert.Contains("information_schema", await node.RunAsync("SHOW DATABASES"));
    }
}
