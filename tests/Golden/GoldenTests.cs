using MatViewDb.Golden.Running;
using Xunit;

namespace MatViewDb.Golden;

/// <summary>Runs all cases as a user runs them.</summary>
public sealed class DefaultLane(LaneNode node) : IClassFixture<LaneNode>
{
    [Theory, LaneCases("default")]
    public Task Case(string file) => node.RunAsync("default", file);
}

/// <summary>Runs all cases without the help of materialized views.</summary>
public sealed class RewriteOffLane(LaneNode node) : IClassFixture<LaneNode>
{
    [Theory, LaneCases("rewrite-off")]
    public Task Case(string file) => node.RunAsync("rewrite-off", file);
}

/// <summary>Runs all cases with batches of few rows.</summary>
public sealed class TinyBatchesLane(LaneNode node) : IClassFixture<LaneNode>
{
    [Theory, LaneCases("tiny-batches")]
    public Task Case(string file) => node.RunAsync("tiny-batches", file);
}

/// <summary>Runs all cases over several backends.</summary>
public sealed class ThreeBackendsLane(LaneNode node) : IClassFixture<LaneNode>
{
    [Theory, LaneCases("three-backends")]
    public Task Case(string file) => node.RunAsync("three-backends", file);
}

/// <summary>Runs all cases with every operator that can spill doing so.</summary>
public sealed class SpillAllLane(LaneNode node) : IClassFixture<LaneNode>
{
    [Theory, LaneCases("spill-all")]
    public Task Case(string file) => node.RunAsync("spill-all", file);
}
