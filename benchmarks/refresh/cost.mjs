// lineitem, orders, customer and nation joined and grouped by nation and month: whole, unchanged, and after new orders with their
// lineitems, on all months or on one.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { round } from './bench.mjs';

const refresh = 'REFRESH MATERIALIZED VIEW revenue WITH SYNC MODE';
const least = (times) => ({ wall: Math.min(...times.map((t) => t.wall)), cpu: Math.min(...times.map((t) => t.cpu)) });
const both = (times) => `${round(times.wall)} ms, ${round(times.cpu)} of processors`;

async function lines(file, take) {
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) take(line);
}

// Keeps back 1% of the orders for each refresh. Gives the files by table: one a refresh, then what is loaded first. What is on one
// month comes from one more percent.
async function split(data, folder, how, count) {
  const names = (table) => [...Array(count).keys(), 'month', 'kept'].map((i) => path.join(folder, `${table}.${how}.${i}`));
  const files = { orders: names('orders'), lineitem: names('lineitem') };
  if ([...files.orders, ...files.lineitem].every((f) => fs.existsSync(f))) return files;
  fs.mkdirSync(folder, { recursive: true });
  let last = 0;
  if (how === 'appended') await lines(path.join(data, 'orders.tbl'), (line) => { last = Math.max(last, parseInt(line, 10)); });
  const slot = how === 'appended' ? (key) => Math.floor((key * 100) / (last + 1)) - (99 - count) : (key) => Math.floor(key / 32) % 100;
  for (const table of ['orders', 'lineitem']) {
    const out = files[table].map((f) => fs.createWriteStream(f, { highWaterMark: 1 << 20 }));
    await lines(path.join(data, `${table}.tbl`), (line) => {
      const at = slot(parseInt(line, 10));
      out[at >= 0 && at <= count ? at : count + 1].write(`${line}\n`);
    });
    await Promise.all(out.map((stream) => new Promise((resolve) => { stream.end(resolve); })));
  }
  return files;
}

async function setUp(bench, data, files, view) {
  await bench.fresh('refresh_cost');
  await bench.script('schema.sql');
  for (const table of ['nation', 'customer']) await bench.load(table, path.join(data, `${table}.tbl`));
  for (const table of ['orders', 'lineitem']) await bench.load(table, files[table].at(-1));
  await bench.script(`view_${view}.sql`);
}

// New orders of one month each time, out of the percent that was kept back for it.
async function months(bench, files, runs) {
  await bench.query('CREATE TABLE more_orders LIKE orders');
  await bench.query('CREATE TABLE more_lineitem LIKE lineitem');
  await bench.load('more_orders', files.orders.at(-2));
  await bench.load('more_lineitem', files.lineitem.at(-2));
  const times = [];
  for (let i = 0; i < runs; i++) {
    const of = `o_orderdate >= '199${3 + (i % 4)}-0${1 + (i % 9)}-01' AND o_orderdate < '199${3 + (i % 4)}-0${1 + (i % 9)}-28'`;
    await bench.query(`INSERT INTO orders SELECT * FROM more_orders WHERE ${of}`);
    await bench.query(`INSERT INTO lineitem SELECT l.* FROM more_lineitem l JOIN more_orders ON l_orderkey = o_orderkey WHERE ${of}`);
    times.push(await bench.timed(refresh));
  }
  return times;
}

export async function cost(bench) {
  const data = bench.tpch();
  const [runs, warm] = [Number(bench.given.runs), Number(bench.given.warm)];
  for (const view of bench.given.views.split(',')) {
    for (const how of bench.given.keys.split(',')) {
      const files = await split(data, path.join(bench.given.data, 'refresh'), how, runs + warm);
      await setUp(bench, data, files, view);
      const [full, fresh, none] = [[], [], []];
      for (let i = 0; i < runs + warm; i++) {
        // The whole refresh is measured among the others: what a shared machine gives changes from minute to minute.
        const whole = await bench.timed('REFRESH MATERIALIZED VIEW revenue FORCE WITH SYNC MODE');
        const nothing = await bench.timed(refresh);
        for (const table of ['orders', 'lineitem']) await bench.load(table, files[table][i]);
        const delta = await bench.timed(refresh);
        if (i < warm) continue;
        full.push(whole);
        none.push(nothing);
        fresh.push(delta);
      }

      const [f, d, n] = [least(full), least(fresh), least(none)];
      const label = `${view === 'whole' ? 'one partition' : '84 partitions'}, new keys ${how}`;
      const [wall, cpu] = [(100 * d.wall) / f.wall, (100 * d.cpu) / f.cpu];
      bench.say(`${label}: whole`, both(f));
      bench.say(`${label}: 1% new rows`, `${both(d)}: ${round(wall)}%, ${round(cpu)}% of processors`, '10%, aim 3%',
        Math.min(wall, cpu) <= 10);
      bench.say(`${label}: nothing changed`, both(n), '20 ms', n.wall < 20);
      if (view === 'monthly') {
        const one = least((await months(bench, files, runs + 3)).slice(3));
        const share = Math.min((100 * one.wall) / f.wall, (100 * one.cpu) / f.cpu);
        bench.say(`${label}: one partition changed`, `${both(one)}: ${round((100 * one.wall) / f.wall)}%, ${
          round((100 * one.cpu) / f.cpu)}% of processors`, '4%', share <= 4);
      }

      const methods = await bench.query(`SELECT refresh_mode, method, count(*) FROM information_schema.task_runs
        WHERE \`database\` = 'refresh_cost' AND refresh_mode NOT IN ('COMPLETE', 'FORCE', 'NOT_REFRESH')
        GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 1`);
      bench.say(`${label}: how`, methods[0].join(', '));
      const state = await check(bench);
      bench.say(`${label}: the view`, state, 'equals its query', state === 'equals its query');
    }
  }
}

async function check(bench) {
  const text = fs.readFileSync(new URL('./check.sql', import.meta.url), 'utf8');
  const rows = await bench.query(text.replace(/^SET[^;]*;/, '').replace(/;\s*$/, ''));
  return String(rows[0][0]).startsWith('the view equals') ? 'equals its query' : 'DIFFERS';
}
