// MatViewDb beside the embedded peers: the same load, run, peak and close over the MySQL protocol, either of a server that is started
// here on its own data directory or of one at a given address.
import fs from 'node:fs';
import { bytesBelow } from '../harness/files.mjs';
import { now, peakMemory, processorTime } from '../harness/process.mjs';
import { Product } from '../harness/product.mjs';
import { startServer } from '../harness/server.mjs';

export class Served {
  static async open(folder, suite, threads, writes, given) {
    const served = new Served();
    served.name = 'matviewdb';
    served.folder = given ? undefined : folder;
    if (writes && !given) fs.rmSync(folder, { recursive: true, force: true });
    served.server = given ?? await startServer(folder, threads);
    served.product = await Product.open(served.server, suite, threads, writes);
    served.version = `MatViewDb ${await served.product.version()}`;
    return served;
  }

  async timed(action) {
    const { pid } = this.server;
    const processors = pid ? processorTime(pid) : NaN;
    const began = now();
    const value = await action();
    return { value, ms: now() - began, processors: pid ? processorTime(pid) - processors : NaN };
  }

  async load(name, table, file) {
    const { ms, processors } = await this.timed(() => this.product.load(name, table, file));
    return { ms, processors, bytes: await this.product.bytes(name) };
  }

  async run(sql, hot) {
    const first = await this.timed(() => this.product.run(sql));
    const later = [];
    for (let i = 0; i < hot; i++) {
      const { ms, processors } = await this.timed(() => this.product.run(sql));
      later.push({ ms, processors });
    }

    return { first: first.ms, hot: later, rows: first.value };
  }

  async peak() {
    return this.server.pid ? peakMemory(this.server.pid) : NaN;
  }

  // Of a server elsewhere only the sizes of its tables are known.
  diskBytes() {
    return this.folder ? bytesBelow(this.folder) : NaN;
  }

  async close() {
    await this.product.close();
    await this.server.stop?.();
  }
}
