// The files of a suite at a scale, generated once and kept.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { benchmarks } from './suites/index.mjs';

const generator = path.join(benchmarks, 'Sql/bin/Release/net10.0/MatViewDb.Bench.dll');
const mark = 'complete';

// A build differs from commit to commit though it writes the same, so its sources stand for it.
function versionOfGenerator() {
  const hash = createHash('sha256');
  const folder = path.join(benchmarks, 'Sql');
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.cs') && !/^(bin|obj)\b/.test(file)).sort();
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

// Names a size of a suite: answers and folders are kept under it. The wide table has 5 million rows at scale 1.
export function sizeOf(suite, scale, rows) {
  if (suite.name !== 'wide') return { label: `sf${scale}`, text: `SF ${scale}`, options: ['--sf', String(scale)] };
  const count = rows ?? Math.round(5_000_000 * scale);
  return { label: `rows${count}`, text: `${count.toLocaleString('en')} rows`, options: ['--rows', String(count)] };
}

export const fileOf = (folder, table) => path.join(folder, `${table}.tbl`);

// Gives the folder of a suite's files, TABLE.tbl each; writes it when it is not there whole or comes from another generator.
export function dataFolder(suite, size, root) {
  const folder = path.join(root, `${suite.name}-${size.label}`);
  const whole = path.join(folder, mark);
  const version = versionOfGenerator();
  if (fs.existsSync(whole) && fs.readFileSync(whole, 'utf8') === version) return folder;
  console.error(`generating ${suite.title} ${size.text} in ${folder}`);
  fs.rmSync(folder, { recursive: true, force: true });
  execFileSync('dotnet', [generator, suite.name, ...size.options, '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  fs.writeFileSync(whole, version);
  return folder;
}

// Tells whether what a file stands for was loaded from these files, not from earlier ones.
export function isLoadedFrom(folder, file) {
  return fs.existsSync(file) && fs.statSync(file).mtimeMs > fs.statSync(path.join(folder, mark)).mtimeMs;
}
