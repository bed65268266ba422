using MatViewDb.Coordinator.Transactions;
using Xunit;

namespace MatViewDb.Unit.Frontend.Coordinator;

public sealed class WriteLocksTests
{
    private readonly WriteLocks _locks = new();

    [Fact]
    public async Task SharersGoTogetherAndOneAloneWaitsForThem()
    {
        var first = await _locks.ShareAsync(1, default);
        var second = await _locks.ShareAsync(1, default);
        var alone = _locks.HoldAloneAsync(1, default);
        var late = _locks.ShareAsync(1, default);
        first.Dispose();
        first.Dispose();
        Assert.False(alone.IsCompleted);
        second.Dispose();
        var held = await alone;
        Assert.False(late.IsCompleted);
        held.Dispose();
        (await late).Dispose();
        (await _locks.HoldAloneAsync(1, default)).Dispose();
    }

    [Fact]
    public async Task TablesDoNotWaitForEachOther()
    {
        using var one = await _locks.HoldAloneAsync(1, default);
        using var other = await _locks.HoldAloneAsync(2, default);
    }

    [Fact]
    public async Task OneThatGivesUpLetsThoseBehindItIn()
    {
        using var cancel = new CancellationTokenSource();
        var shared = await _locks.ShareAsync(1, default);
        var alone = _locks.HoldAloneAsync(1, cancel.Token);
        var behind = _locks.ShareAsync(1, default);
        Assert.False(behind.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => alone);
        (await behind).Dispose();
        shared.Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _locks.ShareAsync(1, cancel.Token));
    }
}
