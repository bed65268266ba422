// What views cost the planning of queries: 100 on the tables that are read, or 1,000 on others.
import fs from 'node:fs';
import path from 'node:path';
import { connect } from '../harness/connection.mjs';
import { now } from '../harness/process.mjs';
import { startServer } from '../harness/server.mjs';
import { median } from '../harness/statistics.mjs';

const related = 100;
const unrelated = 1000;
const runs = 60;
const queries = [
  "SELECT b.n, sum(a.v) FROM a JOIN b ON a.k = b.k WHERE a.d >= '2024-03-05' GROUP BY b.n",
  'SELECT g, sum(v), count(*) FROM a WHERE k > 50 GROUP BY g',
  'SELECT h, sum(w) FROM a GROUP BY h',
  'SELECT a.k, b.n FROM a LEFT JOIN b ON a.k = b.k WHERE a.g = 3',
  "SELECT date_trunc('month', d), count(*) FROM a WHERE h = 2 GROUP BY 1",
];

// Five kinds of views, each with something that tells it from the others of its kind.
const kinds = [
  (i) => `SELECT g, d, sum(v) AS s${i}, count(*) AS c FROM a WHERE k > ${i} GROUP BY g, d`,
  (i) => `SELECT b.n, a.d, sum(a.v) AS s${i}, count(*) AS c FROM a JOIN b ON a.k = b.k WHERE a.h <> ${i} GROUP BY b.n, a.d`,
  (i) => `SELECT k, d, v, w, g + ${i} AS gg FROM a WHERE h = ${i % 7}`,
  (i) => `SELECT date_trunc('month', d) AS m, h, sum(w) AS s${i} FROM a GROUP BY 1, h`,
  (i) => `SELECT a.k, b.n, a.v, a.w + ${i} AS ww, a.d, a.g FROM a LEFT JOIN b ON a.k = b.k`,
];

export async function planning(given) {
  const folder = path.join(given.work, 'rewrite-planning');
  fs.rmSync(folder, { recursive: true, force: true });
  const server = await startServer(folder, given.threads);
  const client = await connect(server);
  const run = async (sql) => (await client.query(sql))[0];
  await run('CREATE DATABASE p');
  await run('USE p');
  await run('CREATE TABLE a (k INT, d DATE, g INT, h INT, v DECIMAL(12,2), w BIGINT)');
  await run('CREATE TABLE b (k INT, n VARCHAR(10))');
  await run('CREATE TABLE u (k INT, v INT)');
  await run("INSERT INTO a SELECT g, date_add('2024-01-01', g % 300), g % 10, g % 7, g, g FROM TABLE(generate_series(1, 20000)) t(g)");
  await run('INSERT INTO b SELECT g, g FROM TABLE(generate_series(1, 100)) t(g)');
  await run('INSERT INTO u VALUES (1, 1)');

  // A comment that differs each time keeps the server from answering with a plan that it remembers.
  let statements = 0;
  async function added(sql) {
    const times = { false: [], true: [] };
    for (let i = 0; i < 2 * runs; i++) {
      const on = i % 2 === 0;
      await run(`SET enable_materialized_view_rewrite = ${on}`);
      const began = now();
      await run(`EXPLAIN ${sql} /* ${++statements} */`);
      // The first half is warm-up.
      if (i >= runs) times[on].push(now() - began);
    }

    return median(times.true) - median(times.false);
  }

  for (let i = 0; i < unrelated; i++) await run(`CREATE MATERIALIZED VIEW u${i} REFRESH DEFERRED MANUAL AS SELECT k, v + ${i} AS w FROM u`);
  for (const sql of queries) {
    const ms = await added(sql);
    given.say(`${unrelated} views on other tables: ${sql.slice(0, 36)}...`, `${ms.toFixed(2)} ms`, '0.2 ms', ms < 0.2);
  }

  for (let i = 0; i < related; i++) {
    await run(`CREATE MATERIALIZED VIEW v${i} REFRESH MANUAL AS ${kinds[i % kinds.length](i)}`);
  }

  const all = [];
  for (const sql of queries) {
    const ms = await added(sql);
    all.push(ms);
    console.log(`${related} views on its tables: ${sql.slice(0, 36)}...`.padEnd(74) + `${ms.toFixed(2)} ms`);
  }

  given.say(`${related} views on the tables, median of the queries`, `${median(all).toFixed(2)} ms`, '5 ms', median(all) < 5);
  await client.end();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
