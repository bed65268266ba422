using System.Net.Security;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Client;

/// <summary>Sets the limits and hooks of a channel.</summary>
public sealed class RpcChannelOptions
{
    /// <summary>Limits one received message; a larger one ends the call with RESOURCE_EXHAUSTED.</summary>
    public int MessageSizeMaxBytes { get; init; } = 256 << 20;

    public int StreamWindowBytes { get; init; } = 8 << 20;

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan KeepAliveDelay { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Is sent with every call; the server checks it with SharedSecret.Check.</summary>
    public string? SharedSecret { get; init; }

    public IRpcErrorMapping? Errors { get; init; }

    public SslClientAuthenticationOptions? Tls { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
