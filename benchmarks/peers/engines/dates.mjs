// Adds the interval to a date literal: date '1998-12-01' - interval '90' day becomes a plain date. DuckDB would widen the sum to a
// timestamp, and ClickHouse would compute it per row.
export function foldIntervals(sql) {
  return sql.replace(/date '(\d+)-(\d+)-(\d+)'\s*([+-])\s*interval '(\d+)' (day|month|year)/gi, (_, year, month, day, sign, count, unit) => {
    const by = Number(sign + count);
    const of = (name) => (unit.toLowerCase() === name ? by : 0);
    const date = new Date(Date.UTC(Number(year) + of('year'), Number(month) - 1 + of('month'), Number(day) + of('day')));
    return `date '${date.toISOString().slice(0, 10)}'`;
  });
}
