// Statements a second and latency over the MySQL protocol; the client is this one process, on the same machine.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { address } from '../harness/connection.mjs';
import { startServer } from '../harness/server.mjs';
import { drive, execute } from './drive.mjs';
import { setup, teardown, workloads } from './workloads.mjs';

const usage = `usage: benchmarks/run.sh qps [options]
  --connections LIST   (1,16)
  --seconds N          for each figure (5)
  --rows N             in the table of the lookups (100000)
  --threads N          of the server that is started (number of cores)
  --server ADDRESS     a running MatViewDb at [user[:password]@]host:port; its database bench_qps is replaced
  --mariadb ADDRESS    also measures the server at [user[:password]@]host:port/database (tables points and inserts are replaced there)
  --json FILE`;

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '1,16' }, seconds: { type: 'string', default: '5' }, rows: { type: 'string', default: '100000' },
    threads: { type: 'string', default: String(os.availableParallelism()) }, server: { type: 'string' }, mariadb: { type: 'string' },
    json: { type: 'string' }, help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'matviewdb-qps-'));
const server = values.server ? address(values.server) : await startServer(folder, Number(values.threads));
const targets = [{ name: 'MatViewDb', ...server, database: 'bench_qps' }];
if (values.mariadb) targets.push({ name: 'MariaDB', ...address(values.mariadb) });
const figures = [];
try {
  await execute({ ...server, database: undefined }, ['DROP DATABASE IF EXISTS bench_qps', 'CREATE DATABASE bench_qps']);
  for (const target of targets) await execute(target, setup(Number(values.rows)));
  console.log(`${'statement'.padEnd(24)}${'connections'.padStart(12)}  ${targets.map((t) => `${`${t.name}/s`.padStart(12)}${'p50 / p95 / p99 ms'.padStart(28)}`).join('')}${targets.length > 1 ? '   ratio' : ''}`);
  for (const connections of values.connections.split(',').map(Number)) {
    const perTarget = targets.map(() => workloads(Number(values.rows)));
    for (let i = 0; i < perTarget[0].length; i++) {
      const results = [];
      for (const [t, target] of targets.entries()) {
        if (perTarget[t][i].name.startsWith('insert')) await execute(target, ['TRUNCATE TABLE inserts']);
        results.push(await drive(target, perTarget[t][i], connections, Number(values.seconds)));
      }

      const { name } = perTarget[0][i];
      figures.push({ name, connections, ...Object.fromEntries(targets.map((target, t) => [target.name, results[t]])) });
      const cells = results.map((r) => `${r.perSecond.toFixed(0).padStart(12)}${[r.p50, r.p95, r.p99].map((ms) => ms.toFixed(2)).join(' / ').padStart(28)}`);
      const ratio = results.length > 1 ? (results[0].perSecond / results[1].perSecond).toFixed(2).padStart(8) : '';
      console.log(`${name.padEnd(24)}${String(connections).padStart(12)}  ${cells.join('')}${ratio}`);
    }
  }

  if (values.mariadb) await execute(targets[1], teardown);
  if (values.json) fs.writeFileSync(values.json, JSON.stringify(figures, null, 1));
} finally {
  await server.stop?.();
  fs.rmSync(folder, { recursive: true, force: true });
}

process.exit(0);
