-- Statements as RisingWave users write them.

SET BACKGROUND_DDL = true;
SET BACKGROUND_DDL = false;
SET BACKGROUND_DDL TO true;
SET background_ddl TO 'false';
CREATE TABLE t (v1 int);
INSERT INTO t SELECT * FROM generate_series(1, 1000000);
CREATE MATERIALIZED VIEW mv AS SELECT * FROM t;
CREATE MATERIALIZED VIEW IF NOT EXISTS mv (a, b) WITH (source_rate_limit = 100) AS SELECT v1, count(*) FROM t GROUP BY v1;
CREATE OR REPLACE MATERIALIZED VIEW mv AS SELECT * FROM t EMIT ON WINDOW CLOSE;
SHOW JOBS;
SHOW JOBS LIKE '%mv%';
CANCEL JOBS 1010;
CANCEL JOB 1, 2, 3;
ALTER SYSTEM SET max_concurrent_creating_streaming_jobs TO 4;
ALTER SYSTEM SET barrier_interval_ms = 500;
ALTER SYSTEM SET checkpoint_frequency TO DEFAULT;
SHOW PARAMETERS LIKE 'max%';
SHOW ALL;
SHOW background_ddl;
WAIT;
WAIT MATERIALIZED VIEW db.mv;
WAIT TABLE t;
FLUSH;
RECOVER;
ALTER MATERIALIZED VIEW mv SET BACKFILL_RATE_LIMIT = 100;
ALTER MATERIALIZED VIEW mv SET BACKFILL_RATE_LIMIT = DEFAULT;
ALTER MATERIALIZED VIEW mv RENAME TO mv2;
SELECT generate_series FROM generate_series(1, 10, 2) AS g(generate_series);
CREATE SOURCE IF NOT EXISTS s (id int, name varchar, PRIMARY KEY (id))
  WITH (connector = 'datagen', datagen.rows.per.second = '10', fields.id.kind = 'sequence', fields.id.start = 1)
  FORMAT PLAIN ENCODE JSON;
CREATE SOURCE s2 (a int) WITH (connector = 'posix_fs', posix_fs.root = '/data') FORMAT PLAIN ENCODE CSV (delimiter = ',', without_header = 'true');
CREATE SINK sink1 FROM mv WITH (connector = 'blackhole', type = 'append-only', force_append_only = 'true');
CREATE SINK IF NOT EXISTS sink2 INTO t2 (a, b) AS SELECT v1, v1 + 1 FROM t;
CREATE SINK sink3 AS SELECT * FROM mv WITH (connector = 'fs', primary_key = 'a,b') FORMAT UPSERT ENCODE JSON;
DROP SINK IF EXISTS sink1 CASCADE;
DROP SOURCE s;
DROP SOURCE s RESTRICT;
DROP MATERIALIZED VIEW m CASCADE;
SHOW SINKS;
SHOW SOURCES;
CREATE SOURCE s3 (a int, t datetime, watermark int, WATERMARK FOR t AS t - INTERVAL 5 SECOND)
  INCLUDE offset AS o INCLUDE timestamp INCLUDE partition AS include INCLUDE header 'k' AS h INCLUDE key AS k
  INCLUDE header INCLUDE header 'n' DECIMAL(10, 2) AS n INCLUDE header 'x' VARCHAR(9)
  WITH (connector = 'nats', server_url = 'h:4222', subject = 's', stream = 'S') FORMAT PLAIN ENCODE JSON;
CREATE SINK sink4 AS SELECT a, count(*) FROM t GROUP BY a EMIT ON WINDOW CLOSE WITH (connector = 'blackhole', primary_key = 'a');
ALTER SOURCE s SET SOURCE_RATE_LIMIT = 100;
ALTER SOURCE s SET source_rate_limit TO DEFAULT;
ALTER SINK db.sink1 SET sink_rate_limit TO 0;
ALTER SINK sink1 SET BACKFILL_RATE_LIMIT = DEFAULT;
