using MatViewDb.Rpc.Contracts;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace MatViewDb.Rpc.Server;

/// <summary>Sets the limits and hooks of a server.</summary>
public sealed class RpcServerOptions
{
    /// <summary>Limits one received message; a larger one ends its call with RESOURCE_EXHAUSTED, unread.</summary>
    public int MessageSizeMaxBytes { get; init; } = 256 << 20;

    public int StreamsPerConnectionMax { get; init; } = 1000;

    public int ConnectionWindowBytes { get; init; } = 16 << 20;

    public int StreamWindowBytes { get; init; } = 8 << 20;

    /// <summary>Sets after how much silence a connection is probed; a peer that does not answer is dropped.</summary>
    public TimeSpan KeepAliveDelay { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Decides before the handler runs; a returned exception ends the call. See SharedSecret.</summary>
    public Func<ServerCallContext, RpcException?>? Authorize { get; init; }

    public IRpcErrorMapping? Errors { get; init; }

    /// <summary>Turns TLS on, with client certificates where it asks for them.</summary>
    public HttpsConnectionAdapterOptions? Tls { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ILoggerFactory? Logs { get; init; }
}
