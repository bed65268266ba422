import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { address } from '../harness/connection.mjs';
import { suites } from '../harness/suites/index.mjs';

export const usage = `usage: benchmarks/run.sh tpch|ssb|wide|all [options]
  --sf N              scale; the wide table has 5 million rows at 1 (1)
  --rows N            rows of the wide table
  --peers LIST        of duckdb, chdb, chdb-stats; "none" for MatViewDb alone (duckdb,chdb)
  --chdb-stats        chDB also with statistics of columns
  --threads N         for every engine (number of cores)
  --hot N             runs of a query after its first; the median counts (5)
  --queries LIST      only these, such as q01,q06
  --answers           compare with the golden answers of the project instead of the first peer's, at the small size that they are
                      kept for (--sf and --rows do not count then)
  --answers-dir DIR   compare with these
  --write-answers     store the first peer's answers at that size as golden, where all engines agree
  --data DIR          where the generated files are kept (/tmp/matviewdb-bench/data)
  --work DIR          where databases are kept (/tmp/matviewdb-bench/work)
  --reuse             do not load again what an earlier run with the same scale loaded
  --server ADDRESS    a running MatViewDb at [user[:password]@]host:port; its database bench_SUITE is replaced
  --server-pid N      its process, when it runs here: for memory and processor time
  --json FILE         everything measured
  --markdown FILE     tables as in benchmarks/README.md
Ends with 1 when an answer is wrong or a query fails.`;

const known = ['duckdb', 'chdb', 'chdb-stats'];

function positive(name, text, whole = true) {
  const value = Number(text);
  if (!(value > 0) || (whole && !Number.isInteger(value))) throw new Error(`--${name} ${text} is not a positive ${whole ? 'whole ' : ''}number`);
  return value;
}

export function readOptions(args) {
  const root = path.join(os.tmpdir(), 'matviewdb-bench');
  const text = (value) => ({ type: 'string', default: value });
  const flag = { type: 'boolean', default: false };
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      sf: text('1'), rows: text(), peers: text('duckdb,chdb'), 'chdb-stats': flag, threads: text(String(os.availableParallelism())),
      hot: text('5'), queries: text(), answers: flag, 'answers-dir': text(), 'write-answers': flag, data: text(path.join(root, 'data')),
      work: text(path.join(root, 'work')), reuse: flag, server: text(), 'server-pid': text(), json: text(), markdown: text(), help: flag,
    },
  });
  if (values.help) return { help: true };
  const [name] = positionals;
  if (positionals.length !== 1 || (name !== 'all' && !suites[name])) throw new Error('the suite is one of tpch, ssb, wide, all');
  const peers = values.peers === 'none' ? [] : values.peers.split(',').filter((peer) => peer !== '');
  if (values['chdb-stats'] && !peers.includes('chdb-stats')) peers.push('chdb-stats');
  const strange = peers.find((peer) => !known.includes(peer));
  if (strange) throw new Error(`no peer is called ${strange}; there are ${known.join(', ')}`);
  const golden = values.answers || values['answers-dir'] !== undefined;
  if (peers.length === 0 && !golden) throw new Error('without peers there is nothing to compare with: give --answers');
  if (values['write-answers'] && (golden || peers.length === 0)) throw new Error('--write-answers takes the answers of a peer');
  const server = values.server && { ...address(values.server), pid: values['server-pid'] && positive('server-pid', values['server-pid']) };
  return {
    suites: name === 'all' ? Object.values(suites) : [suites[name]],
    scale: positive('sf', values.sf, false), rows: values.rows && positive('rows', values.rows), peers, threads: positive('threads', values.threads),
    hot: positive('hot', values.hot), queries: values.queries?.split(','), golden, answersDir: values['answers-dir'],
    stored: values.answers || values['write-answers'], writeAnswers: values['write-answers'], data: path.resolve(values.data), work: path.resolve(values.work), reuse: values.reuse,
    server, json: values.json, markdown: values.markdown,
  };
}
