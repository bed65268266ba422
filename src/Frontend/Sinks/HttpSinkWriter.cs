using System.Net.Http.Headers;
using System.Text.Json;
using MatViewDb.Core.Types;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Sends rows to a URL: POST of a JSON array of some hundred objects; an answer other than 2xx is tried again later.</summary>
internal sealed class HttpSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services)
    : RowSinkWriter(sink, types, services)
{
    private const int RowsMax = 500;
    private static readonly HttpClient s_client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly List<object?[]> _rows = [];

    protected override async ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        _rows.Add(row);
        if (_rows.Count >= RowsMax) await SendAsync(cancel).ConfigureAwait(false);
    }

    protected override async ValueTask EndAsync(CancellationToken cancel)
    {
        if (_rows.Count > 0) await SendAsync(cancel).ConfigureAwait(false);
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonRows.Options))
        {
            json.WriteStartArray();
            foreach (var row in _rows) JsonRows.Write(json, Sink.Columns, row, Types);
            json.WriteEndArray();
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Sink.Options["url"])
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var (name, value) in Sink.Options.Where(o => o.Key.StartsWith("header.", StringComparison.Ordinal)))
            request.Headers.TryAddWithoutValidation(name["header.".Length..], value);
        try
        {
            using var answer = await s_client.SendAsync(request, cancel).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode) throw SinkErrors.CannotWrite.With(Sink.Name, $"the answer is {(int)answer.StatusCode}");
        }
        catch (Exception problem) when (problem is HttpRequestException
            || problem is TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw SinkErrors.CannotWrite.Because(problem, Sink.Name, problem.Message);
        }

        _rows.Clear();
    }
}
