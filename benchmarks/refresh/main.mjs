// What refreshing views costs beside recomputing them, how soon views follow commits, and that neither readers nor memory suffer.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from './bench.mjs';
import { commits } from './commits.mjs';
import { cost } from './cost.mjs';
import { cancel, memory, readers } from './harm.mjs';
import { many } from './many.mjs';

const parts = { cost, many, commits, readers, memory, cancel };
const root = path.join(os.tmpdir(), 'matviewdb-bench');
const { values: given } = parseArgs({
  options: {
    only: { type: 'string' }, data: { type: 'string', default: path.join(root, 'data') }, tpch: { type: 'string' },
    scale: { type: 'string', default: '1' }, runs: { type: 'string', default: '5' }, warm: { type: 'string', default: '6' },
    views: { type: 'string', default: 'whole,monthly' }, keys: { type: 'string', default: 'appended,spread' },
    count: { type: 'string', default: '1000' }, partitions: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '20' }, seconds: { type: 'string', default: '180' }, rounds: { type: 'string', default: '20' },
    limit: { type: 'string', default: '64' }, folder: { type: 'string', default: path.join(root, 'refresh') },
    threads: { type: 'string', default: String(os.availableParallelism()) }, help: { type: 'boolean' },
  },
});
if (given.help) {
  console.log(`usage: benchmarks/run.sh refresh [options]
  --only LIST      of ${Object.keys(parts).join(', ')} (all)
  --scale N        of TPC-H, for cost, memory and cancel (1); --tpch DIR takes its files from there
  --views LIST --keys LIST   cost: one partition (whole) or 84 (monthly); new keys above all others (appended) or among them (spread)
  --runs N --warm N          cost: measured refreshes, and those before them while code is still being compiled (5, 6)
  --count N --partitions N   many: views, and the partitions of each (1000, 1000)
  --rate N --seconds N       commits: so many a second, for so long (20, 180)
  --rounds N       cancel: refreshes that are cancelled (20)
  --limit MIB      memory: of a query; the view's groups take more than ten times that (64)
  --folder DIR     data directory, emptied first`);
  process.exit(0);
}

const chosen = given.only?.split(',') ?? Object.keys(parts);
fs.rmSync(given.folder, { recursive: true, force: true });
const bench = await Bench.start(given);
try {
  for (const part of chosen) await parts[part](bench);
} finally {
  await bench.stop();
  fs.rmSync(given.folder, { recursive: true, force: true });
}

process.exit(bench.missed === 0 ? 0 : 1);
