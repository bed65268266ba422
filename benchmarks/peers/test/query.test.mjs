import assert from 'node:assert/strict';
import test from 'node:test';
import { runQuery } from '../query.mjs';

const engine = (name, rows) => ({
  name,
  run: async (sql, hot) => ({ first: 9, hot: Array.from({ length: hot }, (_, i) => ({ ms: i + 1, processors: 10 })), rows }),
});
const broken = (name) => ({ name, run: async () => { throw new Error('no such table'); } });
const query = { name: 'q01', sql: 'select 1' };

test('equal answers are no failure, and the median counts', async () => {
  const run = await runQuery(query, [engine('matviewdb', [['1']]), engine('duckdb', [['1']])], 5);
  assert.deepEqual(run.failures, []);
  assert.equal(run.times.matviewdb.hot, 3);
  assert.equal(run.times.matviewdb.first, 9);
});

test('an answer other than the first peer\'s is a failure', async () => {
  const run = await runQuery(query, [engine('matviewdb', [['2']]), engine('duckdb', [['1']]), engine('chdb', [['1']])], 1);
  assert.deepEqual(run.failures.map((failure) => failure.engine), ['matviewdb']);
  assert.match(run.failures[0].what, /wrong answer/);
});

test('a golden answer counts more than what the engines agree on', async () => {
  const run = await runQuery(query, [engine('matviewdb', [['2']]), engine('duckdb', [['2']])], 1, [['1']]);
  assert.deepEqual(run.failures.map((failure) => failure.engine), ['matviewdb', 'duckdb']);
});

test('an engine that fails, and an answer that nothing can be compared with, are failures', async () => {
  const run = await runQuery(query, [engine('matviewdb', [['1']]), broken('duckdb')], 1);
  assert.deepEqual(run.failures.map((failure) => failure.engine).sort(), ['duckdb', 'matviewdb']);
});
