// The parent's side of child.mjs: an embedded peer as an object with load, run, peak and close.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bytesBelow } from '../harness/files.mjs';

export class Embedded {
  constructor(name, folder) {
    this.name = name;
    this.folder = folder;
    this.waiting = new Map();
    this.errors = '';
    this.child = fork(path.join(import.meta.dirname, 'child.mjs'), { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.child.stderr.on('data', (chunk) => { this.errors = (this.errors + chunk).slice(-2000); });
    this.child.on('message', ({ id, value, error }) => this.settle(id, value, error));
    this.child.on('exit', (code, signal) => {
      for (const id of [...this.waiting.keys()]) this.settle(id, undefined, `its process ended (${signal ?? code}) ${this.errors}`.trim());
    });
  }

  static async open(name, folder, threads, writes) {
    if (writes) fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    const peer = new Embedded(name, folder);
    const [engine, statistics] = name.split('-');
    peer.version = await peer.ask('open', { peer: engine, options: { folder, threads, writes, statistics: statistics === 'stats' } });
    if (statistics) peer.version += ' with column statistics';
    return peer;
  }

  settle(id, value, error) {
    const { resolve, reject } = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  }

  ask(work, message = {}) {
    return new Promise((resolve, reject) => {
      if (!this.child.connected) {
        reject(new Error(`its process has ended ${this.errors}`.trim()));
        return;
      }

      const id = (this.asked = (this.asked ?? 0) + 1);
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, work, ...message });
    });
  }

  load(name, table, file) {
    return this.ask('load', { name, table, file });
  }

  run(sql, hot) {
    return this.ask('run', { sql, hot });
  }

  peak() {
    return this.ask('peak');
  }

  diskBytes() {
    return bytesBelow(this.folder);
  }

  async close() {
    const ended = new Promise((resolve) => { this.child.on('exit', resolve); });
    await this.ask('close').catch(() => {});
    if (this.child.connected) this.child.disconnect();
    await ended;
  }
}
