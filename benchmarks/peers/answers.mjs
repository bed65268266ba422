// Golden answers: a file a query, tab-separated, a row a line, \N for NULL; none of the suites' values holds a tab.
import fs from 'node:fs';
import path from 'node:path';
import { benchmarks } from '../harness/suites/index.mjs';

export const storedAnswers = (suite, size) => path.join(benchmarks, suite.name, `answers-${size.label}`);

export function readAnswer(folder, query) {
  const text = fs.readFileSync(path.join(folder, `${query}.tsv`), 'utf8');
  if (text === '') return [];
  return text.replace(/\n$/, '').split('\n').map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value)));
}

export function writeAnswer(folder, query, rows) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${query}.tsv`), rows.map((row) => `${row.map((value) => value ?? '\\N').join('\t')}\n`).join(''));
}
