// The tables of benchmarks/README.md.
import { limit, own, summary, toFastest } from './ratios.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
const number = (value, digits) => (value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits));

export function markdown(results, options, when) {
  const parts = [`${when}, ${options.threads} threads each, hot = median of ${options.hot}.`];
  for (const result of results) parts.push(section(result, options.peers));
  return `${parts.join('\n\n')}\n`;
}

function section(result, peers) {
  const failed = result.runs.filter((run) => run.failures.length > 0);
  const verdict = failed.length === 0 ? `All ${result.runs.length} answers are right.` : `Wrong or failed: ${failed.map((run) => run.name).join(', ')}.`;
  const head = ['', ...peers, 'MatViewDb', ...peers.map((peer) => `to ${peer}`)];
  const rule = row(head.map(() => '---'));
  const overall = summary(result).map(({ label, digits, values }) => row([label, ...[...peers, own].map((name) => number(values[name], digits)),
    ...peers.map((peer) => number(values[own] / values[peer], 2))]));
  const queryHead = ['query', ...[...peers, 'MatViewDb'].flatMap((name) => [`${name} hot ms`, 'first']), 'to the faster peer'];
  const queries = result.runs.map((run) => {
    const times = [...peers, own].flatMap((name) => [number(run.times[name]?.hot, 1), number(run.times[name]?.first, 0)]);
    const worst = toFastest(run, peers);
    return row([run.name, ...times, worst > limit ? `**${number(worst, 2)}**` : number(worst, 2)]);
  });
  return [`## ${result.title}, ${result.size}`, '', `${Object.values(result.versions).join('; ')}. ${verdict}`, '', row(head), rule, ...overall,
    '', row(queryHead), row(queryHead.map(() => '---')), ...queries].join('\n');
}
