import { median, sum } from '../harness/statistics.mjs';
import { difference } from './comparison.mjs';
import { own } from './ratios.mjs';

// Gives { name, times, expected, failures }. Expected is the golden answer, or that of the first peer that gave one; every engine is
// held to it.
export async function runQuery(query, engines, hot, golden) {
  const answers = [];
  const run = { name: query.name, times: {}, failures: [] };
  for (const engine of engines) {
    try {
      const { first, hot: later, rows } = await engine.run(query.sql, hot);
      answers.push({ engine: engine.name, rows });
      run.times[engine.name] = {
        first, hot: median(later.map((one) => one.ms)), fastest: Math.min(...later.map((one) => one.ms)),
        processors: sum(later.map((one) => one.processors)) / later.length, rows: rows.length,
      };
    } catch (error) {
      run.failures.push({ engine: engine.name, what: error.message.replace(/\s+/g, ' ').slice(0, 300) });
    }
  }

  run.expected = golden ?? answers.find((answer) => answer.engine !== own)?.rows;
  for (const { engine, rows } of answers) {
    const what = run.expected ? difference(run.expected, rows) : 'nothing to compare with: no peer gave an answer';
    if (what !== undefined) run.failures.push({ engine, what: `wrong answer: ${what}`.slice(0, 400) });
  }

  return run;
}
