using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Reads a server that speaks NATS' protocol: streams exactly once whatever is killed, subjects while somebody listens.</summary>
public sealed class NatsTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void MessagesOfAStreamComeOnce()
    {
        using var folder = new TemporaryFolder();
        using var nats = new FakeNats("geheim");
        var published = 0;
        for (var round = 0; round < 3; round++)
        {
            using var server = Start(folder);
            using var client = server.Connect(round == 0 ? "" : "d");
            if (round == 0)
            {
                client.Execute("CREATE DATABASE d");
                client.Execute("USE d");
                client.Execute(
                    "CREATE SOURCE s (a BIGINT, b VARCHAR(40)) INCLUDE offset AS o INCLUDE subject AS u INCLUDE timestamp AS t WITH ("
                    + $"connector = 'nats', server_url = 'nats://127.0.0.1:{nats.Port}', subject = 'orders.>', stream = 'S', "
                    + "username = 'u', password = 'geheim') FORMAT PLAIN ENCODE JSON");
            }

            if (round == 1) client.Execute("ADMIN SET FAILPOINT 'source.before_commit' = 'sleep(300)'");
            for (var i = 0; i < 700; i++)
            {
                published++;
                nats.Publish(
                    published % 2 == 0 ? "orders.even" : "orders.odd",
                    string.Create(CultureInfo.InvariantCulture, $"{{\n \"a\": {published}, \"b\": \"é{published}\" }}"), published);
                if (i == 350) nats.Publish("other", "{\"a\": -1}");
            }

            var seen = published;
            WaitFor("some rows", () => Number(client, "SELECT count(*) FROM s") > seen - 700);
            if (round == 2) nats.Restart();
            server.Kill();
        }

        using var last = Start(folder);
        using var again = last.Connect("d");
        WaitFor("all rows", () => Number(again, "SELECT count(*) FROM s") == published);
        Assert.Equal(
            $"{published}|{published}|{(long)published * (published + 1) / 2}|{published}",
            One(again, "SELECT count(DISTINCT a), count(DISTINCT o), sum(a), sum(concat('é', a) = b) FROM s"));
        // The other subject's message has a number, too.
        Assert.Equal(
            "orders.odd|1|1970-01-01 00:00:00.001000", One(again, "SELECT u, o, t FROM s WHERE a = 1"));
        Assert.Equal("orders.even|701", One(again, "SELECT u, o FROM s WHERE a = 700"));
        nats.Dispose();
        WaitFor("the problem", () => again.Query("SHOW SOURCES").Rows[0][3] == "RETRYING");
    }

    [Fact]
    public void AStreamIsReadFromWhereItIsAsked()
    {
        using var folder = new TemporaryFolder();
        using var nats = new FakeNats();
        using var server = Start(folder);
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        for (var i = 1; i <= 10; i++) nats.Publish("x", $"{i},\"t,{i}\"", 1000 * i);
        var with = $"connector = 'nats', server_url = '127.0.0.1:1,127.0.0.1:{nats.Port}', subject = 'x', stream = 'S'";
        client.Execute($"CREATE SOURCE e (a INT, b VARCHAR(9)) WITH ({with}) FORMAT PLAIN ENCODE CSV");
        client.Execute($"CREATE SOURCE l (a INT, b VARCHAR(9)) WITH ({with}, scan.startup.mode = 'latest') FORMAT PLAIN ENCODE CSV");
        client.Execute(
            $"CREATE SOURCE t (a INT, b VARCHAR(9)) WITH ({with}, scan.startup.mode = 'timestamp', scan.startup.timestamp.millis = '7000') "
            + "FORMAT PLAIN ENCODE CSV");
        Refuses(
            client, $"CREATE SOURCE n (a INT) WITH ({with.Replace("'S'", "'Nope'", StringComparison.Ordinal)}) FORMAT PLAIN ENCODE JSON",
            "stream not found");
        Refuses(
            client, "CREATE SOURCE n (a INT) WITH (connector = 'nats', server_url = '127.0.0.1:1', subject = 'x') FORMAT PLAIN ENCODE JSON",
            "127.0.0.1:1");
        Assert.Equal(3, client.Query("SHOW SOURCES").Rows.Count);
        WaitFor("the number", () => client.Query("SELECT Position FROM rw_catalog.rw_sources WHERE Name = 'l'").Rows[0][0] == "10");
        nats.Publish("x", "11,\"t,11\"", 11_000);
        WaitFor("all", () => One(client, "SELECT count(*), sum(a), min(b) FROM e") == "11|66|t,1");
        WaitFor("new ones", () => One(client, "SELECT count(*), sum(a) FROM l") == "1|11");
        WaitFor("later ones", () => One(client, "SELECT count(*), min(a) FROM t") == "5|7");
    }

    [Fact]
    public void SubjectsAreHeardWhileTheServerListens()
    {
        using var folder = new TemporaryFolder();
        using var nats = new FakeNats();
        using var server = Start(folder);
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute(
            $"CREATE SOURCE s (a INT) INCLUDE subject AS u WITH (connector = 'nats', server_url = '127.0.0.1:{nats.Port}', "
            + "subject = 'a,b.*') FORMAT PLAIN ENCODE JSON");
        WaitFor("listeners", () => nats.Listeners("a") == 1 && nats.Listeners("b.*") == 1);
        for (var i = 0; i < 100; i++) nats.Publish(i % 2 == 0 ? "a" : "b.c", $"{{\"a\": {i}}}");
        nats.Publish("b", "{\"a\": 1000}");
        WaitFor("all", () => One(client, "SELECT count(*), sum(a), sum(u = 'b.c') FROM s") == "100|4950|50");
        nats.Restart();
        WaitFor("listeners again", () => nats.Listeners("a") == 1);
        nats.Publish("a", "{\"a\": 7}");
        WaitFor("one more", () => One(client, "SELECT count(*), sum(a) FROM s") == "101|4957");

        using var closed = new FakeNats("geheim");
        const string Who = "subject = 'a', username = 'u', ";
        Refuses(
            client, $"CREATE SOURCE w (a INT) WITH (connector = 'nats', server_url = '127.0.0.1:{closed.Port}', {Who}password = 'falsch') "
            + "FORMAT PLAIN ENCODE JSON", "Authorization Violation");
        client.Execute(
            $"CREATE SOURCE w (a INT) WITH (connector = 'nats', server_url = '127.0.0.1:{closed.Port}', {Who}password = 'geheim') "
            + "FORMAT PLAIN ENCODE JSON");
        Assert.Contains(
            "'username' = 'u', 'password' = '***'", client.Query("SHOW CREATE SOURCE w").Rows[0][1], StringComparison.Ordinal);
    }

    [Fact]
    public void TlsIsSpokenWhereTheServerOrTheAddressAsksForIt()
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        using var nats = new FakeNats(certificate: certificate);
        using var plain = new FakeNats();
        using var server = Start(folder);
        File.WriteAllText(Path.Combine(folder.Path, "files", "ca.pem"), made.ExportCertificatePem());
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        for (var i = 1; i <= 1_000; i++) nats.Publish("x", $"{{\"a\": {i}, \"b\": \"{new string('b', 200)}\"}}");
        string Create(string name, string more) => $"CREATE SOURCE {name} (a INT, b VARCHAR(300)) WITH (connector = 'nats', subject = 'x', "
            + $"{more}) FORMAT PLAIN ENCODE JSON";
        const string Trust = "tls.ca.location = 'ca.pem'";
        client.Execute(Create("s", $"server_url = 'localhost:{nats.Port}', stream = 'S', {Trust}"));
        client.Execute(Create("l", $"server_url = 'tls://localhost:{nats.Port}', {Trust}"));
        WaitFor("all", () => One(client, "SELECT count(*), sum(a), min(length(b)) FROM s") == "1000|500500|200");
        WaitFor("a listener", () => nats.Listeners("x") == 1);
        nats.Publish("x", "{\"a\": 2000}");
        WaitFor("one more", () => One(client, "SELECT count(*), max(a) FROM s") == "1001|2000");
        WaitFor("what is heard", () => One(client, "SELECT count(*), max(a) FROM l") == "1|2000");

        Refuses(client, Create("w", $"server_url = 'tls://localhost:{nats.Port}', stream = 'S'"), "certificate");
        Refuses(client, Create("w", $"server_url = '127.0.0.1:{nats.Port}', stream = 'S', {Trust}"), "certificate");
        Refuses(client, Create("w", $"server_url = 'tls://localhost:{plain.Port}', {Trust}"), "the server offers no TLS");
        Refuses(client, Create("w", $"server_url = 'localhost:{nats.Port}', tls.ca.location = '/etc/passwd'"), "secure_file_priv");
    }

    [Fact]
    public void MessagesOfABucketPutAndTakeRowsByKey()
    {
        using var folder = new TemporaryFolder();
        using var nats = new FakeNats();
        using var server = Start(folder);
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        var with = $"WITH (connector = 'nats', server_url = '127.0.0.1:{nats.Port}', subject = '$KV.b.>', stream = 'S')";
        client.Execute(
            "CREATE SOURCE s (a INT, b VARCHAR(9), PRIMARY KEY (k)) INCLUDE key AS k INCLUDE header AS h INCLUDE header 'Trace-Id' AS t "
            + $"INCLUDE header 'Size' INT AS z {with} FORMAT UPSERT ENCODE JSON");
        client.Execute("CREATE MATERIALIZED VIEW m AS SELECT count(*) AS n, sum(a) AS a FROM s");
        nats.Publish("$KV.b.one", "{\"a\": 1, \"b\": \"x\"}", headers: "Trace-Id: 7f\r\nSize: 12\r\nSize: 13");
        nats.Publish("$KV.b.two.of", "{\"a\": 2}");
        nats.Publish("$KV.b.three", "{\"a\": 3, \"b\": \"z\"}");
        // What a payload says of the key or of itself does not count.
        nats.Publish("$KV.b.four", "{\"a\": 4, \"k\": \"one\", \"__op\": true, \"h\": 1}");
        nats.Publish("$KV.b.five", "{}");
        nats.Publish("$KV.b.bad", "[1]");
        WaitFor("five rows", () => One(client, "SELECT count(*), sum(a) FROM s") == "5|10");
        Assert.Equal(
            """one|1|x|[{"key":"Trace-Id","value":"7f"},{"key":"Size","value":"12"},{"key":"Size","value":"13"}]|7f|13""", One(client, "SELECT k, a, b, h, t, z FROM s WHERE k = 'one'"));
        Assert.Equal("two.of|2||||", One(client, "SELECT k, a, b, h, t, z FROM s WHERE a = 2"));
        Assert.Equal("1", One(client, "SELECT Rejected FROM rw_catalog.rw_sources WHERE Name = 's'"));

        // The newest of several counts, also of those that go; each takes the whole row's place.
        nats.Publish("$KV.b.one", "{\"a\": 10}");
        nats.Publish("$KV.b.one", "{\"a\": 11}");
        nats.Publish("$KV.b.two.of", "", headers: "KV-Operation: DEL");
        nats.Publish("$KV.b.three", "");
        nats.Publish("$KV.b.three", "{\"a\": 30}");
        nats.Publish("$KV.b.four", "what was there", headers: "KV-Operation: PURGE");
        nats.Publish("$KV.b.none", "");
        WaitFor("three rows", () => One(client, "SELECT count(*), sum(a), count(b) FROM s") == "3|41|0");
        WaitFor("the view", () => One(client, "SELECT n, a FROM m") == "3|41");
        Assert.Contains("INCLUDE header 'Size' int AS ", client.Query("SHOW CREATE SOURCE s").Rows[0][1], StringComparison.Ordinal);
        foreach (var wrong in new[]
        {
            $"(a INT) INCLUDE key AS k {with}", $"(a INT, PRIMARY KEY (a)) INCLUDE key AS k {with}", $"(a INT, PRIMARY KEY (a)) {with}",
            $"(a INT, PRIMARY KEY (k), WATERMARK FOR a AS a - 5) INCLUDE key AS k {with}",
        })
        {
            Assert.Equal(7629, Assert.Throws<MySqlErrorException>(
                () => client.Execute($"CREATE SOURCE w {wrong} FORMAT UPSERT ENCODE JSON")).Code);
        }

        Refuses(client, $"CREATE SOURCE w (a INT, PRIMARY KEY (k)) INCLUDE key AS k {with} FORMAT UPSERT ENCODE CSV", "it reads FORMAT PLAIN");
        Refuses(client, $"CREATE SOURCE w (a INT) INCLUDE key 'x' AS k {with} FORMAT PLAIN ENCODE JSON", "only headers have names");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void RowsOfABucketAreThoseOfItsKeysWhateverIsKilled(int seed)
    {
        using var folder = new TemporaryFolder();
        using var nats = new FakeNats();
        var (random, model) = (new Random(seed), new Dictionary<string, int>());
        for (var round = 0; round < 4; round++)
        {
            using var server = Start(folder);
            using var client = server.Connect(round == 0 ? "" : "d");
            if (round == 0)
            {
                client.Execute("CREATE DATABASE d");
                client.Execute("USE d");
                client.Execute(
                    "CREATE SOURCE s (a INT, PRIMARY KEY (k)) INCLUDE key AS k INCLUDE offset AS o WITH (connector = 'nats', server_url = "
                    + $"'127.0.0.1:{nats.Port}', subject = '$KV.b.>', stream = 'S') FORMAT UPSERT ENCODE JSON");
                client.Execute("CREATE MATERIALIZED VIEW m AS SELECT count(*) AS n, sum(a) AS a FROM s");
            }

            if (round == 1) client.Execute("ADMIN SET FAILPOINT 'source.before_commit' = 'sleep(100)'");
            var before = One(client, "SELECT coalesce(max(CAST(o AS BIGINT)), 0) FROM s");
            for (var i = 0; i < 400; i++)
            {
                var (key, value) = ($"k{random.Next(60)}", random.Next(1000));
                // Whole stretches without deletes: they are stored without a look at what is there.
                if (i % 100 < 50 && random.Next(3) == 0)
                {
                    model.Remove(key);
                    nats.Publish($"$KV.b.{key}", "", headers: "KV-Operation: DEL");
                }
                else
                {
                    model[key] = value;
                    nats.Publish($"$KV.b.{key}", $"{{\"a\": {value}}}");
                }
            }

            WaitFor("some rows", () => One(client, "SELECT coalesce(max(CAST(o AS BIGINT)), 0) FROM s") != before);
            server.Kill();
        }

        using var last = Start(folder);
        using var again = last.Connect("d");
        var expected = $"{model.Count}|{model.Values.Sum()}";
        WaitFor($"the rows (seed {seed})", () => One(again, "SELECT count(*), sum(a) FROM s") == expected);
        Assert.Equal(
            string.Join(',', model.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}")),
            One(again, "SELECT group_concat(concat(k, '=', a) ORDER BY k SEPARATOR ',') FROM s"));
        WaitFor("the view", () => One(again, "SELECT n, a FROM m") == expected);
    }

    [Fact]
    public void AServerThatAsksForACertificateGetsIt()
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        using var clientKey = RSA.Create(2048);
        var (today, names) = (DateTimeOffset.UtcNow, new SubjectAlternativeNameBuilder());
        names.AddDnsName("localhost");
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(today.AddDays(-1), today.AddDays(1));
        using var own = new CertificateRequest("CN=reader", clientKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(today.AddDays(-1), today.AddDays(1));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        using var nats = new FakeNats(certificate: certificate, clientThumbprint: own.GetCertHashString());
        using var server = Start(folder);
        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, "files", name), text);
        Write("ca.pem", made.ExportCertificatePem());
        Write("own.pem", own.ExportCertificatePem());
        Write("key.pem", clientKey.ExportPkcs8PrivateKeyPem());
        Write("both.pem", own.ExportCertificatePem() + "\n" + clientKey.ExportPkcs8PrivateKeyPem());
        Write("locked.pem", clientKey.ExportEncryptedPkcs8PrivateKeyPem(
            "geheim", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        Write("other.pem", key.ExportPkcs8PrivateKeyPem());
        using var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        nats.Publish("x", "{\"a\": 1}");
        string Create(string name, string more) => $"CREATE SOURCE {name} (a INT) WITH (connector = 'nats', subject = 'x', stream = 'S', "
            + $"server_url = 'localhost:{nats.Port}', tls.ca.location = 'ca.pem'{more}) FORMAT PLAIN ENCODE JSON";
        client.Execute(Create("s", ", tls.certificate.location = 'own.pem', tls.key.location = 'key.pem'"));
        client.Execute(Create("b", ", tls.certificate.location = 'both.pem'"));
        client.Execute(Create(
            "l", ", tls.certificate.location = 'own.pem', tls.key.location = 'locked.pem', tls.key.password = 'geheim'"));
        foreach (var name in new[] { "s", "b", "l" }) WaitFor(name, () => One(client, $"SELECT count(*), sum(a) FROM {name}") == "1|1");
        Assert.Contains("'tls.key.password' = '***'", client.Query("SHOW CREATE SOURCE l").Rows[0][1], StringComparison.Ordinal);

        Refuses(client, Create("w", ""), "cannot be read");
        Refuses(
            client, Create("w", ", tls.certificate.location = 'own.pem', tls.key.location = 'other.pem'"), "no certificate that can be used");
        Refuses(client, Create("w", ", tls.key.location = 'key.pem'"), "needs option 'tls.certificate.location'");
        Refuses(client, Create("w", ", tls.certificate.location = '/etc/passwd'"), "secure_file_priv");
        client.Execute("CREATE USER u");
        client.Execute("GRANT ALL ON d.* TO u");
        using var other = server.Connect("d", "u");
        Refuses(other, Create("w", ", tls.certificate.location = 'both.pem'"), "FILE");
    }

    private static void Refuses(MySqlClient client, string statement, string why)
        => Assert.Contains(
            why, Assert.Throws<MySqlErrorException>(() => client.Execute(statement)).Message, StringComparison.OrdinalIgnoreCase);

    private static ServerProcess Start(TemporaryFolder folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder.Path, "files")).FullName;
        return ServerProcess.Start(
            Path.Combine(folder.Path, "data"), "--set", "enable_failpoints=1", "--set", $"secure_file_priv={files}");
    }

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    private static long Number(MySqlClient client, string query) => long.Parse(One(client, query), CultureInfo.InvariantCulture);

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
