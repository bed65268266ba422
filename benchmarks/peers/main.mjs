// Runs the suites on MatViewDb and its peers; see benchmarks/README.md.
import fs from 'node:fs';
import { markdown } from './markdown.mjs';
import { measure, sizeWanted } from './measure.mjs';
import { readOptions, usage } from './options.mjs';
import { closing, heading, line } from './report.mjs';

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}

if (options.help) {
  console.log(usage);
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const results = [];
try {
  for (const suite of options.suites) {
    let headed = false;
    const result = await measure(suite, options, (run) => {
      if (!headed) console.log(heading(suite, sizeWanted(suite, options).text, options.peers));
      headed = true;
      console.log(line(run, options.peers));
    });
    console.log(closing(result, options.peers));
    results.push(result);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const when = new Date().toISOString().slice(0, 10);
if (options.json) fs.writeFileSync(options.json, JSON.stringify({ when, threads: options.threads, hot: options.hot, results }, null, 1));
if (options.markdown) fs.writeFileSync(options.markdown, markdown(results, options, when));
process.exit(results.some((result) => result.runs.some((run) => run.failures.length > 0)) ? 1 : 0);
