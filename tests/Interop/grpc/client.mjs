// Checks every kind of call against the server on the given port; exit code 0 means all held.
import assert from 'node:assert/strict';
import { grpc, EchoService } from './echo.mjs';

const { status } = grpc;
const client = new EchoService(`127.0.0.1:${process.argv[2]}`, grpc.credentials.createInsecure(), {
  'grpc.max_receive_message_length': 64 << 20,
});

function say(request, metadata = new grpc.Metadata(), options = {}) {
  return new Promise((resolve, reject) => {
    let trailers;
    const call = client.Say(request, metadata, options, (error, answer) => {
      if (error) reject(error);
      else setImmediate(() => resolve({ answer, trailers }));
    });
    call.on('status', (end) => { trailers = end.metadata; });
  });
}

async function rejected(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('the call was expected to fail');
}

function collect(call, onItem = () => {}) {
  return new Promise((resolve) => {
    const items = [];
    let failure = null;
    call.on('data', (item) => {
      items.push(item);
      onItem(items);
    });
    call.on('error', (error) => { failure = error; });
    call.on('status', (end) => setImmediate(() => resolve({ items, failure, end })));
  });
}

const checks = {
  async unary() {
    const metadata = new grpc.Metadata();
    metadata.set('x-in', 'passed through');
    const { answer, trailers } = await say({ text: 'grüße 100% 漢字', blob: Buffer.from([1, 2]) }, metadata);
    assert.equal(answer.text, 'grüße 100% 漢字');
    assert.deepEqual([...answer.blob], [1, 2]);
    assert.deepEqual(trailers.get('x-out'), ['passed through']);
  },
  async largeMessage() {
    const { answer } = await say({ text: 'big', blob: Buffer.alloc(20 << 20, 3) });
    assert.equal(answer.blob.length, 20 << 20);
    assert.ok(answer.blob.every((b) => b === 3));
  },
  async failureWithTrailers() {
    const error = await rejected(say({ text: 'fail:5:100% nicht gefunden – 漢字' }));
    assert.equal(error.code, status.NOT_FOUND);
    assert.equal(error.details, '100% nicht gefunden – 漢字');
    assert.deepEqual(error.metadata.get('x-note'), ['from the server']);
    assert.deepEqual([...error.metadata.get('x-note-bin')[0]], [0, 1, 2, 255]);
  },
  async unimplemented() {
    const path = '/echo.EchoService/Nowhere';
    const same = (x) => x;
    const error = await rejected(new Promise((resolve, reject) => {
      client.makeUnaryRequest(path, same, same, Buffer.alloc(0), (e, answer) => (e ? reject(e) : resolve(answer)));
    }));
    assert.equal(error.code, status.UNIMPLEMENTED);
  },
  async deadline() {
    const started = performance.now();
    const error = await rejected(say({ text: 'wait' }, undefined, { deadline: Date.now() + 200 }));
    assert.equal(error.code, status.DEADLINE_EXCEEDED);
    assert.ok(performance.now() - started < 5000);
  },
  async serverStream() {
    const { items, end } = await collect(client.Count({ count: 1000, size: 100 }));
    assert.equal(end.code, status.OK);
    assert.deepEqual(items.map((i) => i.number), Array.from({ length: 1000 }, (_, i) => i + 1));
  },
  async failureInStream() {
    const { items, failure } = await collect(client.Count({ count: 10, size: 10, fail_at: 6 }));
    assert.equal(items.length, 5);
    assert.equal(failure.code, status.FAILED_PRECONDITION);
    assert.equal(failure.details, 'broke at 100% – käse');
    assert.deepEqual(failure.metadata.get('x-note'), ['from the server']);
  },
  async cancelInStream() {
    const call = client.Count({ count: 2_000_000_000, size: 1000 });
    const { failure } = await collect(call, (items) => { if (items.length === 5) call.cancel(); });
    assert.equal(failure.code, status.CANCELLED);
  },
  async clientStream() {
    const total = await new Promise((resolve, reject) => {
      const call = client.Sum((error, answer) => (error ? reject(error) : resolve(answer)));
      for (let number = 1; number <= 500; number++) call.write({ number, blob: Buffer.alloc(100) });
      call.end();
    });
    assert.deepEqual({ ...total }, { sum: 125250, count: 500, bytes: 50000 });
  },
  async duplex() {
    const call = client.Chat();
    let turn = 0;
    const done = collect(call, () => (turn < 100 ? call.write({ text: `${++turn}` }) : call.end()));
    call.write({ text: '0' });
    const { items, end } = await done;
    assert.equal(end.code, status.OK);
    assert.deepEqual(items.map((i) => i.text), Array.from({ length: 101 }, (_, i) => `echo ${i}`));
  },
};

for (const [name, check] of Object.entries(checks)) {
  await check();
  console.log(`${name} ok`);
}
client.close();
