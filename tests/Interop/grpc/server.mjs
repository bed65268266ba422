// Serves EchoService and prints its port; ends when its standard input does.
import { grpc, EchoService } from './echo.mjs';

function failure(text) {
  const [, code, ...detail] = text.split(':');
  const metadata = new grpc.Metadata();
  metadata.set('x-note', 'from the server');
  metadata.set('x-note-bin', Buffer.from([0, 1, 2, 255]));
  return { code: Number(code), details: detail.join(':'), metadata };
}

const handlers = {
  Say(call, answer) {
    const { text, blob } = call.request;
    if (text.startsWith('fail:')) return answer(failure(text));
    if (text === 'wait') return undefined;
    const trailers = new grpc.Metadata();
    const given = call.metadata.get('x-in');
    if (given.length > 0) trailers.set('x-out', given[0]);
    return answer(null, { text, blob }, trailers);
  },
  async Count(call) {
    const { count, size, fail_at: failAt } = call.request;
    const blob = Buffer.alloc(size, 7);
    for (let number = 1; number <= count && !call.cancelled; number++) {
      if (number === failAt) return call.emit('error', failure('fail:9:broke at 100% – käse'));
      if (!call.write({ number, blob })) await new Promise((resolve) => call.once('drain', resolve));
    }
    return call.end();
  },
  Sum(call, answer) {
    let sum = 0;
    let count = 0;
    let bytes = 0;
    call.on('data', (item) => {
      sum += item.number;
      count++;
      bytes += item.blob.length;
    });
    call.on('end', () => answer(null, { sum, count, bytes }));
  },
  Chat(call) {
    call.on('data', ({ text, blob }) => {
      if (text.startsWith('fail:')) call.emit('error', failure(text));
      else call.write({ text: `echo ${text}`, blob });
    });
    call.on('end', () => call.end());
  },
};

const limit = { 'grpc.max_receive_message_length': 64 << 20 };
const server = new grpc.Server(limit);
server.addService(EchoService.service, handlers);
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(`port ${port}`);
});
process.stdin.resume();
process.stdin.on('end', () => server.forceShutdown());
