using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Sorts everything that <see cref="SortTests"/> sorts by runs on disk.</summary>
public sealed class SpilledSortTests() : SortTests(SpillMode.Force);

/// <summary>Computes every window of <see cref="WindowTests"/> over rows sorted on disk.</summary>
public sealed class SpilledWindowTests() : WindowTests(new QueryOptions { SpillMode = SpillMode.Force, BatchRows = 16 });

/// <summary>Checks that sorts spill by themselves when memory gets short.</summary>
public sealed class SortSpillTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.BigInt];
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData(24)]
    [InlineData(12)]
    public void A_sort_under_a_limit_gives_what_one_without_gives(int megabytes)
    {
        var rows = new RandomRows(8).Rows(300_000, (SqlType.BigInt, 5000, 0.1), (SqlType.String, 700, 0.1), (SqlType.BigInt, 1 << 30, 0));
        for (var i = 0; i < rows.Count; i++) rows[i][2] = (long)i;
        var plan = Plan.Sort(_engine.Table(s_types, rows, 2048), 0, 0, (1, true), (0, false), (2, false));
        _engine.Options = new QueryOptions { SpillMode = SpillMode.None };
        var expected = RandomRows.Text(_engine.Run(plan)).ToList();

        _engine.Options = new QueryOptions { QueryMemLimitBytes = (long)megabytes << 20 };
        Assert.Equal(expected, RandomRows.Text(_engine.Run(plan)));
        Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "Sort").SpilledBytes > 0);
        Assert.True(_engine.Outcome.PeakMemoryBytes <= (long)megabytes << 20);
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
    }

    [Fact]
    public void The_limit_of_the_process_makes_queries_spill_too()
    {
        var rows = new RandomRows(8).Rows(300_000, (SqlType.BigInt, 5000, 0.1), (SqlType.String, 700, 0.1), (SqlType.BigInt, 1 << 30, 0));
        for (var i = 0; i < rows.Count; i++) rows[i][2] = (long)i;
        var plan = Plan.Sort(_engine.Table(s_types, rows, 2048), 0, 0, (2, true));
        _engine.Memory.LimitBytes = _engine.TableBytes * 10 / 9 + (24 << 20);
        Assert.Equal(RandomRows.Text(rows.AsEnumerable().Reverse()), RandomRows.Text(_engine.Run(plan)));
        Assert.True(_engine.Outcome.Profile.Single(p => p.Name == "Sort").SpilledBytes > 0);
    }
}
