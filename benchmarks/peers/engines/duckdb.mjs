import path from 'node:path';
import { bytesBelow } from '../../harness/files.mjs';
import { foldIntervals } from './dates.mjs';

const types = { datetime: 'timestamp' };
const typeOf = (type) => (type.startsWith('varchar') ? 'varchar' : types[type] ?? type);

export function createTable(name, table) {
  const columns = table.columns.map((c) => `${c.name} ${typeOf(c.type)}${c.nullable ? '' : ' not null'}`);
  return `create table ${name} (${columns.join(', ')})`;
}

// MySQL's spelling of some functions, as macros.
const macros = [
  'create or replace temp macro date_format(value, format) as strftime(value, format)',
];

export function spell(sql) {
  return foldIntervals(sql)
    // The n-th field by two nested substring_index is split_part.
    .replace(/substring_index\(substring_index\((\w+), ('[^']*'), (\d+)\), \2, -1\)/gi, 'split_part($1, $2, $3)');
}

export async function open({ folder, threads, writes }) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path.join(folder, 'bench.duckdb'),
    { threads: String(threads), access_mode: writes ? 'AUTOMATIC' : 'READ_ONLY' });
  const connection = await instance.connect();
  for (const macro of macros) await connection.run(macro);
  const query = (sql) => connection.runAndReadAll(sql);
  const rowsOf = (result) => result.getRowsJson().map((row) => row.map((value) => (value === null ? null : String(value))));
  let bytes = 0;
  return {
    spell, query, rowsOf,
    version: async () => `DuckDB ${rowsOf(await query('select version()'))[0][0].replace(/^v/, '')}`,
    // Gives the table's size: what the file has grown by after its checkpoint.
    async load(name, table, file) {
      await connection.run(createTable(name, table));
      await connection.run(`copy ${name} from '${file}' (format csv, delimiter '|', header false, quote '', escape '', nullstr '\\N',
        auto_detect false)`);
      await connection.run('checkpoint');
    },
    async sizeOf() {
      const before = bytes;
      bytes = bytesBelow(folder);
      return bytes - before;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
