using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>Is loaded over HTTP; a load that was cut off is sent again under its label, as loaders do, and counts once.</summary>
internal sealed class LoadedTable(string name) : ChangedTable(name)
{
    private string? _unanswered;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT) DISTRIBUTED BY HASH(id) BUCKETS 3";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
        => number % 40 == 0 ? ($"TRUNCATE TABLE {Name}", []) : ($"load-{number}", [.. Now, .. NewRows(number).Rows]);

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        if (!sql.StartsWith("load", StringComparison.Ordinal))
        {
            client.Execute(sql);
            return;
        }

        _unanswered = sql;
        Assert.Equal("Success", Load(server, sql));
        _unanswered = null;
    }

    protected override bool Repeat(ServerProcess server, MySqlClient client)
    {
        if (_unanswered is not { } label) return false;
        Assert.Contains(Load(server, label), new[] { "Success", "Label Already Exists" });
        _unanswered = null;
        return true;
    }

    private string Load(ServerProcess server, string label)
    {
        var number = Number(label["load-".Length..]);
        var body = string.Concat(NewRows(number).Rows.Select(r => $"{r.Id},{r.G},{r.V}\n"));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Put, new Uri($"http://127.0.0.1:{server.HttpPort}/api/d/{Name}/_stream_load"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("root:")));
        request.Headers.Add("label", label);
        request.Headers.Add("column_separator", ",");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        using var response = http.Send(request);
        using var answer = JsonDocument.Parse(response.Content.ReadAsStream());
        var status = answer.RootElement.GetProperty("Status").GetString()!; // Every answer has one.
        if (status != "Label Already Exists") return status;
        Assert.Equal("FINISHED", answer.RootElement.GetProperty("ExistingJobStatus").GetString());
        return status;
    }
}
