using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.InProcess;

/// <summary>Sets how calls inside the process behave.</summary>
public sealed class InProcessOptions
{
    /// <summary>Limits the messages on their way in each direction; a writer waits when they are that many.</summary>
    public int MessagesInFlightMax { get; init; } = 8;

    /// <summary>Encodes and decodes every message, as a socket would, instead of handing objects over.</summary>
    public bool Serialize { get; init; }

    public Func<ServerCallContext, RpcException?>? Authorize { get; init; }

    public IRpcErrorMapping? Errors { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
