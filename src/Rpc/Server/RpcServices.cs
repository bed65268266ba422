using System.Reflection;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MethodDescriptor = Google.Protobuf.Reflection.MethodDescriptor;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace MatViewDb.Rpc.Server;

/// <summary>Collects the methods a server offers. It serves sockets and in-process channels.</summary>
public sealed class RpcServices(RpcCodecs? codecs = null)
{
    private static readonly MethodInfo BindMethod =
        typeof(RpcServices).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Instance)
        ?? throw new MissingMethodException(nameof(RpcServices), nameof(Bind));

    private readonly RpcCodecs _codecs = codecs ?? RpcCodecs.Protobuf;
    private readonly Dictionary<string, RpcHandler> _handlers = new(StringComparer.Ordinal);

    /// <summary>Binds every method of a .proto service to the handler's public method of the same name.</summary>
    public RpcServices AddService(ServiceDescriptor service, object handler)
    {
        foreach (var method in service.Methods)
        {
            var target = handler.GetType().GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance)
                ?? throw new ArgumentException($"{handler.GetType().Name} has no method for {method.FullName}.");
            var (request, response) = MessageTypes(method, target);
            BindMethod.MakeGenericMethod(request, response).Invoke(this, [method, target, handler]);
        }
        return this;
    }

    public RpcServices AddUnary<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method, Func<TRequest, ServerCallContext, Task<TResponse>> handler) =>
        Add(method, async (requests, responses, context) =>
        {
            var request = await TheRequestAsync(requests).ConfigureAwait(false);
            var response = await handler(request, context).ConfigureAwait(false);
            await SendOnlyAsync(responses, response, context).ConfigureAwait(false);
        });

    public RpcServices AddServerStreaming<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method,
        Func<TRequest, RpcStreamWriter<TResponse>, ServerCallContext, Task> handler) =>
        Add(method, async (requests, responses, context) =>
        {
            var request = await TheRequestAsync(requests).ConfigureAwait(false);
            await handler(request, responses, context).ConfigureAwait(false);
        });

    public RpcServices AddClientStreaming<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method,
        Func<RpcStreamReader<TRequest>, ServerCallContext, Task<TResponse>> handler) =>
        Add(method, async (requests, responses, context) =>
        {
            var response = await handler(requests, context).ConfigureAwait(false);
            await SendOnlyAsync(responses, response, context).ConfigureAwait(false);
        });

    public RpcServices AddDuplex<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method,
        Func<RpcStreamReader<TRequest>, RpcStreamWriter<TResponse>, ServerCallContext, Task> handler) =>
        Add(method, handler);

    internal RpcHandler? Find(string path) => _handlers.GetValueOrDefault(path);

    private RpcServices Add<TRequest, TResponse>(
        RpcMethod<TRequest, TResponse> method,
        Func<RpcStreamReader<TRequest>, RpcStreamWriter<TResponse>, ServerCallContext, Task> invoke)
    {
        if (!_handlers.TryAdd(method.Path, new RpcHandler<TRequest, TResponse>(method, invoke)))
        {
            throw new ArgumentException($"{method.Path} is served twice.");
        }
        return this;
    }

    private RpcServices Bind<TRequest, TResponse>(MethodDescriptor descriptor, MethodInfo target, object handler)
    {
        var method = RpcMethod.From<TRequest, TResponse>(descriptor, _codecs);
        return method.Kind switch
        {
            RpcMethodKind.Unary => AddUnary(
                method, target.CreateDelegate<Func<TRequest, ServerCallContext, Task<TResponse>>>(handler)),
            RpcMethodKind.ServerStreaming => AddServerStreaming(
                method,
                target.CreateDelegate<Func<TRequest, RpcStreamWriter<TResponse>, ServerCallContext, Task>>(handler)),
            RpcMethodKind.ClientStreaming => AddClientStreaming(
                method,
                target.CreateDelegate<Func<RpcStreamReader<TRequest>, ServerCallContext, Task<TResponse>>>(handler)),
            _ => AddDuplex(
                method,
                target.CreateDelegate<
                    Func<RpcStreamReader<TRequest>, RpcStreamWriter<TResponse>, ServerCallContext, Task>>(handler)),
        };
    }

    // The handler's signature decides the message types, so that it may take a hand-coded type for a raw payload.
    private static (Type Request, Type Response) MessageTypes(MethodDescriptor method, MethodInfo target)
    {
        var kind = RpcMethod.KindOf(method);
        var parameters = target.GetParameters();
        var streamsOut = kind is RpcMethodKind.ServerStreaming or RpcMethodKind.Duplex;
        if (parameters.Length == (streamsOut ? 3 : 2))
        {
            var first = parameters[0].ParameterType;
            var request = kind is RpcMethodKind.ClientStreaming or RpcMethodKind.Duplex
                ? ArgumentOf(first, typeof(RpcStreamReader<>))
                : first;
            var response = streamsOut
                ? ArgumentOf(parameters[1].ParameterType, typeof(RpcStreamWriter<>))
                : ArgumentOf(target.ReturnType, typeof(Task<>));
            if (request is not null && response is not null) return (request, response);
        }
        throw new ArgumentException(
            $"{target.DeclaringType?.Name}.{target.Name} does not have the shape of a {kind} method.");
    }

    private static Type? ArgumentOf(Type type, Type generic) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == generic ? type.GetGenericArguments()[0] : null;

    private static async ValueTask<T> TheRequestAsync<T>(RpcStreamReader<T> requests)
    {
        if (await requests.MoveNextAsync().ConfigureAwait(false)) return requests.Current;
        throw new RpcException(RpcStatusCode.Internal, "The call carried no request.");
    }

    private static async ValueTask SendOnlyAsync<T>(RpcStreamWriter<T> responses, T response, ServerCallContext context)
    {
        // The end of the call sends the message together with the trailers.
        responses.AutoFlushBytes = int.MaxValue;
        await responses.WriteAsync(response, context.CancellationToken).ConfigureAwait(false);
    }
}
