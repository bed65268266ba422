// Time to plan: EXPLAIN of each TPC-H query over one connection, and SELECT 1 beside it for what the connection itself costs.
import fs from 'node:fs';
import { now } from '../harness/process.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';
import { median } from '../harness/statistics.mjs';
import { queriesOf, suites } from '../harness/suites/index.mjs';
import { loadedTpch, options } from './loaded.mjs';

const barMs = 5;
const given = options('planning', { runs: '31', meaning: 'EXPLAINs of a query; the median counts' });
const server = await startServer(await loadedTpch(given), given.threads);
const product = await Product.open(server, suites.tpch, given.threads);
const figures = [];

// A comment that differs each time keeps the server from answering with a plan that it remembers.
let statements = 0;
async function measure(name, sql) {
  const times = [];
  for (let i = 0; i < given.runs; i++) {
    const began = now();
    await product.run(`${sql} /* ${++statements} */`);
    times.push(now() - began);
  }

  const figure = { name, first: times[0], fastest: Math.min(...times), median: median(times) };
  figures.push(figure);
  const mark = figure.median > barMs ? `  above ${barMs} ms` : '';
  console.log(`${name.padEnd(10)}${figure.first.toFixed(2).padStart(10)}${figure.fastest.toFixed(2).padStart(10)}${figure.median.toFixed(2).padStart(10)}${mark}`);
}

console.log(`${'query'.padEnd(10)}${'first ms'.padStart(10)}${'fastest'.padStart(10)}${'median'.padStart(10)}`);
await measure('SELECT 1', 'SELECT 1');
for (const { name, sql } of queriesOf(suites.tpch, given.queries)) await measure(name, `EXPLAIN ${sql}`);
const above = figures.filter((figure) => figure.median > barMs).map((figure) => figure.name);
console.log(`above ${barMs} ms: ${above.join(', ') || 'none'}`);
if (given.json) fs.writeFileSync(given.json, JSON.stringify(figures, null, 1));
await product.close();
await server.stop();
