import fs from 'node:fs';
import path from 'node:path';
import { ssb } from './ssb.mjs';
import { tpch } from './tpch.mjs';
import { wide } from './wide.mjs';

export const benchmarks = path.resolve(import.meta.dirname, '../..');
export const suites = { tpch, ssb, wide };

// Gives a suite's queries in order as { name, sql }; "only" is a list of names or nothing.
export function queriesOf(suite, only) {
  const folder = path.join(benchmarks, suite.name, 'queries');
  const names = fs.readdirSync(folder).filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -4)).sort();
  const unknown = (only ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${suite.name} has no query ${unknown.join(', ')}; it has ${names.join(', ')}`);
  return names.filter((name) => !only || only.includes(name)).map((name) => ({ name, sql: readQuery(path.join(folder, `${name}.sql`)) }));
}

const readQuery = (file) => fs.readFileSync(file, 'utf8').replace(/^\s*--.*$/gm, '').trim().replace(/;$/, '');
