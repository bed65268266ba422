// What many tablets cost: creating and dropping them, starting with them after a stop and after a kill, memory and processor when idle.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from '../harness/connection.mjs';
import { now, processorTime } from '../harness/process.mjs';
import { startServer } from '../harness/server.mjs';

const { values: given } = parseArgs({
  options: {
    tables: { type: 'string', default: '10' }, partitions: { type: 'string', default: '100' }, buckets: { type: 'string', default: '10' },
    files: { type: 'string', default: '2' }, idle: { type: 'string', default: '20' }, starts: { type: 'string', default: '3' },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'matviewdb-bench', 'tablets') },
    threads: { type: 'string', default: String(os.availableParallelism()) }, help: { type: 'boolean' },
  },
});
if (given.help) {
  console.log(`usage: benchmarks/run.sh tablets [options]
  --tables N --partitions N --buckets N   their product is the number of tablets (10, 100, 10)
  --files N       tables whose tablets get a segment file each; half of the others get rows that lie with the metadata (2)
  --starts N      starts after a stop, and as many after a kill (3)
  --idle SECONDS  how long the idle server is watched (20)
  --folder DIR    data directory, emptied first`);
  process.exit(0);
}

const [tables, partitions, buckets, files] = [given.tables, given.partitions, given.buckets, given.files].map(Number);
const tablets = tables * partitions * buckets;
const threads = Number(given.threads);
const barMs = 5000;
const resident = (pid) => Number(/^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
const mb = (bytes) => `${(bytes / 1048576).toFixed(0)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const say = (what, figure) => console.log(`${what.padEnd(62)}${figure}`);
let server;
let client;
const query = async (sql) => (await client.query(sql))[0];

async function timed(work) {
  const [began, cpu] = [now(), server ? processorTime(server.pid) : 0];
  await work();
  return { ms: now() - began, cpu: processorTime(server.pid) - cpu };
}

async function start(cold = false) {
  server = await startServer(given.folder, threads, [], cold);
  client = await connect(server);
}

async function idle(label) {
  await wait(5000);
  const cpu = processorTime(server.pid);
  await wait(Number(given.idle) * 1000);
  const used = (processorTime(server.pid) - cpu) / Number(given.idle) / 10;
  const memory = resident(server.pid);
  say(label, `${mb(memory)}, ${used.toFixed(1)} % of a core`);
  return memory;
}

const rows = new Array(tables).fill(0);
const kindOf = (table) => (table < files ? 'files' : table % 2 === 0 ? 'rows' : 'empty');

async function fill(table) {
  if (kindOf(table) === 'empty') return;
  // Wide enough texts that 10 buckets of a partition are files of more than what lies with the metadata.
  const per = kindOf(table) === 'files' ? 600 * buckets : 2 * buckets;
  const text = kindOf(table) === 'files' ? 'concat(md5(cast(g AS varchar)), md5(cast(g + 1 AS varchar)))' : "'x'";
  await query(`INSERT INTO t${table} SELECT g % ${partitions}, g, ${text} FROM TABLE(generate_series(0, ${per * partitions - 1})) AS s(g)`);
  rows[table] = per * partitions;
}

async function check() {
  for (let table = 0; table < tables; table++) {
    const [[count]] = await query(`SELECT count(*) FROM t${table} WHERE id >= 0`);
    if (Number(count) !== rows[table]) throw new Error(`t${table} holds ${count} rows, not ${rows[table]}`);
  }
}

fs.rmSync(given.folder, { recursive: true, force: true });
await start();
const before = await idle('an empty server');
await query('CREATE DATABASE many');
await query('USE many');
const created = [];
for (let table = 0; table < tables; table++) {
  const list = Array.from({ length: partitions }, (_, p) => `PARTITION p${p} VALUES LESS THAN ("${p + 1}")`).join(', ');
  created.push(await timed(() => query(`CREATE TABLE t${table} (part INT, id BIGINT, v VARCHAR(100)) DUPLICATE KEY(part, id)
    PARTITION BY RANGE(part) (${list}) DISTRIBUTED BY HASH(id) BUCKETS ${buckets}`)));
}

say(`creating ${tables} tables of ${partitions * buckets} tablets: first, last`, `${seconds(created[0].ms)}, ${seconds(created.at(-1).ms)}`);
const filled = [];
for (let table = 0; table < tables; table++) {
  if (kindOf(table) !== 'empty') filled.push(await timed(() => fill(table)));
}

say('filling a table, slowest', seconds(Math.max(...filled.map((f) => f.ms))));
const single = [];
for (let i = 0; i < 20; i++) single.push((await timed(() => query(`INSERT INTO t1 VALUES (${i}, ${i}, 'y')`))).ms);
rows[1] += 20;
say('inserting one row, median', `${single.toSorted((a, b) => a - b)[10].toFixed(1)} ms`);
const after = await idle(`${tablets} tablets, just made`);
say('memory for a tablet', `${((after - before) / tablets / 1024).toFixed(1)} KB`);
let slowest = 0;
for (const way of ['stop', 'kill']) {
  for (let i = 0; i < Number(given.starts); i++) {
    client.destroy();
    const stopping = now();
    await server[way]();
    const stopped = now() - stopping;
    const began = now();
    await start(true);
    await query('USE many');
    const ready = now() - began;
    const cpu = processorTime(server.pid);
    await query('SELECT count(*) FROM t0 WHERE id >= 0');
    const first = now() - began;
    await check();
    slowest = Math.max(slowest, first);
    say(`start after a ${way}: clients let in, first rows, all tables`, `${seconds(ready)} (${seconds(cpu)} of processors), ${seconds(first)}, ${
      seconds(now() - began)}; the ${way} took ${seconds(stopped)}`);
  }
}

const started = await idle(`${tablets} tablets, after a start and a reading of all`);
say('memory for a tablet', `${((started - before) / tablets / 1024).toFixed(1)} KB`);
const dropped = [];
for (let table = 0; table < tables; table++) dropped.push(await timed(() => query(`DROP TABLE t${table} FORCE`)));
say('dropping a table: first, last', `${seconds(dropped[0].ms)}, ${seconds(dropped.at(-1).ms)}`);
const stopping = now();
await client.end();
await server.stop();
say('the stop that removes all their files', seconds(now() - stopping));
const left = execFileSync('find', [path.join(given.folder, 'backend', 'tablets'), '-type', 'f'], { encoding: 'utf8' }).trim();
say('files left', left === '' ? '0' : String(left.split('\n').length));
fs.rmSync(given.folder, { recursive: true, force: true });
console.log(slowest < barMs ? `every start answered within ${barMs / 1000} s` : `ABOVE the bar of ${barMs / 1000} s`);
process.exit(slowest < barMs && left === '' ? 0 : 1);
