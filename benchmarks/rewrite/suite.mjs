// The queries of a suite with its views and without: times, answers, which views were read.
import fs from 'node:fs';
import path from 'node:path';
import { now } from '../harness/process.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';
import { median, sum } from '../harness/statistics.mjs';
import { queriesOf, suites } from '../harness/suites/index.mjs';
import { loadedSuite } from '../latency/loaded.mjs';
import { difference } from '../peers/comparison.mjs';

// The server compiles what runs often a second time, beside what runs meanwhile; before that it is slower.
const warmRuns = 10;
const warmMilliseconds = 700;

// A query of a millisecond needs many runs until something else that happens beside it does not move the median.
const measuredMilliseconds = 300;
const folderOfSql = import.meta.dirname;

// Statements of a file, one at a time; "--" begins a comment.
const statementsOf = (file) => fs.readFileSync(path.join(folderOfSql, file), 'utf8').replace(/^\s*--.*$/gm, '')
  .split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '');

// Makes the views anew, and declares what the file says of tables.
async function makeViews(product, name, most) {
  const statements = statementsOf(`${name}_views.sql`).map((sql) => ({ sql, name: /MATERIALIZED VIEW (\w+)/.exec(sql)?.[1] }));
  const views = statements.filter((statement) => statement.name);
  if (views.length > most) throw new Error(`${views.length} views for ${name}; at most ${most} may be used`);
  const there = await product.run('SELECT table_name FROM information_schema.materialized_views WHERE table_schema = database()');
  for (const [old] of there) await product.connection.query(`DROP MATERIALIZED VIEW ${old}`);
  await product.connection.query('SET query_timeout = 3600');
  for (const { sql } of statements.filter((statement) => !statement.name)) await product.connection.query(sql);
  for (const view of views) {
    const began = now();
    await product.connection.query(view.sql);
    const rows = (await product.run(`SELECT count(*) FROM ${view.name}`))[0][0];
    console.error(`${name}: ${view.name}, ${rows} rows in ${((now() - began) / 1000).toFixed(1)} s`);
  }

  return views.map((view) => view.name);
}

export async function suite(given, name, most, bar) {
  const server = await startServer(await loadedSuite(suites[name], given), given.threads);
  const product = await Product.open(server, suites[name], given.threads);
  const views = await makeViews(product, name, most);
  await product.connection.query('SET enable_materialized_view_single_table_view_delta_rewrite = true');
  const figures = [];
  for (const { name: query, sql } of queriesOf(suites[name], given.queries)) {
    const figure = { query, ms: {} };
    const answers = {};
    for (const on of [false, true]) {
      await product.connection.query(`SET enable_materialized_view_rewrite = ${on}`);
      const started = now();
      for (let i = 0; i < warmRuns || now() - started < warmMilliseconds; i++) answers[on] = await product.run(sql);
      const times = [];
      const measured = now();
      for (let i = 0; i < given.runs || now() - measured < measuredMilliseconds; i++) {
        const began = now();
        await product.run(sql);
        times.push(now() - began);
      }

      figure.ms[on] = median(times);
    }

    const plan = (await product.run(`EXPLAIN ${sql}`)).flat().join('\n');
    figure.views = views.filter((view) => new RegExp(`TABLE: ${view}\\b`).test(plan));
    figure.wrong = difference(answers[false], answers[true]);
    if (figure.wrong) given.missed++;
    figures.push(figure);
  }

  await product.close();
  await server.stop();
  const total = { query: 'total', ms: { false: sum(figures.map((f) => f.ms.false)), true: sum(figures.map((f) => f.ms.true)) }, views: [] };
  print([...figures, total], given.markdown);
  const ratio = total.ms.false / total.ms.true;
  given.say(`${suites[name].title}: ${figures.length} queries, ${views.length} views`, `${ratio.toFixed(1)}x`, `${bar}x`, ratio >= bar);
}

function print(figures, markdown) {
  const cells = (f) => [f.query, f.ms.false.toFixed(1), f.ms.true.toFixed(1), (f.ms.false / f.ms.true).toFixed(1), f.views.join(', ') || '-'];
  if (markdown) console.log('| query | without, ms | with, ms | times faster | views |\n| --- | --- | --- | --- | --- |');
  for (const figure of figures) {
    const [query, ...others] = cells(figure);
    console.log(markdown ? `| ${[query, ...others].join(' | ')} |`
      : `${query.padEnd(8)}${others.map((c, i) => (i < 3 ? c.padStart(10) : `  ${c}`)).join('')}${figure.wrong ? `  WRONG: ${figure.wrong}` : ''}`);
  }
}
