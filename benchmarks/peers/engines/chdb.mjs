import path from 'node:path';
import { foldIntervals } from './dates.mjs';

const types = {
  tinyint: 'Int8', smallint: 'Int16', int: 'Int32', bigint: 'Int64', date: 'Date', datetime: 'DateTime', double: 'Float64',
};

function typeOf(column, stored) {
  let type = types[column.type] ?? column.type.replace('decimal', 'Decimal');
  if (column.type.startsWith('varchar')) type = stored && column.few ? 'LowCardinality(String)' : 'String';
  return column.nullable ? `Nullable(${type})` : type;
}

const structure = (table, stored) => table.columns.map((column) => `${column.name} ${typeOf(column, stored)}`).join(', ');

export const createTable = (name, table) =>
  `create table ${name} (${structure(table, true)}) engine = MergeTree order by (${table.key.join(', ')})`;

// Standard SQL where ClickHouse's defaults are others, and results whose decimals show their scale.
const settings = {
  join_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  count_distinct_implementation: "'uniqExact'",
  allow_experimental_correlated_subqueries: 1,
  output_format_decimal_trailing_zeros: 1,
};

export function spell(sql) {
  // Sums of decimal literals are binary floating point in ClickHouse: Q6 would lose rows at 0.05.
  return foldIntervals(sql).replace(/\b(\d+\.\d\d)\s*([+-])\s*(\d+\.\d\d)\b/g,
    (_, left, sign, right) => (Number(left) + Number(sign + right)).toFixed(2));
}

const escapes = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', 0: '\0' };
const cell = (text) => (text === '\\N' ? null : text.replace(/\\(.)/g, (_, c) => escapes[c] ?? c));

export async function open({ folder, threads, statistics }) {
  const { Session } = await import('chdb');
  const session = new Session(path.join(folder, 'chdb'));
  for (const [name, value] of Object.entries({ max_threads: threads, max_insert_threads: threads, ...settings })) {
    session.query(`set ${name} = ${value}`);
  }

  session.query('create database if not exists bench');
  session.query('use bench');
  const query = async (sql) => session.query(sql, 'TabSeparated');
  const rowsOf = (text) => (text ? text.replace(/\n$/, '').split('\n').map((line) => line.split('\t').map(cell)) : []);
  return {
    spell, query, rowsOf,
    version: async () => `chDB, ClickHouse ${rowsOf(await query('select version()'))[0][0]}`,
    async load(name, table, file) {
      session.query(createTable(name, table));
      session.query(`insert into ${name} select * from file('${file}', 'CSV', '${structure(table, false)}')
        settings format_csv_delimiter = '|', format_csv_allow_double_quotes = 0, format_csv_allow_single_quotes = 0,
        input_format_csv_trim_whitespaces = 0`);
      if (statistics) collectStatistics(session, name, table);
    },
    sizeOf: async (name) => Number(rowsOf(await query(
      `select sum(bytes_on_disk) from system.parts where active and database = 'bench' and table = '${name}'`))[0][0]),
    close: () => session.close?.(),
  };
}

// Without statistics of columns ClickHouse orders some joins badly (TPC-H Q5 and Q8).
function collectStatistics(session, name, table) {
  const names = (columns) => columns.map((column) => column.name).join(', ');
  session.query(`alter table ${name} add statistics ${names(table.columns)} type uniq`);
  const numbers = table.columns.filter((column) => !column.type.startsWith('varchar'));
  session.query(`alter table ${name} modify statistics ${names(numbers)} type uniq, minmax`);
  session.query(`alter table ${name} materialize statistics all settings mutations_sync = 1`);
}
