// Runs a suite: every engine is loaded, then each query runs on one engine after the other, so that what disturbs the machine meets
// them alike.
import path from 'node:path';
import { dataFolder, sizeOf } from '../harness/data.mjs';
import { queriesOf } from '../harness/suites/index.mjs';
import { readAnswer, storedAnswers, writeAnswer } from './answers.mjs';
import { Embedded } from './embedded.mjs';
import { load } from './load.mjs';
import { runQuery } from './query.mjs';
import { Served } from './served.mjs';

export const sizeWanted = (suite, options) => (options.stored
  ? sizeOf(suite, suite.stored.scale, suite.stored.rows) : sizeOf(suite, options.scale, options.rows));

export async function measure(suite, options, tell) {
  const size = sizeWanted(suite, options);
  const queries = queriesOf(suite, options.queries);
  const data = dataFolder(suite, size, options.data);
  const root = path.join(options.work, `${suite.name}-${size.label}`);
  const folderOf = (name) => path.join(root, name);
  const openOf = (name) => (name === 'matviewdb'
    ? (writes) => Served.open(folderOf(name), suite, options.threads, writes, options.server)
    : (writes) => Embedded.open(name, folderOf(name), options.threads, writes));
  const names = ['matviewdb', ...options.peers];

  const loads = {};
  for (const name of names) {
    // A server elsewhere may hold anything by now.
    const reuse = options.reuse && !(name === 'matviewdb' && options.server);
    loads[name] = await load(suite, data, folderOf(name), reuse, () => openOf(name)(true));
  }

  const engines = [];
  try {
    for (const name of names) engines.push(await openOf(name)(false));
    const folder = options.answersDir ?? storedAnswers(suite, size);
    const runs = [];
    for (const query of queries) {
      const golden = options.golden ? readAnswer(folder, query.name) : undefined;
      const run = await runQuery(query, engines, options.hot, golden);
      if (options.writeAnswers && run.failures.length === 0) writeAnswer(storedAnswers(suite, size), query.name, run.expected);
      delete run.expected;
      runs.push(run);
      tell(run);
    }

    const peaks = {};
    for (const engine of engines) peaks[engine.name] = await engine.peak().catch(() => NaN);
    return {
      suite: suite.name, title: suite.title, size: size.text, largest: suite.largest, names,
      versions: Object.fromEntries(engines.map((engine) => [engine.name, engine.version])), loads, runs, peaks,
    };
  } finally {
    for (const engine of engines) await engine.close().catch(() => {});
  }
}
