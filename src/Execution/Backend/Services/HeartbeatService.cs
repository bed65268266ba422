using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Backend.Services;

/// <summary>Answers the frontend's heartbeats; the first identity that is heard stays.</summary>
public sealed class HeartbeatService(BackendNode node)
{
    private readonly Heartbeat.BackendIdentity _identity = new();

    public Task<HeartbeatReply> Beat(HeartbeatRequest request, ServerCallContext context)
    {
        _identity.Check(request);
        return Task.FromResult(node.Beat());
    }
}
