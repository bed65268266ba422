// Queries answered from a view whose bases got 1% new rows since, beside the same queries with a fresh view and without one.
import { threadTime } from '../refresh/bench.mjs';
import { now } from '../harness/process.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';
import { suites } from '../harness/suites/index.mjs';
import { loadedSuite } from '../latency/loaded.mjs';
import { difference } from '../peers/comparison.mjs';

const bar = 1.5;
const view = `CREATE MATERIALIZED VIEW d_sales DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL AS
  SELECT o_custkey, o_orderdate, c_nationkey, n_name, sum(l_extendedprice) AS price, sum(l_quantity) AS qty, count(*) AS n
  FROM lineitem JOIN orders ON l_orderkey = o_orderkey JOIN customer ON o_custkey = c_custkey JOIN nation ON c_nationkey = n_nationkey
  GROUP BY o_custkey, o_orderdate, c_nationkey, n_name`;
const queries = {
  nations: `SELECT n_name, count(*), sum(l_extendedprice) FROM lineitem JOIN orders ON l_orderkey = o_orderkey
    JOIN customer ON o_custkey = c_custkey JOIN nation ON c_nationkey = n_nationkey GROUP BY n_name`,
  customers: `SELECT o_custkey, sum(l_quantity) AS s FROM lineitem JOIN orders ON l_orderkey = o_orderkey
    JOIN customer ON o_custkey = c_custkey JOIN nation ON c_nationkey = n_nationkey GROUP BY o_custkey ORDER BY s DESC, o_custkey LIMIT 10`,
};

export async function delta(given) {
  const server = await startServer(await loadedSuite(suites.tpch, given), given.threads);
  const product = await Product.open(server, suites.tpch, given.threads);
  const run = (sql) => product.connection.query(sql).then(([rows]) => rows);
  const old = await run('SELECT table_name FROM information_schema.materialized_views WHERE table_schema = database()');
  for (const [name] of old) await run(`DROP MATERIALIZED VIEW ${name}`);
  // Copies, so that the loaded tables stay as they are.
  for (const table of ['orders', 'lineitem']) {
    await run(`DROP TABLE IF EXISTS d_${table}`);
    const key = table === 'orders' ? 'o_orderkey' : 'l_orderkey';
    await run(`CREATE TABLE d_${table} DUPLICATE KEY(${key}) DISTRIBUTED BY HASH(${key}) BUCKETS 2 AS SELECT * FROM ${table}`);
  }

  const moved = (sql) => sql.replace(/\b(lineitem|orders)\b/g, 'd_$1');
  await run(moved(view));
  const fresh = await measure();
  const most = Number((await run('SELECT max(o_orderkey) FROM orders'))[0][0]);
  for (const [table, key] of [['orders', 'o_orderkey'], ['lineitem', 'l_orderkey']]) {
    const columns = suites.tpch.tables[table].columns.map((c) => (c.name === key ? `${key} + ${most}` : c.name)).join(', ');
    await run(`INSERT INTO d_${table} SELECT ${columns} FROM ${table} WHERE ${key} % 100 = 1`);
  }

  const behind = await measure();
  await run('SET enable_materialized_view_rewrite = false');
  const without = await measure();
  for (const name of Object.keys(queries)) {
    const wrong = difference(without[name].rows, behind[name].rows);
    if (wrong) {
      console.log(`${name}: WRONG: ${wrong}`);
      given.missed++;
    }

    const ratio = behind[name].ms / fresh[name].ms;
    given.say(
      `1% newer rows, ${name}: fresh ${fresh[name].ms.toFixed(1)}, behind ${behind[name].ms.toFixed(1)}, no view ${without[name].ms.toFixed(1)} ms`,
      `${ratio.toFixed(2)}x, processors ${(behind[name].cpu / fresh[name].cpu).toFixed(2)}x`, `${bar}x`, ratio <= bar && behind[name].isBehind);
  }

  for (const name of ['d_sales']) await run(`DROP MATERIALIZED VIEW ${name}`);
  for (const table of ['d_orders', 'd_lineitem']) await run(`DROP TABLE ${table}`);
  await product.close();
  await server.stop();

  async function measure() {
    const figures = {};
    for (const [name, query] of Object.entries(queries)) {
      const sql = moved(query);
      const figure = { ms: Infinity, cpu: Infinity };
      for (let i = 0; i < 5 + given.runs; i++) {
        const [began, busy] = [now(), threadTime(server.pid)];
        figure.rows = await product.run(sql);
        figure.ms = Math.min(figure.ms, now() - began);
        figure.cpu = Math.min(figure.cpu, threadTime(server.pid) - busy);
      }

      figure.isBehind = /rows that changed/.test((await run(`EXPLAIN ${sql}`)).flat().join('\n'));
      figures[name] = figure;
    }

    return figures;
  }
}
