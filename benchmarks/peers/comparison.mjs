// Compares results as multisets of rows. What counts as the same number:
// - whole numbers, and numbers with the same two to four decimals, only when they are equal: those are counts, sums and money;
// - else numbers within a relative 1e-6, or equal once rounded to the fewer decimals if those are at least four: engines give
//   averages and quotients another scale, or add doubles in another order.
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const isNumber = (value) => value !== null && number.test(value);

function decimals(text) {
  if (/e/i.test(text)) return Infinity;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

export function sameValue(left, right) {
  if (left === right) return true;
  if (!isNumber(left) || !isNumber(right)) return false;
  const [few, many] = [decimals(left), decimals(right)].sort((a, b) => a - b);
  if (few === many && many <= 4) return exact(left) === exact(right);
  const [a, b] = [Number(left), Number(right)];
  const distance = Math.abs(a - b);
  if (few >= 4 && few < Infinity && distance <= 0.501 * 10 ** -few) return true;
  return distance <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

// Spells a number of fixed scale without what does not count: leading zeros, the sign of zero.
function exact(text) {
  const [, sign, whole, rest] = /^([+-]?)0*(\d*)\.?(\d*)$/.exec(text);
  return `${sign === '-' && /[1-9]/.test(whole + rest) ? '-' : ''}${whole}.${rest}`;
}

const sameRow = (left, right) => left.length === right.length && left.every((value, i) => sameValue(value, right[i]));

// Gives undefined when the rows are the same, else what differs.
export function difference(expected, got) {
  if (expected.length !== got.length) return `${got.length} rows instead of ${expected.length}`;
  if (expected.every((row, i) => sameRow(row, got[i]))) return undefined;

  // Rows with the same texts lie together; in such a group each expected row takes one that was not taken.
  const groups = new Map();
  for (const row of sorted(got)) {
    const key = textsOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }

  for (const row of sorted(expected)) {
    const group = groups.get(textsOf(row)) ?? [];
    const at = group.findIndex((candidate) => sameRow(row, candidate));
    if (at < 0) return `no row ${JSON.stringify(row)}${group.length > 0 ? `, but ${JSON.stringify(group[0])}` : ''}`;
    group.splice(at, 1);
  }

  return undefined;
}

const textsOf = (row) => JSON.stringify(row.map((value) => (isNumber(value) ? 0 : value)));

function sorted(rows) {
  return [...rows].sort((left, right) => {
    for (let i = 0; i < left.length; i++) {
      if (!isNumber(left[i]) || !isNumber(right[i]) || sameValue(left[i], right[i])) continue;
      return Number(left[i]) - Number(right[i]);
    }

    return 0;
  });
}
