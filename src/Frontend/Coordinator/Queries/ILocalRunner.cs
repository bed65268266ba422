using MatViewDb.Coordinator.Cluster;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Queries;

/// <summary>Runs plans that read no tablet inside the frontend's own process: SELECT 1, SHOW, system tables.</summary>
public interface ILocalRunner
{
    /// <summary>Starts the only fragment of a query and gives its rows.</summary>
    IResultStream Run(FragmentRequest request, CancellationToken cancel);
}
