// Many views of many partitions over one table: what knowing them takes, and finding after a commit which of them are stale.
import { round, resident } from './bench.mjs';

export async function many(bench) {
  const [views, partitions] = [Number(bench.given.count), Number(bench.given.partitions)];
  await bench.fresh('refresh_many');
  const list = Array.from({ length: partitions }, (_, p) => `PARTITION p${p} VALUES LESS THAN ("${p + 1}")`).join(', ');
  await bench.query(`CREATE TABLE sales (part INT, shop INT, price BIGINT) DUPLICATE KEY(part)
    PARTITION BY RANGE(part) (${list}) DISTRIBUTED BY HASH(part) BUCKETS 1`);
  await bench.query(`INSERT INTO sales SELECT g % ${partitions}, g, g FROM TABLE(generate_series(0, ${2 * partitions - 1})) AS s(g)`);
  const before = resident(bench.server.pid);
  for (let i = 0; i < views; i++) {
    await bench.query(`CREATE MATERIALIZED VIEW v${i} PARTITION BY part REFRESH DEFERRED MANUAL AS
      SELECT part, shop, sum(price) AS total FROM sales WHERE shop <> ${i} GROUP BY part, shop`);
  }

  const ask = "SELECT count(*) FROM information_schema.materialized_views WHERE table_schema = 'refresh_many' AND is_fresh = 'false'";
  const times = [];
  for (let i = 0; i < 8; i++) {
    await bench.query(`INSERT INTO sales VALUES (${i}, ${i}, ${i})`);
    const time = await bench.timed(ask, 200);
    const stale = Number(await bench.value(ask));
    if (stale !== views) throw new Error(`${stale} views are stale, not ${views}`);
    if (i > 2) times.push(time.wall);
  }

  bench.say(`${views} views of ${partitions} partitions: which are stale after a commit (SQL)`, `${round(Math.min(...times))} ms`, '50 ms',
    Math.min(...times) < 50);
  const bytes = (resident(bench.server.pid) - before) / views / partitions;
  bench.say('memory for a partition of a view', `${round(bytes, 0)} bytes`, '1024', bytes < 1024);
}
