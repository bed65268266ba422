// The whole command against the built server: its exit code says whether the answers are right.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const benchmarks = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'matviewdb-bench-test-'));
test.after(() => fs.rmSync(folder, { recursive: true }));

function run(answers, ...more) {
  return spawnSync(process.execPath, [path.join(benchmarks, 'peers/main.mjs'), 'ssb', '--sf', '0.1', '--peers', 'none', '--hot', '1',
    '--queries', 'q1_1,q3_1', '--answers-dir', answers, '--data', path.join(folder, 'data'), '--work', path.join(folder, 'work'), ...more],
  { encoding: 'utf8' });
}

test('right answers end with 0, one changed digit with 1', () => {
  const stored = path.join(benchmarks, 'ssb/answers-sf0.1');
  const right = run(stored);
  assert.equal(right.status, 0, right.stdout + right.stderr);
  assert.match(right.stdout, /all 2 answers are right/);

  const changed = path.join(folder, 'answers');
  fs.cpSync(stored, changed, { recursive: true });
  const file = path.join(changed, 'q3_1.tsv');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, text.replace(/(\d)\n/, (_, digit) => `${(Number(digit) + 1) % 10}\n`));
  const wrong = run(changed, '--reuse');
  assert.equal(wrong.status, 1, wrong.stdout + wrong.stderr);
  assert.match(wrong.stdout, /matviewdb: wrong answer/);
  assert.match(wrong.stdout, /WRONG OR FAILED: q3_1\n/);
});
