import mysql from 'mysql2/promise';

// Reads HOST:PORT or USER[:PASSWORD]@HOST:PORT[/DATABASE].
export function address(text) {
  const found = /^(?:([^:@]+)(?::([^@]*))?@)?([^:/]+):(\d+)(?:\/(\w+))?$/.exec(text);
  if (!found) throw new Error(`"${text}" is not an address of the form [user[:password]@]host:port[/database]`);
  return { user: found[1] ?? 'root', password: found[2] ?? '', host: found[3], port: Number(found[4]), database: found[5] };
}

// Opens a connection that gives rows as arrays of texts, as the peers' results are read.
export const connect = ({ host, port, user = 'root', password = '', database }) => mysql.createConnection({
  host, port, user, password, database, rowsAsArray: true, dateStrings: true, supportBigNumbers: true, bigNumberStrings: true,
});
