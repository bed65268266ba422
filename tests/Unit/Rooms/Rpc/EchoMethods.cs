using MatViewDb.Rpc.Contracts;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using MethodDescriptor = Google.Protobuf.Reflection.MethodDescriptor;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Calls EchoService by its descriptors.</summary>
internal static class EchoMethods
{
    public static readonly ServiceDescriptor Service = EchoReflection.Descriptor.Services[0];

    public static Task<Words> SayAsync(this IRpcChannel channel, Words words, RpcCallOptions options = default) =>
        channel.UnaryAsync<Words, Words>(Of("Say"), words, options);

    public static RpcCall<CountRequest, Item> Count(
        this IRpcChannel channel, CountRequest request, RpcCallOptions options = default) =>
        channel.ServerStreaming<CountRequest, Item>(Of("Count"), request, options);

    public static RpcCall<Item, Total> Sum(this IRpcChannel channel, RpcCallOptions options = default) =>
        channel.ClientStreaming<Item, Total>(Of("Sum"), options);

    public static RpcCall<Words, Words> Chat(this IRpcChannel channel, RpcCallOptions options = default) =>
        channel.Duplex<Words, Words>(Of("Chat"), options);

    private static MethodDescriptor Of(string name) => Service.FindMethodByName(name);
}
