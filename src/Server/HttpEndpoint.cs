using System.Net;
using MatViewDb.Core.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MatViewDb.Server;

/// <summary>Answers /healthz and /metrics.</summary>
internal sealed class HttpEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpEndpoint(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    internal int Port { get; }

    internal static async Task<HttpEndpoint> StartAsync(
        IPAddress bind, int port, Func<string?> unhealthyBecause, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(bind, port));
        builder.Services.AddRouting();
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, unhealthyBecause));
        try
        {
            await app.StartAsync(cancel).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        var address = app.Urls.Select(u => new Uri(u)).FirstOrDefault();
        return new HttpEndpoint(app, address?.Port ?? port);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static Task AnswerAsync(HttpContext context, Func<string?> unhealthyBecause)
    {
        switch (context.Request.Path.Value)
        {
            case "/healthz":
                var problem = unhealthyBecause();
                context.Response.StatusCode = problem is null ? 200 : 503;
                return context.Response.WriteAsync(problem ?? "ok\n");
            case "/metrics":
                context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
                return context.Response.WriteAsync(MetricSet.Default.Print());
            default:
                context.Response.StatusCode = 404;
                return context.Response.WriteAsync("there is /healthz and /metrics here\n");
        }
    }
}
