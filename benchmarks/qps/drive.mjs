import mysql from 'mysql2';
import { now } from '../harness/process.mjs';
import { percentile } from '../harness/statistics.mjs';

function open({ host, port, user = 'root', password = '', database }) {
  return new Promise((resolve, reject) => {
    const connection = mysql.createConnection({ host, port, user, password, database });
    connection.connect((error) => (error ? reject(error) : resolve(connection)));
  });
}

export async function execute(target, statements) {
  const connection = await open(target);
  for (const sql of statements) {
    await new Promise((resolve, reject) => { connection.query(sql, (error) => (error ? reject(error) : resolve())); });
  }

  connection.end();
}

// Keeps every connection busy with one statement at a time for so many seconds, after a warm-up of a fifth of it.
export async function drive(target, workload, connections, seconds) {
  const opened = await Promise.all(Array.from({ length: connections }, () => open(target)));
  try {
    await round(opened, workload, seconds / 5);
    const began = now();
    const times = await round(opened, workload, seconds);
    return {
      perSecond: times.length / ((now() - began) / 1000),
      p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99),
    };
  } finally {
    for (const connection of opened) connection.destroy();
  }
}

async function round(connections, workload, seconds) {
  const times = [];
  const until = now() + seconds * 1000;
  await Promise.all(connections.map((connection) => new Promise((resolve, reject) => {
    const step = () => {
      const began = now();
      if (began >= until) {
        resolve();
        return;
      }

      const [sql, values] = workload.next();
      const done = (error) => {
        if (error) {
          reject(new Error(`${sql.slice(0, 80)}: ${error.message}`));
          return;
        }

        times.push(now() - began);
        step();
      };
      if (workload.prepared) connection.execute(sql, values, done);
      else connection.query(sql, done);
    };
    step();
  })));
  return times;
}
