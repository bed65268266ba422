// A server of our own with connections to it, and the lines that are printed: a figure beside its bar.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '../harness/connection.mjs';
import { dataFolder, sizeOf } from '../harness/data.mjs';
import { now } from '../harness/process.mjs';
import { startServer } from '../harness/server.mjs';
import { suites } from '../harness/suites/index.mjs';

export const folderOfSql = path.dirname(new URL(import.meta.url).pathname);
export const round = (value, digits = 1) => value.toFixed(digits);

// Gives the processor time that the threads of a process used, in ms; the kernel's other count goes in steps of 10.
export function threadTime(pid) {
  let total = 0;
  for (const task of fs.readdirSync(`/proc/${pid}/task`)) {
    try {
      total += Number(fs.readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
    } catch { /* The thread has ended. */ }
  }
  return total / 1e6;
}

export const resident = (pid) => Number(/^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;

export class Bench {
  static async start(given) {
    const bench = new Bench();
    bench.given = given;
    bench.missed = 0;
    bench.server = await startServer(given.folder, Number(given.threads));
    bench.client = await bench.open();
    return bench;
  }

  open(database) {
    return connect({ ...this.server, database });
  }

  async query(sql) {
    return (await this.client.query(sql))[0];
  }

  async value(sql) {
    return (await this.query(sql))[0]?.[0];
  }

  async script(file, edit = (text) => text) {
    const text = edit(fs.readFileSync(path.join(folderOfSql, file), 'utf8'));
    for (const statement of text.split(/;\s*(?:\n|$)/).filter((s) => s.trim() !== '')) await this.query(statement);
  }

  async fresh(database) {
    await this.query(`DROP DATABASE IF EXISTS ${database} FORCE`);
    await this.query(`CREATE DATABASE ${database}`);
    await this.query(`USE ${database}`);
    await this.query('SET enable_materialized_view_rewrite = false');
  }

  async load(table, file) {
    await this.client.query({
      sql: `LOAD DATA LOCAL INFILE '${file}' INTO TABLE ${table} FIELDS TERMINATED BY '|'`,
      infileStreamFactory: () => fs.createReadStream(file, { highWaterMark: 1 << 20 }),
    });
  }

  // The files of TPC-H, written when they are not there.
  tpch() {
    return this.given.tpch ?? dataFolder(suites.tpch, sizeOf(suites.tpch, Number(this.given.scale)), this.given.data);
  }

  // Gives wall and processor time in ms; what earlier statements left behind ends first.
  async timed(sql, pause = 1000) {
    await wait(pause);
    const [began, busy] = [now(), threadTime(this.server.pid)];
    await this.query(sql);
    return { wall: now() - began, cpu: threadTime(this.server.pid) - busy };
  }

  say(what, figure, bar, holds = true) {
    console.log(`${what.padEnd(74)}${figure}${bar ? `  (bar ${bar}${holds ? '' : ', MISSED'})` : ''}`);
    if (!holds) this.missed++;
  }

  async stop() {
    await this.client.end();
    await this.server.stop();
  }
}
