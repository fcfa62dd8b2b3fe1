import type { Worker } from 'node:worker_threads';
import type { ReportDocuments } from '../emit/search-documents.ts';
import type { IndexRequest, SentReport } from './index-request.ts';
import { startThread } from './start-thread.ts';

/** Builds the search index in a thread of its own. */
export interface IndexFollower {
  /**
   * Asks for the index of these reports. Resolves when an index of these or of later ones stands; requests that come
   * while one is being built are answered together.
   */
  follow(reports: readonly ReportDocuments[]): Promise<void>;
}

/** @param output absolute output folder */
export function createIndexFollower(output: string): IndexFollower {
  const sent = new Map<string, ReportDocuments>();
  let worker: Worker | undefined;
  let running: Promise<void> | undefined;
  let next:
    | { readonly reports: readonly ReportDocuments[]; readonly done: Promise<void> }
    | undefined;

  async function build(reports: readonly ReportDocuments[]): Promise<void> {
    worker ??= startThread(new URL('./index-thread.ts', import.meta.url));
    await ask(worker, { output, order: reports.map(({ key }) => key), changed: unsent(reports) });
  }
  function unsent(reports: readonly ReportDocuments[]): SentReport[] {
    const changed = reports.filter((report) => sent.get(report.key) !== report);
    sent.clear();
    for (const report of reports) sent.set(report.key, report);
    return changed.map((report) => ({ key: report.key, documents: report.documents() }));
  }
  function start(reports: readonly ReportDocuments[]): Promise<void> {
    running = build(reports).finally(() => {
      running = undefined;
    });
    return running;
  }
  return {
    follow(reports) {
      if (running === undefined) return start(reports);
      const done =
        next?.done ??
        running
          .catch(() => undefined)
          .then(() => {
            const latest = next?.reports ?? [];
            next = undefined;
            return start(latest);
          });
      next = { reports, done };
      return done;
    },
  };
}

function ask(worker: Worker, request: IndexRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    function settle(settled: () => void): void {
      worker.off('message', done).off('error', failed);
      worker.unref();
      settled();
    }
    function done(): void {
      settle(resolve);
    }
    function failed(error: unknown): void {
      settle(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    }
    worker.ref();
    worker.on('message', done).on('error', failed);
    worker.postMessage(request);
  });
}
