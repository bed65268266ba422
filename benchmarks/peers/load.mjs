// Loads a suite's tables into one engine, measured table by table.
import fs from 'node:fs';
import path from 'node:path';
import { fileOf, isLoadedFrom } from '../harness/data.mjs';
import { warm } from '../harness/files.mjs';
import { sum } from '../harness/statistics.mjs';

// "open" gives the engine; it is closed afterwards, so that the queries meet a fresh process. What was measured is kept beside the
// database for later runs that use it again.
export async function load(suite, data, folder, reuse, open) {
  const record = path.join(path.dirname(folder), `${path.basename(folder)}.load.json`);
  if (reuse && isLoadedFrom(data, record)) return JSON.parse(fs.readFileSync(record, 'utf8'));
  fs.rmSync(record, { force: true });
  const engine = await open();
  try {
    const tables = {};
    for (const [name, table] of Object.entries(suite.tables)) {
      const file = fileOf(data, name);
      warm(file);
      tables[name] = await engine.load(name, table, file);
    }

    const loaded = { tables, ms: sum(Object.values(tables).map((table) => table.ms)), peak: await engine.peak() };
    await engine.close();
    loaded.bytes = engine.diskBytes();
    if (Number.isNaN(loaded.bytes)) loaded.bytes = sum(Object.values(tables).map((table) => table.bytes));
    fs.mkdirSync(path.dirname(record), { recursive: true });
    fs.writeFileSync(record, JSON.stringify(loaded));
    return loaded;
  } catch (error) {
    await engine.close().catch(() => {});
    throw new Error(`${engine.name}: loading failed: ${error.message}`, { cause: error });
  }
}
