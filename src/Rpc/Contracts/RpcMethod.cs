using Google.Protobuf;
using Google.Protobuf.Reflection;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Tells which side of a call sends a stream of messages.</summary>
public enum RpcMethodKind
{
    Unary,
    ClientStreaming,
    ServerStreaming,
    Duplex,
}

/// <summary>Describes a callable method: its path and the codecs of its messages.</summary>
public sealed class RpcMethod<TRequest, TResponse>(
    string name, RpcMethodKind kind, IMessageCodec<TRequest> requests, IMessageCodec<TResponse> responses)
{
    /// <summary>Gives the path on the wire: "/package.Service/Method".</summary>
    public string Path { get; } = name.StartsWith('/') ? name : "/" + name;

    public RpcMethodKind Kind { get; } = kind;

    public IMessageCodec<TRequest> Requests { get; } = requests;

    public IMessageCodec<TResponse> Responses { get; } = responses;

    public override string ToString() => Path;
}

/// <summary>Creates method descriptions from protobuf descriptors.</summary>
public static class RpcMethod
{
    /// <summary>Describes a method of a .proto service; types other than protobuf messages need a codec.</summary>
    public static RpcMethod<TRequest, TResponse> From<TRequest, TResponse>(
        MethodDescriptor method, RpcCodecs? codecs = null)
    {
        var known = codecs ?? RpcCodecs.Protobuf;
        return new RpcMethod<TRequest, TResponse>(
            PathOf(method), KindOf(method), known.Get<TRequest>(), known.Get<TResponse>());
    }

    /// <summary>Describes a unary protobuf method by its full name, "package.Service/Method".</summary>
    public static RpcMethod<TRequest, TResponse> Unary<TRequest, TResponse>(string name)
        where TRequest : IMessage
        where TResponse : IMessage =>
        new(name, RpcMethodKind.Unary, RpcCodecs.Protobuf.Get<TRequest>(), RpcCodecs.Protobuf.Get<TResponse>());

    internal static string PathOf(MethodDescriptor method) => $"/{method.Service.FullName}/{method.Name}";

    internal static RpcMethodKind KindOf(MethodDescriptor method) =>
        (method.IsClientStreaming, method.IsServerStreaming) switch
        {
            (false, false) => RpcMethodKind.Unary,
            (true, false) => RpcMethodKind.ClientStreaming,
            (false, true) => RpcMethodKind.ServerStreaming,
            _ => RpcMethodKind.Duplex,
        };
}
