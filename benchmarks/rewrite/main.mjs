// What materialized views make of the suites' queries, what they cost queries that look at them, and answers from views that are behind.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { delta } from './delta.mjs';
import { planning } from './planning.mjs';
import { suite } from './suite.mjs';

const parts = { tpch: (given) => suite(given, 'tpch', 8, 10), ssb: (given) => suite(given, 'ssb', 3, 20), planning, delta };
const root = path.join(os.tmpdir(), 'matviewdb-bench');
const { values } = parseArgs({
  options: {
    only: { type: 'string' }, sf: { type: 'string', default: '1' }, runs: { type: 'string', default: '5' }, queries: { type: 'string' },
    data: { type: 'string', default: path.join(root, 'data') }, work: { type: 'string', default: path.join(root, 'work') },
    threads: { type: 'string', default: String(os.availableParallelism()) }, markdown: { type: 'boolean' }, help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(`usage: benchmarks/run.sh rewrite [options]
  --only LIST      of ${Object.keys(parts).join(', ')} (all)
  --sf N           scale of the suites (1)
  --runs N         measured runs of a query; the median counts (5)
  --queries LIST   only these, such as q01,q06; totals are of these then
  --markdown       print tables for README.md
  --data DIR, --work DIR   where files and loaded databases are kept (${root})`);
  process.exit(0);
}

const given = {
  ...values, scale: Number(values.sf), runs: Number(values.runs), threads: Number(values.threads), queries: values.queries?.split(','), missed: 0,
  say(what, figure, bar, holds) {
    console.log(`${what.padEnd(74)}${figure}  (bar ${bar}${holds ? '' : ', MISSED'})`);
    if (!holds) given.missed++;
  },
};
for (const part of values.only?.split(',') ?? Object.keys(parts)) await parts[part](given);
process.exit(given.missed === 0 ? 0 : 1);
