using MatViewDb.Execution;
using MatViewDb.Protocol;

namespace MatViewDb.Backend.Heartbeat;

/// <summary>
/// Remembers which cluster this backend belongs to and under which number, so that another cannot take it over.
/// </summary>
internal sealed class BackendIdentity
{
    private readonly Lock _lock = new();
    private string? _clusterId;
    private long _backendId;

    internal void Check(HeartbeatRequest request)
    {
        lock (_lock)
        {
            if (_clusterId is null)
            {
                _clusterId = request.ClusterId;
                _backendId = request.BackendId;
            }

            if (_clusterId == request.ClusterId && _backendId == request.BackendId) return;
            throw ExecutionErrors.WrongCluster.With(_backendId, _clusterId, request.BackendId, request.ClusterId);
        }
    }
}
