using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Queries;
using MatViewDb.Execution;
using MatViewDb.Protocol;

namespace MatViewDb.Server;

/// <summary>Runs plans without tablets on the workers of this process.</summary>
internal sealed class LocalRunner(FragmentRunner runner) : ILocalRunner
{
    public IResultStream Run(FragmentRequest request, CancellationToken cancel)
        => new LocalResultStream(runner.Run(request, atStarter: true, cancel));
}
