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
        var (status, message) = Load(server, sql);
        if (status != "Success") throw new RefusedException(message);
        _unanswered = null;
    }

    protected override bool Repeat(ServerProcess server, MySqlClient client)
    {
        if (_unanswered is not { } label) return false;
        var (status, message) = Load(server, label);
        if (status == "Fail") throw new RefusedException(message);
        Assert.Contains(status, new[] { "Success", "Label Already Exists" });
        _unanswered = null;
        return true;
    }

    private (string Status, string Message) Load(ServerProcess server, string label)
    {
        var rows = NewRows(Number(label["load-".Length..])).Rows;
        var answer = HttpLoad.Send(
            server, HttpMethod.Put, $"/api/d/{Name}/_stream_load", HttpLoad.Csv(rows), ("label", label), ("column_separator", ","));
        var status = answer.GetProperty("Status").GetString()!; // Every answer has one.
        if (status == "Label Already Exists") Assert.Equal("FINISHED", answer.GetProperty("ExistingJobStatus").GetString());
        return (status, answer.GetProperty("Message").GetString() ?? "");
    }
}
