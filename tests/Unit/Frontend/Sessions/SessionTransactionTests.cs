using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Ends transactions otherwise than by COMMIT and ROLLBACK.</summary>
[Collection("failpoints")]
public sealed class SessionTransactionTests
{
    [Fact]
    public async Task OneThatIsTooOldIsRolledBack()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        var services = node.Node.Services;
        var limit = TimeSpan.FromSeconds(node.Session.Get(SessionSettings.TransactionSecondsMax));
        node.Session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow() - limit + TimeSpan.FromMinutes(1));
        await node.RunAsync("INSERT INTO t VALUES (2); COMMIT");
        node.Session.Transaction = new SessionTransaction(services.Store, services.Time.GetUtcNow() - limit);
        Assert.Equal(7038, (await Assert.ThrowsAsync<MatViewException>(() => node.RunAsync("INSERT INTO t VALUES (3)"))).Code);
        Assert.False(node.Session.InTransaction);
        Assert.Equal("2", await node.RunAsync("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task ACommitWaitsForAStatementThatHoldsItsTable()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT); SET innodb_lock_wait_timeout = 1");
        var services = node.Node.Services;
        var table = services.Store.Current.RequireTable("d", "t").Id;
        await node.RunAsync("BEGIN; INSERT INTO t VALUES (1)");
        using (await services.WriteLocks.HoldAloneAsync(table, default))
            Assert.Equal(1205, (await Assert.ThrowsAsync<MatViewException>(() => node.RunAsync("COMMIT"))).Code);
        Assert.True(node.Session.InTransaction);
        await node.RunAsync("COMMIT");
        Assert.Equal("1", await node.RunAsync("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task NothingStaysStagedWhereItEnds()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync("CREATE DATABASE d; USE d; CREATE TABLE t (a INT)");
        await node.RunAsync("BEGIN; INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)");
        Assert.Single(Staged());
        await node.RunAsync("ROLLBACK");
        Assert.Empty(Staged());
        await node.RunAsync("BEGIN; INSERT INTO t VALUES (1)");
        await Assert.ThrowsAsync<MatViewException>(() => node.RunAsync("INSERT INTO t SELECT a + 2147483647 FROM t"));
        await node.RunAsync("INSERT INTO t VALUES (2); COMMIT");
        Assert.Empty(Staged());
        Assert.Equal("1;2", (await node.RunAsync("SELECT a FROM t ORDER BY a")).Replace('\n', ';'));

        IReadOnlyCollection<long> Staged() => node.Tablets.StagedTransactions();
    }
}
