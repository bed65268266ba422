// MatViewDb as a measured engine: its DDL, and a suite's database behind a connection.
import fs from 'node:fs';
import { connect } from './connection.mjs';

export function createTable(name, table) {
  const columns = table.columns.map((c) => `${c.name} ${c.type}${c.nullable ? '' : ' NOT NULL'}`);
  const key = (table.duplicateKey ?? table.key).join(', ');
  return `CREATE TABLE ${name} (${columns.join(', ')}) DUPLICATE KEY(${key}) DISTRIBUTED BY HASH(${key}) BUCKETS 2`;
}

export class Product {
  constructor(connection) {
    this.connection = connection;
  }

  // Opens the suite's database; "fresh" drops what it held. Queries use at most "threads" workers.
  static async open(server, suite, threads, fresh = false) {
    const connection = await connect({ ...server, database: undefined });
    const database = `bench_${suite.name}`;
    if (fresh) await connection.query(`DROP DATABASE IF EXISTS ${database}`);
    await connection.query(`CREATE DATABASE IF NOT EXISTS ${database}`);
    await connection.query(`USE ${database}`);
    await connection.query(`SET pipeline_dop = ${threads}`);
    return new Product(connection);
  }

  async load(name, table, file) {
    await this.connection.query(createTable(name, table));
    await this.connection.query({
      sql: `LOAD DATA LOCAL INFILE '${file}' INTO TABLE ${name} FIELDS TERMINATED BY '|'`,
      infileStreamFactory: () => fs.createReadStream(file, { highWaterMark: 1 << 20 }),
    });
  }

  async run(sql) {
    const [rows] = await this.connection.query(sql);
    return rows.map((row) => row.map((value) => (value === null ? null : String(value))));
  }

  async version() {
    return (await this.run('SELECT version()'))[0][0];
  }

  async bytes(table) {
    const rows = await this.run(`SELECT data_length + index_length FROM information_schema.tables
      WHERE table_schema = database() AND table_name = '${table}'`);
    return Number(rows[0][0]);
  }

  close() {
    return this.connection.end();
  }
}
