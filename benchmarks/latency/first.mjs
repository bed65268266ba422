// The first query after start: each TPC-H query as the first one of a fresh server process over loaded data, against its later runs.
import fs from 'node:fs';
import { now } from '../harness/process.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';
import { median } from '../harness/statistics.mjs';
import { queriesOf, suites } from '../harness/suites/index.mjs';
import { loadedTpch, options } from './loaded.mjs';

const given = options('first', { runs: '5', meaning: 'later runs of a query; their median is the hot time' });
const bar = (hot) => 3 * hot + 150;
const folder = await loadedTpch(given);
const figures = [];

async function timed(action) {
  const began = now();
  await action();
  return now() - began;
}

console.log(`${'query'.padEnd(8)}${'start ms'.padStart(10)}${'first ms'.padStart(10)}${'hot ms'.padStart(10)}${'bar ms'.padStart(10)}`);
for (const { name, sql } of queriesOf(suites.tpch, given.queries)) {
  let server;
  const start = await timed(async () => { server = await startServer(folder, given.threads); });
  const product = await Product.open(server, suites.tpch, given.threads);
  const first = await timed(() => product.run(sql));
  const later = [];
  for (let i = 0; i < given.runs; i++) later.push(await timed(() => product.run(sql)));
  await product.close();
  await server.stop();

  const hot = median(later);
  figures.push({ name, start, first, hot, bar: bar(hot) });
  const mark = first > bar(hot) ? '  above the bar' : '';
  console.log(`${name.padEnd(8)}${[start, first, hot, bar(hot)].map((ms) => ms.toFixed(0).padStart(10)).join('')}${mark}`);
}

const above = figures.filter((figure) => figure.first > figure.bar).map((figure) => figure.name);
console.log(`above 3 x hot + 150 ms: ${above.join(', ') || 'none'}`);
if (given.json) fs.writeFileSync(given.json, JSON.stringify(figures, null, 1));
