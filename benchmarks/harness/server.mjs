// A standalone server of our own, on free ports and a given data directory.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { benchmarks } from './suites/index.mjs';

// The build with machine code in it, which is what `deploy/run.sh` starts; `run.sh` made it.
const program = process.env.MATVIEWDB_SERVER ?? path.resolve(benchmarks, '../src/Server/bin/Release/ready/matviewdb.dll');
const startSeconds = 120;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const answers = (port) => new Promise((resolve) => {
  const probe = net.connect(port, '127.0.0.1');
  probe.on('connect', () => { probe.destroy(); resolve(true); });
  probe.on('error', () => resolve(false));
});

// Starts the server with as many processors as "threads" and gives { host, port, pid, stop(), kill() } when it serves.
// It waits for the word that it is ready, or with "cold" no longer than until clients are let in.
export async function startServer(dataDir, threads, settings = [], cold = false) {
  fs.mkdirSync(dataDir, { recursive: true });
  const [mysqlPort, httpPort, grpcPort] = [await freePort(), await freePort(), await freePort()];
  const child = spawn('dotnet', [program, 'standalone', '--data-dir', dataDir, '--mysql-port', mysqlPort, '--http-port', httpPort,
    '--grpc-port', grpcPort, ...settings.flatMap((setting) => ['--set', setting])].map(String),
  { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DOTNET_PROCESSOR_COUNT: String(threads) } });
  const ended = new Promise((resolve) => { child.on('exit', resolve); });
  const stopNow = () => { child.kill('SIGKILL'); };
  process.on('exit', stopNow);

  let output = '';
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server was not ready after ${startSeconds} s:\n${output}`)), startSeconds * 1000);
    const read = (chunk) => {
      output = (output + chunk).slice(-10_000);
      if (!/^MatViewDb ready/m.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    const ask = async () => {
      if (await answers(mysqlPort)) { clearTimeout(timer); resolve(); } else setTimeout(ask, 20);
    };
    if (cold) ask();
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then((code) => { clearTimeout(timer); reject(new Error(`the server ended with code ${code}:\n${output}`)); });
  });
  return {
    host: '127.0.0.1', port: mysqlPort, httpPort, pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', stopNow);
    },
    // As an outage does it.
    async kill() {
      child.kill('SIGKILL');
      await ended;
      process.off('exit', stopNow);
    },
  };
}
