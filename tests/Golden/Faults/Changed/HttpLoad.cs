using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Talks to a server's load endpoint as loaders do.</summary>
internal static class HttpLoad
{
    /// <summary>Sends a request and gives the answer's JSON.</summary>
    internal static JsonElement Send(
        ServerProcess server, HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri($"http://127.0.0.1:{server.HttpPort}{path}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("root:")));
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        using var response = http.Send(request);
        using var answer = JsonDocument.Parse(response.Content.ReadAsStream());
        return answer.RootElement.Clone();
    }

    /// <summary>Writes rows as a loader's CSV.</summary>
    internal static string Csv(IEnumerable<ChangedRow> rows) => string.Concat(rows.Select(r => $"{r.Id},{r.G},{r.V}\n"));
}

/// <summary>Says that a server refused what it was asked for, in an answer that is no MySQL error.</summary>
internal sealed class RefusedException(string message) : Exception(message);
