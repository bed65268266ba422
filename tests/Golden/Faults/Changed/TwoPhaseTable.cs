using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults.Changed;

/// <summary>
/// Is loaded in two phases; every fifth load is aborted. Whoever was cut off asks for the state of his label, and commits, aborts or
/// sends it anew.
/// </summary>
internal sealed class TwoPhaseTable(string name) : ChangedTable(name)
{
    private string? _undecided;

    internal override string Create
        => $"CREATE TABLE d.{Name} (id BIGINT, g BIGINT, v BIGINT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 2";

    protected override (string Sql, List<ChangedRow> Rows) Statement(long number)
        => ($"two-{number}", IsAborted(number) ? [.. Now] : NewRows(number).Rows);

    protected override void Run(ServerProcess server, MySqlClient client, string sql)
    {
        _undecided = sql;
        Stage(server, sql);
        Decide(server, sql);
        _undecided = null;
    }

    protected override bool Repeat(ServerProcess server, MySqlClient client)
    {
        if (_undecided is not { } label) return false;
        switch (StateOf(server, label))
        {
            case "VISIBLE" or "COMMITTED":
                break;
            case "PREPARED":
                Decide(server, label);
                break;
            case var state:
                if (IsAborted(NumberOf(label)) && state == "ABORTED") break;
                Stage(server, label);
                Decide(server, label);
                break;
        }

        _undecided = null;
        return true;
    }

    private void Stage(ServerProcess server, string label)
    {
        var answer = HttpLoad.Send(
            server, HttpMethod.Put, $"/api/d/{Name}/_stream_load", HttpLoad.Csv(NewRows(NumberOf(label)).Rows), ("label", label),
            ("column_separator", ","), ("two_phase_commit", "true"));
        if (answer.GetProperty("Status").GetString() != "Success") throw new RefusedException(answer.ToString());
    }

    private static void Decide(ServerProcess server, string label)
    {
        var operation = IsAborted(NumberOf(label)) ? "abort" : "commit";
        var answer = HttpLoad.Send(
            server, HttpMethod.Put, "/api/d/_stream_load_2pc", null, ("label", label), ("txn_operation", operation));
        if (answer.GetProperty("status").GetString() != "Success") throw new RefusedException(answer.ToString());
    }

    private static string StateOf(ServerProcess server, string label)
        => HttpLoad.Send(server, HttpMethod.Get, $"/api/d/get_load_state?label={label}", null).GetProperty("state").GetString()!; // Always.

    private static bool IsAborted(long number) => number % 5 == 0;

    private static long NumberOf(string label) => Number(label["two-".Length..]);
}
