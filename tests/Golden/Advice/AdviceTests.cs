using System.Net;
using MatViewDb.Frontend.Audit;
using MatViewDb.Golden.Faults;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Advice;

/// <summary>Asks for advice as users with different rights, and looks at what the audit log says of views.</summary>
public sealed class AdviceTests : IAsyncLifetime
{
    private const string Query = "SELECT g, sum(v) FROM t GROUP BY g";
    private readonly TemporaryFolder _folder = new();
    private readonly RecentAuditLog _audit = new();
    private StandaloneNode _node = null!; // InitializeAsync sets it.

    public async Task InitializeAsync()
    {
        var options = new ServerOptions { Role = ServerRole.Standalone, DataDir = _folder.Path, MySqlPort = 0, HttpPort = 0, Quiet = true };
        _node = await StandaloneNode.StartAsync(options, _audit, TimeProvider.System, CancellationToken.None);
        using var root = Connect("root");
        root.Execute("CREATE DATABASE d");
        root.Execute("USE d");
        root.Execute("CREATE TABLE t (g INT, v INT)");
        root.Execute("CREATE TABLE hidden (g INT, v INT)");
        root.Execute("INSERT INTO t SELECT generate_series % 10, 1 FROM generate_series(1, 20000)");
        root.Execute("INSERT INTO hidden SELECT generate_series % 10, 1 FROM generate_series(1, 20000)");
        root.Execute("CREATE USER u");
        root.Execute("GRANT SELECT ON d.t TO u");
    }

    public async Task DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void AUserIsAdvisedOnWhatItMayRead()
    {
        using var root = Connect("root");
        using var user = Connect("u");
        root.Execute("USE d");
        user.Execute("USE d");
        root.Query("SELECT g, max(v) FROM hidden GROUP BY g");
        Assert.Equal(1142, Assert.Throws<MySqlErrorException>(
            () => user.Query("ADVISE MATERIALIZED VIEW FOR SELECT g, max(v) FROM hidden GROUP BY g")).Code);

        // The log shows the queries of others to nobody without PROCESS.
        Assert.Empty(user.Query("ADVISE MATERIALIZED VIEW").Rows);
        user.Query(Query);
        var own = Assert.Single(user.Query("ADVISE MATERIALIZED VIEW").Rows);
        Assert.Equal("mv_t_by_g", own[1]);
        Assert.Equal(2, root.Query("ADVISE MATERIALIZED VIEW").Rows.Count);
        Assert.Equal("3", root.Query("SELECT count(*) FROM information_schema.materialized_view_advice").Scalar);
        Assert.Equal("1", user.Query("SELECT count(*) FROM information_schema.materialized_view_advice").Scalar);

        // It is one's own right to create that counts.
        Assert.Equal(1142, Assert.Throws<MySqlErrorException>(
            () => user.Query($"CREATE MATERIALIZED VIEW FROM ADVICE {own[0]}")).Code);
        var others = root.Query("SELECT max(ID) FROM information_schema.materialized_view_advice").Scalar;
        Assert.Equal(7332, Assert.Throws<MySqlErrorException>(
            () => user.Query($"CREATE MATERIALIZED VIEW FROM ADVICE {others}")).Code);
        root.Execute($"CREATE MATERIALIZED VIEW FROM ADVICE {own[0]}");
        root.Execute("WAIT");
        Assert.Contains("mv_t_by_g", root.Query("SHOW MATERIALIZED VIEWS").Rows.SelectMany(r => r));
    }

    [Fact]
    public void TheAuditLogSaysWhichViewsWereLookedAtAndRead()
    {
        using var root = Connect("root");
        root.Execute("USE d");
        root.Execute("CREATE MATERIALIZED VIEW a REFRESH MANUAL AS SELECT g, sum(v) AS s FROM t GROUP BY g");
        root.Execute("CREATE MATERIALIZED VIEW b REFRESH MANUAL AS SELECT g, max(v) AS m FROM t GROUP BY g");
        root.Execute("CREATE TABLE into_t (g INT, s BIGINT)");
        root.Query(Query);
        Assert.Equal(("a,b", "a"), Last(Query));
        root.Execute("SET enable_materialized_view_for_insert = true");
        root.Execute("INSERT INTO into_t " + Query);
        Assert.Equal(("a,b", "a"), Last("INSERT INTO into_t " + Query));
        root.Execute("SET enable_materialized_view_rewrite = false");
        root.Query(Query);
        Assert.Equal(("", ""), Last(Query));
        Assert.Equal(20_000, _audit.Entries.Last(e => e.Stmt == Query).ScanRows);
    }

    [Fact]
    public void TheAuditLogTellsOfAViewThatGaveOtherRows()
    {
        using var root = Connect("root");
        root.Execute("USE d");
        root.Execute("CREATE TABLE k (g INT) PROPERTIES ('unique_constraints' = 'g')");
        root.Execute("INSERT INTO k VALUES (1), (1)");
        root.Execute("CREATE MATERIALIZED VIEW wrong REFRESH MANUAL AS SELECT t.g, t.v, k.g AS kg FROM t LEFT JOIN k ON t.g = k.g");
        root.Execute("SET enable_materialized_view_single_table_view_delta_rewrite = true");
        root.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        root.Execute("SET materialized_view_verify = 'always'");
        Assert.Equal("20000", root.Query("SELECT count(*) FROM t").Scalar);
        Assert.Equal(("wrong", ""), Last("SELECT count(*) FROM t"));
        Assert.Contains("wrong is inactive now", _audit.Entries.Last(e => e.Stmt == "SELECT count(*) FROM t").Faults, StringComparison.Ordinal);
    }

    private (string Candidates, string Hits) Last(string text)
    {
        var entry = _audit.Entries.Last(e => e.Stmt == text);
        return (entry.CandidateMVs, entry.HitMvs);
    }

    private MySqlClient Connect(string user) => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new IPEndPoint(IPAddress.Loopback, _node.MySqlPort), User = user, Tls = TlsMode.Never,
        ReadTimeout = TimeSpan.FromSeconds(60),
    });
}
