using MatViewDb.Golden.Loads;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds SHOW CREATE TABLE to making the same table again.</summary>
public sealed class ShownDefinitionTests
{
    private static readonly string[] s_tables =
    [
        "CREATE TABLE t (id INT, x INT NOT NULL DEFAULT '5' COMMENT 'it''s', b BIGINT AS (x + 1) COMMENT 'c', "
            + "d VARCHAR(20) AS (concat('n', x)))",
        "CREATE TABLE t (id BIGINT AUTO_INCREMENT, f BOOLEAN, n TINYINT(1), s VARCHAR(9) DEFAULT (uuid()), PRIMARY KEY (id)) "
            + "COMMENT 'a ''b'",
        "CREATE TABLE t (a INT, b INT, k INT) PARTITION BY RANGE (a, b) (PARTITION p1 VALUES LESS THAN ('1', '2'), "
            + "PARTITION p2 VALUES LESS THAN ('5', MAXVALUE), PARTITION p3 VALUES LESS THAN MAXVALUE) DISTRIBUTED BY HASH (k) BUCKETS 3",
        "CREATE TABLE t (d DATE, k INT) PARTITION BY time_slice(d, INTERVAL 7 DAY) DISTRIBUTED BY HASH (k) BUCKETS 2 ORDER BY (k)",
        "CREATE TABLE t (d DATETIME(3), k DECIMAL(20, 4)) PARTITION BY date_trunc('hour', d)",
        "CREATE TABLE t (ts DATETIME, v INT, day DATE AS (date(ts))) PARTITION BY (day)",
        "CREATE TABLE t (c VARCHAR(10) NOT NULL, e INT NOT NULL) PARTITION BY LIST (c, e) (PARTITION a VALUES IN (('x', '1'), ('y', '2')))",
        "CREATE TABLE t (k INT, s VARCHAR(40), j JSON, INDEX i (k) USING BITMAP COMMENT 'bm', "
            + "INDEX n (s) USING NGRAMBF (\"gram_num\" = \"3\", \"case_sensitive\" = \"false\"), KEY m (k, s))",
        "CREATE TABLE t (k INT, l LARGEINT SUM, m DATE MAX, u BITMAP BITMAP_UNION, r STRING REPLACE) AGGREGATE KEY (k)",
        "CREATE TABLE t (k INT, a ARRAY<INT>, m MAP<VARCHAR(5), DOUBLE>, s STRUCT<x INT, y ARRAY<DATE>>) UNIQUE KEY (k)",
    ];

    [Fact]
    public async Task WhatIsShownMakesTheSameTable()
    {
        using var folder = new TemporaryFolder();
        await using var node = await LoadNode.StartAsync(folder);
        using var client = node.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        foreach (var create in s_tables)
        {
            client.Execute(create);
            var shown = client.Query("SHOW CREATE TABLE t").Rows[0][1]!; // The text is no NULL.
            client.Execute("DROP TABLE t FORCE");
            client.Execute(shown);
            Assert.Equal(shown, client.Query("SHOW CREATE TABLE t").Rows[0][1]);
            client.Execute("DROP TABLE t FORCE");
        }
    }
}
