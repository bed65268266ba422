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

    /// <summary>What COM_RESET_CONNECTION and COM_CHANGE_USER do; some drivers send neither to servers not called MariaDB.</summary>
    [Fact]
    public async Task ResetForgetsVariablesAndPreparedTexts()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("SET @x = 5; SET query_timeout = 17; PREPARE p FROM 'SELECT 1'");
        Assert.Equal("5 17", await node.RunAsync("SELECT @x, @@query_timeout"));
        node.Session.Reset(null);
        Assert.Equal("NULL 300", await node.RunAsync("SELECT @x, @@query_timeout"));
        var error = await Assert.ThrowsAsync<Core.Errors.MatViewException>(() => node.RunAsync("EXECUTE p"));
        Assert.Equal(1243, error.Code);
    }
}
