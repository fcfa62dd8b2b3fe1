/**
 * How long a reader waits for the network before the stored site is shown, in milliseconds. Twice the
 * time to the first byte of a page on slow 4G with a sleeping radio (about 1.5 s); longer is a line that hangs.
 */
export const PATIENCE_MS = 3000;

export interface PageSources {
  readonly load: () => Promise<Response>;
  /** The stored page without content, which the app fills from stored data. */
  readonly findShell: () => Promise<Response | undefined>;
  readonly patience: number;
}

/**
 * The page from the network, so that a broken worker or an old store never stands between a reader and
 * the site. The stored shell where the network fails, hangs or answers with an error of the server's.
 */
export async function answerPage({ load, findShell, patience }: PageSources): Promise<Response> {
  const loading = load();
  const loaded = await Promise.race([loading.catch(() => undefined), after(patience)]);
  if (loaded !== undefined && loaded.status < 500) return loaded;
  return (await findShell().catch(() => undefined)) ?? loading;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
