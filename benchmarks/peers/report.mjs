// The report for a terminal.
import { limit, own, summary, toFastest } from './ratios.mjs';

const width = { name: 8, time: 17, ratio: 8 };

export function heading(suite, size, peers) {
  const engines = `${`${own} hot (first)`.padStart(width.time + 4)}${peers.map((peer) => `${`${peer} hot (first)`.padStart(width.time + 6)}${'ratio'.padStart(width.ratio)}`).join('')}`;
  return `\n${suite.title}, ${size}; ms\n${'query'.padEnd(width.name)}${engines}${'to faster'.padStart(11)}`;
}

const time = (times, pad) => (times ? `${times.hot.toFixed(1)} (${times.first.toFixed(0)})` : 'failed').padStart(pad);

const ratio = (value) => (value === undefined || Number.isNaN(value) ? '-' : value.toFixed(2));

export function line(run, peers) {
  const mine = run.times[own];
  const others = peers.map((peer) => {
    const theirs = run.times[peer];
    return `${time(theirs, width.time + 6)}${ratio(mine && theirs && mine.hot / theirs.hot).padStart(width.ratio)}`;
  });
  const worst = toFastest(run, peers);
  const mark = worst > limit ? `  above ${limit}x` : '';
  const failures = run.failures.map(({ engine, what }) => `\n    ${engine}: ${what}`).join('');
  return `${run.name.padEnd(width.name)}${time(mine, width.time + 4)}${others.join('')}${ratio(worst).padStart(11)}${mark}${failures}`;
}

export function closing(result, peers) {
  const lines = [''];
  const rows = summary(result);
  const pad = Math.max(...rows.map((row) => row.label.length)) + 2;
  lines.push(`${''.padEnd(pad)}${own.padStart(12)}${peers.map((peer) => `${peer.padStart(12)}${'ratio'.padStart(8)}`).join('')}`);
  for (const { label, digits, values } of rows) {
    const others = peers.map((peer) => `${values[peer].toFixed(digits).padStart(12)}${ratio(values[own] / values[peer]).padStart(8)}`);
    lines.push(`${label.padEnd(pad)}${values[own].toFixed(digits).padStart(12)}${others.join('')}`);
  }

  const slow = result.runs.filter((run) => toFastest(run, peers) > limit).map((run) => run.name);
  if (peers.length > 0) lines.push(`above ${limit}x of the faster peer: ${slow.join(', ') || 'none'}`);
  const failed = result.runs.filter((run) => run.failures.length > 0).map((run) => run.name);
  lines.push(failed.length > 0 ? `WRONG OR FAILED: ${failed.join(', ')}` : `all ${result.runs.length} answers are right`);
  lines.push(Object.values(result.versions).join('; '));
  return lines.join('\n');
}
