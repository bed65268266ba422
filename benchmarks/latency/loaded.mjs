// A loaded TPC-H database that both latency measurements use; it is loaded once per scale.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, fileOf, isLoadedFrom, sizeOf } from '../harness/data.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';
import { suites } from '../harness/suites/index.mjs';

const root = path.join(os.tmpdir(), 'matviewdb-bench');

// Reads the options that both know, and prints the usage when asked to.
export function options(what, more) {
  const { values } = parseArgs({
    options: {
      sf: { type: 'string', default: '1' }, threads: { type: 'string', default: String(os.availableParallelism()) },
      runs: { type: 'string', default: more.runs }, queries: { type: 'string' }, data: { type: 'string', default: path.join(root, 'data') },
      work: { type: 'string', default: path.join(root, 'work') }, json: { type: 'string' }, help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(`usage: benchmarks/run.sh ${what} [options]
  --sf N           scale of TPC-H (1)
  --threads N      of the server (number of cores)
  --runs N         ${more.meaning} (${more.runs})
  --queries LIST   only these, such as q01,q06
  --data DIR, --work DIR   where files and the loaded database are kept (${root})
  --json FILE`);
    process.exit(0);
  }

  return { ...values, scale: Number(values.sf), threads: Number(values.threads), runs: Number(values.runs), queries: values.queries?.split(',') };
}

export const loadedTpch = (given) => loadedSuite(suites.tpch, given);

// Gives a data directory with a suite of that scale in the database bench_NAME; no server runs on it.
export async function loadedSuite(suite, { scale, threads, data, work }) {
  const size = sizeOf(suite, scale);
  const folder = path.join(work, `${suite.name}-${size.label}`, 'latency');
  const whole = `${folder}.loaded`;
  const files = dataFolder(suite, size, data);
  if (isLoadedFrom(files, whole)) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  const server = await startServer(folder, threads);
  const product = await Product.open(server, suite, threads, true);
  for (const [name, table] of Object.entries(suite.tables)) await product.load(name, table, fileOf(files, name));
  await product.close();
  await server.stop();
  fs.writeFileSync(whole, '');
  return folder;
}
