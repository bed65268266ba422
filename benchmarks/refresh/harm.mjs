// What a refresh must not do: make readers wait or see half of it, need more memory than it may have, go on when it is cancelled.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { now } from '../harness/process.mjs';
import { percentile } from '../harness/statistics.mjs';
import { round } from './bench.mjs';

// Every commit adds one row to each of 84 partitions, so that a view seen as a whole has equal counts in all of them.
export async function readers(bench) {
  await bench.fresh('refresh_readers');
  const list = Array.from({ length: 84 }, (_, p) => `PARTITION p${p} VALUES LESS THAN ("${p + 1}")`).join(', ');
  await bench.query(`CREATE TABLE t (part INT, v BIGINT) DUPLICATE KEY(part) PARTITION BY RANGE(part) (${list})
    DISTRIBUTED BY HASH(part) BUCKETS 1`);
  await bench.query('INSERT INTO t SELECT g % 84, g FROM TABLE(generate_series(0, 839999)) AS s(g)');
  await bench.query(`CREATE MATERIALIZED VIEW counts PARTITION BY part REFRESH MANUAL PROPERTIES ("partition_refresh_number" = "-1")
    AS SELECT part, count(*) AS n, sum(v) AS total FROM t GROUP BY part`);
  const reader = await bench.open('refresh_readers');
  await reader.query('SET enable_materialized_view_rewrite = false');
  const ask = 'SELECT min(n), max(n), count(*) FROM counts';
  const read = async (times) => {
    const began = now();
    const [[[least, most, groups]]] = await reader.query(ask);
    times.push(now() - began);
    return least === most && Number(groups) === 84;
  };
  const [alone, beside] = [[], []];
  for (let i = 0; i < 300; i++) await read(alone);
  let torn = 0;
  let done = false;
  const watch = (async () => {
    while (!done) torn += (await read(beside)) ? 0 : 1;
  })();
  for (let i = 0; i < 40; i++) {
    await bench.query('INSERT INTO t SELECT g, g FROM TABLE(generate_series(0, 83)) AS s(g)');
    await bench.query(`REFRESH MATERIALIZED VIEW counts ${i % 2 === 0 ? '' : 'FORCE'} WITH SYNC MODE`);
  }

  done = true;
  await watch;
  bench.say(`reads that saw half of a refresh, of ${beside.length} beside 40 refreshes`, String(torn), '0', torn === 0);
  bench.say('a read alone and beside refreshes, p50 and slowest', `${round(percentile(alone, 0.5))} and ${round(Math.max(...alone))}, ${
    round(percentile(beside, 0.5))} and ${round(Math.max(...beside))} ms`);
  await reader.end();
}

export async function memory(bench) {
  const data = bench.tpch();
  const limit = Number(bench.given.limit) << 20;
  await bench.fresh('refresh_memory');
  await bench.script('schema.sql');
  await bench.load('lineitem', path.join(data, 'lineitem.tbl'));
  await bench.query(`CREATE MATERIALIZED VIEW wide REFRESH DEFERRED MANUAL PROPERTIES ("session.query_mem_limit" = "${limit}") AS
    SELECT l_orderkey, l_linenumber, l_comment, count(*) AS n, sum(l_quantity) AS q, sum(l_extendedprice) AS p, max(l_shipdate) AS d
    FROM lineitem GROUP BY l_orderkey, l_linenumber, l_comment`);
  const time = await bench.timed('REFRESH MATERIALIZED VIEW wide WITH SYNC MODE');
  const [[rows, groups]] = await bench.query('SELECT (SELECT count(*) FROM wide), (SELECT count(*) FROM lineitem)');
  // A group has three keys, four states and its place in the table.
  const state = Number(groups) * 120;
  bench.say(`a build of ${round(state / 1048576, 0)} MiB of groups under ${limit >> 20} MiB`, `${round(time.wall / 1000)} s, ${rows} rows`,
    'ends whole', rows === groups && state > 10 * limit);
}

export async function cancel(bench) {
  const data = bench.tpch();
  await bench.fresh('refresh_cancel');
  await bench.script('schema.sql');
  for (const table of ['nation', 'customer', 'orders', 'lineitem']) await bench.load(table, path.join(data, `${table}.tbl`));
  await bench.query(`CREATE MATERIALIZED VIEW slow REFRESH DEFERRED MANUAL AS
    SELECT o_orderkey, l_linenumber, n_name, l_comment, sum(l_extendedprice) AS p,
      row_number() OVER (PARTITION BY n_name ORDER BY l_comment) AS r
    FROM lineitem JOIN orders ON l_orderkey = o_orderkey JOIN customer ON o_custkey = c_custkey JOIN nation ON c_nationkey = n_nationkey
    WHERE o_orderdate < '1993-01-01' GROUP BY o_orderkey, l_linenumber, n_name, l_comment`);
  const runner = await bench.open('refresh_cancel');
  const queued = await bench.open('refresh_cancel');
  const whole = now();
  await runner.query('REFRESH MATERIALIZED VIEW slow WITH SYNC MODE');
  const length = now() - whole;
  const [running, waiting] = [[], []];
  for (let i = 0; i < Number(bench.given.rounds); i++) {
    const refresh = (connection) => connection.query('REFRESH MATERIALIZED VIEW slow FORCE WITH SYNC MODE')
      .then(() => 'ended', () => 'cancelled');
    const first = refresh(runner);
    await wait(20);
    const second = i % 4 === 0 ? refresh(queued) : null;
    // Moments over the whole of it: reading, joining, sorting, writing.
    await wait((length * (i + 0.5)) / Number(bench.given.rounds));
    const began = now();
    await bench.query('CANCEL REFRESH MATERIALIZED VIEW slow');
    if (await first === 'cancelled') running.push(now() - began);
    if (second !== null && await second === 'cancelled') waiting.push(now() - began);
  }

  const tell = (what, times) => bench.say(what, `${round(Math.max(...times))} ms`, '200 ms', Math.max(...times) < 200);
  if (running.length === 0) throw new Error('no refresh was cancelled');
  tell(`cancelling a refresh of ${round(length / 1000)} s at ${running.length} moments: slowest`, running);
  if (waiting.length > 0) tell(`the same of ${waiting.length} that waited for their turn`, waiting);
  const left = await bench.value('SELECT count(*) FROM slow');
  bench.say('rows that the view shows afterwards', left, 'as before', Number(left) > 0);
  await Promise.all([runner.end(), queued.end()]);
}
