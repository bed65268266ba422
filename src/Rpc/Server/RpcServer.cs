using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MatViewDb.Rpc.Server;

/// <summary>Serves calls over HTTP/2 on one endpoint.</summary>
public sealed class RpcServer(RpcServices services, RpcServerOptions options) : IAsyncDisposable
{
    private WebApplication? _app;

    /// <summary>Starts listening and returns the bound port, which differs from the asked one when that is 0.</summary>
    public async Task<int> StartAsync(IPEndPoint endpoint, CancellationToken cancel = default)
    {
        if (_app is not null) throw new InvalidOperationException("The server runs already.");

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        if (options.Logs is not null) builder.Services.AddSingleton(options.Logs);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, endpoint));

        var app = builder.Build();
        var logger = options.Logs?.CreateLogger<RpcServer>() ?? NullLogger<RpcServer>.Instance;
        var serving = new HttpCallServing(services, options, logger);
        app.Run(serving.AnswerAsync);
        await app.StartAsync(cancel).ConfigureAwait(false);
        _app = app;

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        return new Uri(addresses?.FirstOrDefault() ?? throw new InvalidOperationException("No address is bound.")).Port;
    }

    /// <summary>Stops accepting calls, lets running ones end within the grace time, then cuts them off.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        if (Interlocked.Exchange(ref _app, null) is not { } app) return;
        using var cutOff = new CancellationTokenSource(grace, options.Time);
        await app.StopAsync(cutOff.Token).ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await StopAsync(TimeSpan.Zero).ConfigureAwait(false);

    private void Configure(KestrelServerOptions kestrel, IPEndPoint endpoint)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MinResponseDataRate = null;
        limits.MinRequestBodyDataRate = null;
        limits.Http2.MaxStreamsPerConnection = options.StreamsPerConnectionMax;
        limits.Http2.InitialConnectionWindowSize = options.ConnectionWindowBytes;
        limits.Http2.InitialStreamWindowSize = options.StreamWindowBytes;
        limits.Http2.KeepAlivePingDelay = options.KeepAliveDelay;
        limits.Http2.KeepAlivePingTimeout = options.KeepAliveTimeout;
        kestrel.Listen(endpoint, listen =>
        {
            // Cleartext HTTP/2 works only where nothing else is offered: there is no negotiation without TLS.
            listen.Protocols = HttpProtocols.Http2;
            if (options.Tls is not null) listen.UseHttps(options.Tls);
        });
    }
}
