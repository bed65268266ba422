// The statements that are counted. A workload's "next" gives the text and the values of its next statement; "prepared" ones go as
// prepared statements, whose text is always the same.
const name = (id) => `name-${Math.imul(id, 2654435761 | 0) >>> 0}`;
const row = (id) => `(${id}, ${id % 100}, '${name(id)}', ${(id % 9999) / 100})`;
const columns = 'id BIGINT NOT NULL, grp INT NOT NULL, name VARCHAR(40) NOT NULL, amount DECIMAL(12,2) NOT NULL, PRIMARY KEY (id)';
const rowsOfStatement = 1000;

// Gives the statements that make the tables; "points" holds the rows that are looked up.
export function* setup(rows) {
  yield 'DROP TABLE IF EXISTS points';
  yield 'DROP TABLE IF EXISTS inserts';
  yield `CREATE TABLE points (${columns})`;
  yield `CREATE TABLE inserts (${columns})`;
  for (let from = 0; from < rows; from += rowsOfStatement) {
    const count = Math.min(rowsOfStatement, rows - from);
    yield `INSERT INTO points VALUES ${Array.from({ length: count }, (_, i) => row(from + i)).join(', ')}`;
  }
}

export const teardown = ['DROP TABLE points', 'DROP TABLE inserts'];

export function workloads(rows) {
  // The same walk over the keys at every run; its step has no factor in common with the usual row counts.
  let at = 0;
  const key = () => (at = (at + 7919) % rows);
  let inserted = 0;
  return [
    { name: 'SELECT 1', next: () => ['SELECT 1'] },
    { name: 'point lookup', next: () => [`SELECT id, grp, name, amount FROM points WHERE id = ${key()}`] },
    { name: 'point lookup, prepared', prepared: true, next: () => ['SELECT id, grp, name, amount FROM points WHERE id = ?', [key()]] },
    { name: 'insert of one row', next: () => [`INSERT INTO inserts VALUES ${row(inserted++)}`] },
  ];
}
