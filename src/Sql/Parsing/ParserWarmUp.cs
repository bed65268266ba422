namespace MatViewDb.Sql.Parsing;

/// <summary>Parses statements that touch most of the grammar.</summary>
internal static class ParserWarmUp
{
    private static readonly string[] Statements =
    [
        "SELECT a.x, count(*) AS c, sum(b.y * (1 - b.z)) FROM db.a AS a JOIN b ON a.id = b.id AND a.k > 3 "
            + "LEFT JOIN (SELECT id FROM c WHERE d IN (1, 2) OR e LIKE 'x%') t USING (id) "
            + "WHERE a.d BETWEEN DATE '2024-01-01' AND '2024-01-01' + INTERVAL 1 DAY AND NOT EXISTS "
            + "(SELECT 1 FROM f WHERE f.g = a.g) GROUP BY a.x HAVING count(*) > 1 ORDER BY c DESC LIMIT 10, 20",
        "WITH q AS (SELECT CASE WHEN a IS NULL THEN 'n' ELSE concat(a, 'b') END AS v FROM t) "
            + "SELECT v, row_number() OVER (PARTITION BY v ORDER BY v) FROM q UNION ALL SELECT @@version, NULL",
        "SELECT @@session.autocommit, @x, cast('1' AS DECIMAL(10, 2)), extract(YEAR FROM now())",
        "INSERT INTO db.t (a, b, c) VALUES (1, 'x', NULL), (-2.5, 'y', DEFAULT)",
        "INSERT INTO t SELECT * FROM generate_series(1, 10)",
        "CREATE TABLE IF NOT EXISTS t (a INT NOT NULL, b VARCHAR(20) DEFAULT 'x' COMMENT 'c', PRIMARY KEY (a)) "
            + "ENGINE=InnoDB PARTITION BY RANGE(a) (PARTITION p VALUES LESS THAN ('5')) "
            + "DISTRIBUTED BY HASH(a) BUCKETS 3 PROPERTIES ('k' = 'v')",
        "CREATE MATERIALIZED VIEW m REFRESH ASYNC EVERY(INTERVAL 1 DAY) PARTITION BY date_trunc('day', d) "
            + "DISTRIBUTED BY HASH(d) AS SELECT d, sum(x) AS s FROM t GROUP BY d",
        "REFRESH MATERIALIZED VIEW m WITH SYNC MODE",
        "SHOW FULL TABLES FROM db LIKE 'x%'",
        "SET NAMES utf8mb4",
        "SET SESSION sql_mode = 'ANSI', @a := 1",
        "EXPLAIN SELECT 1",
        "UPDATE t SET a = a + 1 WHERE id = 3",
        "DELETE FROM t WHERE id = 3",
        "USE db",
        "COMMIT",
    ];

    public static void Run()
    {
        foreach (var statement in Statements)
        {
            SqlParser.ParseStatement(statement);
        }
    }
}
