import { geometricMean, sum } from '../harness/statistics.mjs';

export const own = 'matviewdb';
export const limit = 2;

// Gives MatViewDb's hot time over the fastest peer's, undefined when either is missing.
export function toFastest(run, peers) {
  const others = peers.map((peer) => run.times[peer]?.hot).filter((ms) => ms !== undefined);
  return run.times[own] && others.length > 0 ? run.times[own].hot / Math.min(...others) : undefined;
}

// Sums up the queries that every engine answered, so that totals can be compared.
export function totals(result) {
  const runs = result.runs.filter((run) => result.names.every((name) => run.times[name]));
  if (runs.length === 0) return undefined;
  const of = (name, field) => runs.map((run) => run.times[name][field]);
  return {
    queries: runs.length,
    engines: Object.fromEntries(result.names.map((name) => [name, {
      hot: sum(of(name, 'hot')), mean: geometricMean(of(name, 'hot')), first: sum(of(name, 'first')), processors: sum(of(name, 'processors')),
    }])),
  };
}

// Gives the rows of the summary as [label, value by engine's name, decimals].
export function summary(result) {
  const all = totals(result);
  const rows = [];
  const add = (label, digits, value) => rows.push({ label, digits, values: Object.fromEntries(result.names.map((name) => [name, value(name)])) });
  if (all) {
    add(`${all.queries} queries, hot total, ms`, 1, (name) => all.engines[name].hot);
    add('geometric mean, ms', 2, (name) => all.engines[name].mean);
    add('total of first runs, ms', 0, (name) => all.engines[name].first);
    add('processor time of a hot round, ms', 0, (name) => all.engines[name].processors);
  }

  const { largest, loads, peaks } = result;
  add('peak memory of the queries, MiB', 0, (name) => peaks[name] / 2 ** 20);
  if (Object.keys(loads[own].tables).length > 1) add(`load of ${largest}, ms`, 0, (name) => loads[name].tables[largest].ms);
  add('load of all tables, ms', 0, (name) => loads[name].ms);
  add('peak memory of loading, MiB', 0, (name) => loads[name].peak / 2 ** 20);
  if (Object.keys(loads[own].tables).length > 1) add(`${largest} on disk, MB`, 2, (name) => loads[name].tables[largest].bytes / 1e6);
  add('all on disk, MB', 1, (name) => loads[name].bytes / 1e6);
  return rows;
}
