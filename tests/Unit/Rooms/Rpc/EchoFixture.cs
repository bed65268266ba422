using System.Net;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.InProcess;
using MatViewDb.Rpc.Server;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Names the ways a client reaches the handlers.</summary>
public enum Transport
{
    Socket,
    InProcess,
    InProcessSerialized,
}

/// <summary>Runs the echo service and a channel to it.</summary>
internal sealed class EchoFixture : IAsyncDisposable
{
    private RpcServer? _server;

    public required EchoHandler Handler { get; init; }

    public required IRpcChannel Channel { get; init; }

    public int Port { get; private init; }

    public static async Task<EchoFixture> StartAsync(
        Transport transport = Transport.Socket,
        RpcServerOptions? serverOptions = null,
        RpcChannelOptions? channelOptions = null)
    {
        var handler = new EchoHandler();
        var services = new RpcServices().AddService(EchoMethods.Service, handler);
        var options = serverOptions ?? new RpcServerOptions();
        if (transport != Transport.Socket)
        {
            var local = new InProcessOptions
            {
                Serialize = transport == Transport.InProcessSerialized,
                Authorize = options.Authorize,
                Errors = options.Errors ?? channelOptions?.Errors,
            };
            return new EchoFixture { Handler = handler, Channel = new InProcessChannel(services, local) };
        }
        var server = new RpcServer(services, options);
        var port = await server.StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        var channel = new RpcChannel("127.0.0.1", port, channelOptions);
        return new EchoFixture { Handler = handler, Channel = channel, Port = port, _server = server };
    }

    public async Task StopServerAsync()
    {
        if (_server is not null) await _server.StopAsync(TimeSpan.FromSeconds(1));
    }

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }
}
