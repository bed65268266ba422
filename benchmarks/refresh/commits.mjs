// How soon a view that is refreshed on commit shows what was inserted, and how many refreshes a storm of commits leads to.
import { setTimeout as wait } from 'node:timers/promises';
import { now } from '../harness/process.mjs';
import { percentile } from '../harness/statistics.mjs';
import { round } from './bench.mjs';

const runsOf = (bench, state = 'SUCCESS') => bench.value(
  `SELECT count(*) FROM information_schema.task_runs WHERE \`database\` = 'refresh_commits' AND state = '${state}'`).then(Number);

export async function commits(bench) {
  const [rate, seconds] = [Number(bench.given.rate), Number(bench.given.seconds)];
  await bench.fresh('refresh_commits');
  await bench.query('CREATE TABLE shops (shop INT, city VARCHAR(20)) DUPLICATE KEY(shop)');
  await bench.query('INSERT INTO shops SELECT g, concat(\'c\', g % 10) FROM TABLE(generate_series(0, 99)) AS s(g)');
  await bench.query('CREATE TABLE sales (id BIGINT, shop INT, price BIGINT) DUPLICATE KEY(id)');
  await bench.query('INSERT INTO sales SELECT -g - 1, g % 100, g FROM TABLE(generate_series(0, 999999)) AS s(g)');
  await bench.query(`CREATE MATERIALIZED VIEW totals REFRESH IMMEDIATE ASYNC AS
    SELECT city, count(*) AS items, sum(price) AS total, max(id) AS latest FROM sales JOIN shops ON sales.shop = shops.shop GROUP BY city`);
  const writer = await bench.open('refresh_commits');
  const reader = await bench.open('refresh_commits');
  await reader.query('SET enable_materialized_view_rewrite = false');
  const [acknowledged, delays] = [[], []];
  let seen = 0;
  let done = false;
  const watch = (async () => {
    while (!done || seen < acknowledged.length) {
      const [[[latest]]] = await reader.query('SELECT max(latest) FROM totals');
      const at = now();
      const shown = Math.min(Number(latest), acknowledged.length);
      for (; seen < shown; seen++) delays[seen] = Math.max(0, at - acknowledged[seen]);
      await wait(1);
    }
  })();
  const before = await runsOf(bench);
  const began = now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1000) / rate;
    if (due > now()) await wait(due - now());
    await writer.query(`INSERT INTO sales VALUES (${i + 1}, ${i % 100}, ${i})`);
    acknowledged.push(now());
  }

  done = true;
  await watch;
  // Code is compiled and statistics are made in the first seconds.
  const steady = delays.slice(Math.min(delays.length >> 2, rate * 10));
  const quarter = steady.length >> 2;
  const figures = [0.5, 0.99].map((share) => percentile(steady, share));
  bench.say(`from OK to the view showing it, ${rate} commits/s for ${seconds} s: p50`, `${round(figures[0])} ms`, '150 ms',
    figures[0] < 150);
  bench.say('p99', `${round(figures[1])} ms`, '500 ms', figures[1] < 500);
  bench.say('p50 of the first and of the last quarter', `${round(percentile(steady.slice(0, quarter), 0.5))}, ${
    round(percentile(steady.slice(-quarter), 0.5))} ms`);
  bench.say('refreshes for those commits', `${await runsOf(bench) - before} for ${acknowledged.length}`);

  const storm = await runsOf(bench);
  const many = await Promise.all(Array.from({ length: 8 }, () => bench.open('refresh_commits')));
  const last = acknowledged.length + 8 * 50;
  let next = acknowledged.length;
  await Promise.all(many.map(async (connection) => {
    for (let i = 0; i < 50; i++) await connection.query(`INSERT INTO sales VALUES (${++next}, 1, 1)`);
  }));
  while (Number((await reader.query(`SELECT max(latest) FROM totals`))[0][0][0]) < last) await wait(5);
  await wait(500);
  const runs = await runsOf(bench) - storm;
  bench.say('refreshes for a storm of 400 commits of 8 connections', String(runs), '100', runs <= 100);
  const [[same]] = await bench.query(`SELECT count(*) FROM (SELECT * FROM totals EXCEPT SELECT city, count(*), sum(price), max(id)
    FROM sales JOIN shops ON sales.shop = shops.shop GROUP BY city) AS d`);
  bench.say('rows that differ from the query afterwards', same, '0', Number(same) === 0);
  await Promise.all([...many, writer, reader].map((c) => c.end()));
}
