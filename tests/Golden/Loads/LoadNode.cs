using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MatViewDb.Frontend.Audit;
using MatViewDb.Golden.Faults;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using MatViewDb.Server.Http;

namespace MatViewDb.Golden.Loads;

/// <summary>Runs a node with its HTTP endpoint and speaks to both.</summary>
internal sealed class LoadNode : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly Func<Task<StandaloneNode>> _open;
    private StandaloneNode? _node;
    private HttpEndpoint? _endpoint;

    private LoadNode(Func<Task<StandaloneNode>> open)
    {
        _open = open;
        _http.DefaultRequestHeaders.Authorization = Login("root", "");
    }

    internal StandaloneNode Node => _node ?? throw new InvalidOperationException("the node is stopped");

    internal int HttpPort => _endpoint!.Port; // Started with the node.

    internal static Task<LoadNode> StartAsync(TemporaryFolder folder)
    {
        var files = Path.Combine(folder.Path, "files");
        Directory.CreateDirectory(files);
        var options = Options(folder.Path) with { Settings = new Dictionary<string, string> { ["secure_file_priv"] = files } };
        return StartAsync(() => StandaloneNode.StartAsync(options, new RecentAuditLog(), TimeProvider.System, CancellationToken.None));
    }

    internal static Task<LoadNode> StartAsync(NodeWorld world)
        => StartAsync(() => StandaloneNode.StartAsync(Options("/data"), new RecentAuditLog(), world, CancellationToken.None));

    internal static AuthenticationHeaderValue Login(string user, string password)
        => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    internal async Task RestartAsync()
    {
        await CloseAsync();
        await OpenAsync();
    }

    internal MySqlClient Connect() => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new IPEndPoint(IPAddress.Loopback, Node.MySqlPort), User = "root", Tls = TlsMode.Never,
        ReadTimeout = TimeSpan.FromSeconds(60),
    });

    internal void Execute(params ReadOnlySpan<string> statements)
    {
        using var client = Connect();
        foreach (var statement in statements) client.Execute(statement);
    }

    /// <summary>Gives the rows of a query, values joined by |, rows by blanks.</summary>
    internal string Rows(string sql)
    {
        using var client = Connect();
        return string.Join(' ', client.Query(sql).Rows.Select(r => string.Join('|', r.Select(v => v ?? "NULL"))));
    }

    internal Task<JsonElement> LoadAsync(string table, string body, params ReadOnlySpan<string> headers)
        => SendAsync(HttpMethod.Put, $"/api/d/{table}/_stream_load", Encoding.UTF8.GetBytes(body), headers.ToArray());

    /// <summary>Sends a request; headers are written as "name: value".</summary>
    internal async Task<JsonElement> SendAsync(
        HttpMethod method, string path, byte[]? body, string[] headers, AuthenticationHeaderValue? login = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"http://127.0.0.1:{HttpPort}{path}"));
        if (login is not null) request.Headers.Authorization = login;
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        if (body is not null) request.Content = new ByteArrayContent(body);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : JsonSerializer.SerializeToElement(text);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _http.Dispose();
    }

    private static ServerOptions Options(string folder)
        => new() { Role = ServerRole.Standalone, DataDir = folder, MySqlPort = 0, HttpPort = 0, Quiet = true };

    private static async Task<LoadNode> StartAsync(Func<Task<StandaloneNode>> open)
    {
        var made = new LoadNode(open);
        await made.OpenAsync();
        return made;
    }

    private async Task OpenAsync()
    {
        _node = await _open();
        _endpoint = await HttpEndpoint.StartAsync(IPAddress.Loopback, 0, _node.Frontend, () => null, CancellationToken.None);
    }

    private async Task CloseAsync()
    {
        if (_endpoint is not null) await _endpoint.DisposeAsync();
        if (_node is not null) await _node.DisposeAsync();
        (_endpoint, _node) = (null, null);
    }
}
