using Xunit;

namespace MatViewDb.Golden.Running;

/// <summary>Shares one node among the cases of a lane; started by the first of them.</summary>
public sealed class LaneNode : IAsyncLifetime
{
    private GoldenNode? _node;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_node is not null) await _node.DisposeAsync();
    }

    internal async Task RunAsync(string lane, string file)
    {
        var way = Lane.Get(lane);
        var run = new CaseRun(way, file);
        if (run.NeedsOwnNode)
        {
            await using var own = await GoldenNode.StartAsync(way.Backends);
            await run.RunAsync(own);
            return;
        }

        _node ??= await GoldenNode.StartAsync(way.Backends);
        await run.RunAsync(_node);
    }
}
