import type { WorkerMessage } from '#model/offline.ts';

/** A page as the worker can speak to it. */
export interface OpenPage {
  readonly postMessage: (message: WorkerMessage, ports: Transferable[]) => void;
}

/** A page that sleeps in the background does not answer; it is not waited for longer than this. */
const ANSWER_MS = 2000;

/** The versions of these pages, or undefined where one did not answer. */
export async function askVersions(
  pages: readonly OpenPage[],
  patience = ANSWER_MS,
): Promise<ReadonlySet<string> | undefined> {
  const answers = await Promise.all(pages.map((page) => askVersion(page, patience)));
  const versions = answers.filter((answer) => answer !== undefined);
  return versions.length === pages.length ? new Set(versions) : undefined;
}

function askVersion(page: OpenPage, patience: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const stop = setTimeout(() => finish(undefined), patience);
    function finish(version: string | undefined): void {
      clearTimeout(stop);
      port1.close();
      resolve(version);
    }
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => finish(String(data)));
    port1.start();
    page.postMessage({ type: 'which-version' }, [port2]);
  });
}
