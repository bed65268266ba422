using System.Net;
using MatViewDb.Core.Metrics;
using MatViewDb.Frontend;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MatViewDb.Server.Http;

/// <summary>Answers /healthz and /metrics, and takes loads under /api.</summary>
public sealed class HttpEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpEndpoint(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Serves; without a frontend there is nothing to load into.</summary>
    public static async Task<HttpEndpoint> StartAsync(
        IPAddress bind, int port, FrontendNode frontend, Func<string?> unhealthyBecause, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Listen(bind, port);
        });
        builder.Services.AddRouting();
        var app = builder.Build();
        var loads = new LoadEndpoint(frontend);
        app.Run(context => AnswerAsync(context, loads, unhealthyBecause));
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

    private static Task AnswerAsync(HttpContext context, LoadEndpoint loads, Func<string?> unhealthyBecause)
    {
        switch (context.Request.Path.Value)
        {
            case "/healthz":
                var problem = unhealthyBecause();
                context.Response.StatusCode = problem is null ? 200 : 503;
                return context.Response.WriteAsync(problem ?? "ok\n");
            case "/metrics":
                context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
                // StarRocks' name: minified gives sums over all views.
                var inDetail = context.Request.Query["with_materialized_view_metrics"] != "minified";
                return context.Response.WriteAsync(MetricSet.Default.Print(inDetail));
            case { } path when path.StartsWith("/api/", StringComparison.Ordinal):
                return loads.AnswerAsync(context, path["/api/".Length..].Split('/'));
            default:
                context.Response.StatusCode = 404;
                return context.Response.WriteAsync("there is /healthz, /metrics and /api/{database}/{table}/_stream_load here\n");
        }
    }
}
