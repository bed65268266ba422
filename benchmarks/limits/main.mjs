// How soon heavy statements end when they are killed, lose their client or reach a limit, and whether anything stays behind.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import mysql from 'mysql2';
import { connect } from '../harness/connection.mjs';
import { now, processorTime } from '../harness/process.mjs';
import { startServer } from '../harness/server.mjs';
import { loadedTpch } from '../latency/loaded.mjs';
import { prepare, statements, tidy } from './statements.mjs';

const root = path.join(os.tmpdir(), 'matviewdb-bench');
const { values: given } = parseArgs({
  options: {
    folder: { type: 'string' }, database: { type: 'string', default: 'bench_tpch' }, only: { type: 'string' },
    ways: { type: 'string', default: 'kill' }, rounds: { type: 'string', default: '3' }, moment: { type: 'string', default: '1500' },
    threads: { type: 'string', default: String(os.availableParallelism()) }, help: { type: 'boolean' },
  },
});
if (given.help) {
  console.log(`usage: benchmarks/run.sh limits [options]
  --only LIST      names or beginnings of names of statements (all)
  --ways LIST      of kill, connection, leave, timeout, memory (kill)
  --rounds N       runs of each statement and way (3)
  --moment MS      the end comes at a random moment up to this after the statement began (1500)
  --folder DIR     a loaded data directory with TPC-H (loaded once under ${root})
  --database NAME  its database (bench_tpch)`);
  process.exit(0);
}

const ways = given.ways.split(',');
const wanted = given.only?.split(',');
const chosen = statements.filter(({ name }) => !wanted || wanted.some((w) => name.startsWith(w)));
const threads = Number(given.threads);
const folder = given.folder ?? await loadedTpch({ scale: 1, threads, data: path.join(root, 'data'), work: path.join(root, 'work') });
const barMs = 200;
// What a statement takes in a second must not take the machine from others.
const server = await startServer(folder, threads, ['mem_limit=4000000000']);
const metricsPort = server.httpPort;
const control = await connect({ ...server, database: given.database });
const query = async (sql) => (await control.query(sql))[0];

async function metrics() {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const value = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
  return { memory: value('matviewdb_memory_bytes'), files: value('matviewdb_spill_files'), held: value('matviewdb_spill_bytes') };
}

function open() {
  const connection = mysql.createConnection({
    host: server.host, port: server.port, user: 'root', database: given.database, rowsAsArray: true,
  });
  connection.on('error', () => {});
  return connection;
}

const ask = (connection, sql) => new Promise((resolve) => {
  const asked = connection.query(sql);
  let rows = 0;
  let failure = null;
  // A client that is cut off hears of it in one of these ways.
  asked.on('error', (error) => { failure = error; resolve({ rows, failure }); });
  asked.on('result', () => { rows++; });
  asked.on('end', () => resolve({ rows, failure }));
  connection.on('error', (error) => resolve({ rows, failure: error }));
  connection.on('end', () => resolve({ rows, failure: failure ?? { code: 'GONE' } }));
});

async function until(condition, limitMs) {
  const began = now();
  while (now() - began < limitMs) {
    if (await condition()) return true;
    await wait(2);
  }
  return false;
}

const isThere = async (id, busy) => (await query('SHOW PROCESSLIST')).some((r) => Number(r[0]) === id && (!busy || r[4] === 'Query'));

async function run(statement, way) {
  const connection = open();
  const id = await new Promise((resolve, reject) => {
    connection.query('SELECT connection_id()', (error, rows) => (error ? reject(error) : resolve(Number(rows[0][0]))));
  });
  for (const setting of statement.settings ?? []) await ask(connection, `SET ${setting}`);
  const moment = 20 + Math.random() * Number(given.moment) * (statement.planning ? 0.4 : 1);
  if (way === 'timeout') {
    await ask(connection, `SET max_execution_time = ${Math.round(moment)}, query_timeout = 1, insert_timeout = 1`);
  } else if (way === 'memory') {
    await ask(connection, `SET query_mem_limit = ${Math.round(2 ** (22 + Math.random() * 5))}, spill_mode = ${Math.random() < 0.5 ? "'none'" : "'auto'"}`);
  }

  const began = now();
  let done = null;
  const answer = ask(connection, statement.sql).then((result) => { done = { ...result, at: now() }; return result; });
  if (statement.unread) connection.stream.pause();
  const limited = way === 'timeout' || way === 'memory';
  // A client that does not read hears nothing: the list of statements says when it ended.
  if (limited && statement.result) await wait(20).then(() => until(async () => !await isThere(id, true), 30_000));
  else await Promise.race([answer, wait(limited ? 30_000 : moment)]);
  if (done && !limited) {
    connection.destroy();
    return { outcome: done.failure ? `failed: ${done.failure.message}` : 'done before', ran: done.at - began };
  }

  const cpu = processorTime(server.pid);
  const since = now();
  if (way === 'kill') await query(`KILL QUERY ${id}`);
  else if (way === 'connection') await query(`KILL ${id}`);
  else if (way === 'leave') connection.destroy();
  let ended = true;
  if (way === 'leave' || way === 'connection') ended = await until(async () => !await isThere(id, false), 30_000);
  // Rows that are on their way already keep the client busy for longer than the server.
  else if (statement.result) ended = await until(async () => !await isThere(id, true), 30_000);
  else if (!done) await Promise.race([answer, wait(30_000).then(() => { ended = false; })]);
  const ms = way === 'timeout' ? (done?.at ?? now()) - began - moment : now() - since;
  const used = processorTime(server.pid) - cpu;
  connection.destroy();
  const failure = done?.failure;
  const outcome = !ended ? 'STILL RUNS' : failure ? String(failure.errno ?? failure.code) : 'ended';
  return { outcome, ms, used, moment, text: failure?.message };
}

for (const sql of prepare) await query(sql);
await wait(500);
const slow = [];
let worst = 0;
console.log(`${'statement'.padEnd(24)}${'way'.padEnd(12)}${'ms to end'.padStart(30)}${'CPU ms'.padStart(24)}  outcomes`);
for (const statement of chosen) {
  for (const way of ways) {
    const times = [];
    const cpus = [];
    const outcomes = new Map();
    for (let round = 0; round < Number(given.rounds); round++) {
      for (const sql of statement.before ?? []) await query(sql);
      const before = await metrics();
      const result = await run(statement, way);
      if (result.ms !== undefined && way !== 'memory') {
        times.push(result.ms);
        cpus.push(result.used);
        worst = Math.max(worst, result.ms);
      }
      const told = way === 'memory' && result.text ? `${result.outcome} ${result.text.slice(0, 150)}` : result.outcome;
      outcomes.set(told, (outcomes.get(told) ?? 0) + 1);
      if (result.outcome === 'STILL RUNS') break;
      let left;
      const clean = await until(async () => {
        left = await metrics();
        return left.memory <= before.memory + (1 << 20) && left.files === 0 && left.held === 0;
      }, 3000);
      if (!clean) outcomes.set(`LEFT ${left.memory - before.memory} B, ${left.files} files`, 1);
      for (const sql of statement.after ?? []) await query(sql);
    }
    const over = times.some((ms) => ms > barMs);
    if (over) slow.push(`${statement.name}/${way}`);
    const list = (all) => all.map((ms) => ms.toFixed(0)).join(' ');
    console.log(`${statement.name.padEnd(24)}${way.padEnd(12)}${list(times).padStart(30)}${list(cpus).padStart(24)}  ${
      [...outcomes].map(([text, count]) => (count > 1 ? `${count} x ${text}` : text)).join('; ')}${over ? '  ABOVE' : ''}`);
  }
}

for (const sql of tidy) await query(sql);
console.log(`longest ${worst.toFixed(0)} ms; above ${barMs} ms: ${slow.join(', ') || 'none'}`);
await control.end();
await server.stop();
