using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Backend.Services;

/// <summary>Answers the frontend's heartbeats and its question who is there.</summary>
public sealed class HeartbeatService(BackendNode node)
{
    public Task<HeartbeatReply> Beat(HeartbeatRequest request, ServerCallContext context) => Task.FromResult(node.Beat(request));

    public Task<IdentifyReply> Identify(IdentifyRequest request, ServerCallContext context) => Task.FromResult(node.Identify());
}
