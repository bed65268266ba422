using System.Collections.Concurrent;
using System.Reflection;
using Google.Protobuf;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>Finds the codec of a message type: a registered one, else protobuf for protobuf messages.</summary>
public sealed class RpcCodecs
{
    /// <summary>Gives the set that knows protobuf and plain bytes only.</summary>
    public static readonly RpcCodecs Protobuf = new();

    private readonly ConcurrentDictionary<Type, object> _codecs = new();

    public RpcCodecs() => Add(new RawBytesCodec());

    /// <summary>Registers a hand-written codec for a type.</summary>
    public RpcCodecs Add<T>(IMessageCodec<T> codec)
    {
        _codecs[typeof(T)] = codec;
        return this;
    }

    public IMessageCodec<T> Get<T>() => (IMessageCodec<T>)_codecs.GetOrAdd(typeof(T), CreateProtobuf);

    private static object CreateProtobuf(Type type)
    {
        if (!typeof(IMessage).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type.Name} is no protobuf message and has no registered codec.");
        }
        var parser = type.GetProperty("Parser", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            ?? throw new ArgumentException($"{type.Name} has no parser.");
        return Activator.CreateInstance(typeof(ProtobufCodec<>).MakeGenericType(type), parser)
            ?? throw new InvalidOperationException($"No codec could be created for {type.Name}.");
    }
}
