// A process of its own around one embedded peer, so that peak memory and processor time are that peer's. It answers messages
// { id, work, ... } of its parent one after the other.
import { now, peakMemory, processorTime } from '../harness/process.mjs';

let engine;
let bare; // peak memory of node alone

async function timed(action) {
  const processors = processorTime(process.pid);
  const began = now();
  const value = await action();
  return { value, ms: now() - began, processors: processorTime(process.pid) - processors };
}

const works = {
  async open({ peer, options }) {
    bare = peakMemory(process.pid);
    engine = await (await import(`./engines/${peer}.mjs`)).open(options);
    return engine.version();
  },
  async load({ name, table, file }) {
    const { ms, processors } = await timed(() => engine.load(name, table, file));
    return { ms, processors, bytes: await engine.sizeOf(name) };
  },
  // Runs a query once for its rows and "hot" times more; reading the rows as texts is not measured.
  async run({ sql, hot }) {
    const text = engine.spell(sql);
    const first = await timed(() => engine.query(text));
    const later = [];
    for (let i = 0; i < hot; i++) {
      const { ms, processors } = await timed(() => engine.query(text));
      later.push({ ms, processors });
    }

    return { first: first.ms, hot: later, rows: engine.rowsOf(first.value) };
  },
  peak: () => peakMemory(process.pid) - bare,
  close: () => engine?.close(),
};

let last = Promise.resolve();
process.on('message', (message) => {
  last = last.then(async () => {
    try {
      process.send({ id: message.id, value: await works[message.work](message) });
    } catch (error) {
      process.send({ id: message.id, error: String(error?.message ?? error) });
    }
  });
});
process.on('disconnect', () => process.exit(0));
