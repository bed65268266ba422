using MatViewDb.Coordinator.Cluster;
using Xunit;

namespace MatViewDb.Unit.Frontend.Coordinator;

/// <summary>Proves how much of a table has to change before the planner's figures of it are read anew.</summary>
public sealed class TableStateTests
{
    [Theory]
    [InlineData(1_000_000, 1_010_000, true)]
    [InlineData(1_000_000, 1_030_000, false)]
    [InlineData(1_000_000, 1_000_000, true)]
    [InlineData(20, 21, false)]
    public void AFewNewRowsLeaveThemStanding(long then, long now, bool isLike)
        => Assert.Equal(isLike, new TabletStatsCache.TableState(1, 3, now, now).IsLike(new TabletStatsCache.TableState(1, 2, then, then)));

    [Theory]
    [InlineData(1_000_000, 1_090_000, true)]
    [InlineData(1_000_000, 1_110_000, false)]
    [InlineData(10_000, 10_100, true)]
    [InlineData(10_000, 10_900, false)]
    public void FiguresOfLargeTablesServeALittleLonger(long then, long now, bool isNear)
        => Assert.Equal(isNear, new TabletStatsCache.TableState(1, 3, now, now).IsNear(new TabletStatsCache.TableState(1, 2, then, then)));

    [Theory]
    [InlineData(2_000, 3_000, true)]
    [InlineData(2_000, 20_000, false)]
    public void RowsThatAreReplacedMoveThemLittle(long rows, long changes, bool isLike)
        => Assert.Equal(isLike, new TabletStatsCache.TableState(1, 3, rows, changes).IsLike(new TabletStatsCache.TableState(1, 2, rows, 0)));

    [Fact]
    public void OtherPartitionsAreAnotherTable()
        => Assert.False(new TabletStatsCache.TableState(2, 3, 1_000, 0).IsLike(new TabletStatsCache.TableState(1, 3, 1_000, 0)));
}
