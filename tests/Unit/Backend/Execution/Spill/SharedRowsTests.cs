using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Reads a shared plan twice whose rows do not fit into memory.</summary>
public sealed class SharedRowsTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String];
    private readonly Engine _engine = new();

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
    }

    [Theory]
    [InlineData(SpillMode.Force, 0L)]
    [InlineData(SpillMode.Auto, 16L << 20)]
    [InlineData(SpillMode.Auto, 0L)]
    public void Every_reader_gets_all_rows_once(SpillMode mode, long limit)
    {
        const int Rows = 200_000;
        var rows = new List<object?[]>();
        for (long i = 0; i < Rows; i++) rows.Add([i, $"a text that is not inline {i}"]);
        var shared = _engine.Table(s_types, rows, 2048);
        var spec = new HashJoinSpec { Kind = HashJoinSpec.Types.Kind.Inner };
        spec.LeftKeys.Add(0);
        spec.RightKeys.Add(1);
        PlanNode[] sides = [Scan(shared, 0), Scan(shared, 1, 0)];
        var join = Plan.Node(spec, sides[0].OutputTypes.Concat(sides[1].OutputTypes), sides);
        var count = Plan.Aggregate(join, [], ("count", [], SqlType.BigInt, false), ("sum", [2], SqlType.LargeInt, false));
        var plans = new SharedPlansSpec();
        plans.Ids.Add(1);
        var plan = Plan.Node(plans, count.OutputTypes, shared, count);
        _engine.Options = new QueryOptions { SpillMode = mode, QueryMemLimitBytes = limit };

        var row = Assert.Single(_engine.Run(plan));
        Assert.Equal($"{Rows}|{(long)Rows * (Rows - 1) / 2}", RandomRows.Text(row));
        var spilled = _engine.Outcome.Profile.Sum(p => p.SpilledBytes);
        Assert.Equal(mode == SpillMode.Force || limit > 0, spilled > 0);
    }

    private static PlanNode Scan(PlanNode shared, params int[] columns)
    {
        var spec = new SharedScanSpec { Id = 1 };
        spec.Columns.AddRange(columns);
        return Plan.Node(spec, columns.Select(c => shared.OutputTypes[c]));
    }
}
