import { Worker } from 'node:worker_threads';

/** Threads do not inherit the loader that lets Node read TypeScript: docs/decisions/003-run-typescript-with-tsx.md. */
const START = `
const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => {
  register();
  return import(workerData.module);
});`;

/** Starts a TypeScript module in a thread that does not keep the process alive. */
export function startThread(module: URL): Worker {
  const worker = new Worker(START, {
    eval: true,
    execArgv: [],
    workerData: { loader: import.meta.resolve('tsx/esm/api'), module: module.href },
  });
  worker.unref();
  return worker;
}
