import { VISITED_LIMITS } from './choose-evicted.ts';
import { chooseStandIn } from './choose-stand-in.ts';
import { openVisitedPhotos } from './visited-photos.ts';
import type { WorkerContext } from './worker-context.ts';

export interface PhotoAnswer {
  readonly response: Response;
  /** What is still to be written when the photo is already on its way to the page. */
  readonly settled: Promise<void>;
}

/**
 * A photo that was looked at or kept; else from the network; else the same photo in another width.
 * @param shown true where the page shows it; what a script loads, to keep or to save it, is not remembered
 */
export async function answerPhoto(
  context: WorkerContext,
  request: Request,
  shown: boolean,
): Promise<PhotoAnswer> {
  const visited = openVisitedPhotos(
    await context.caches.open(context.names.visited),
    VISITED_LIMITS,
  );
  const stored =
    (await visited.use(request)) ?? (await context.caches.match(request, { ignoreVary: true }));
  if (stored !== undefined) return { response: stored, settled: Promise.resolve() };
  try {
    const response = await context.fetch(request);
    const settled = shown ? visited.add(request, response.clone()) : Promise.resolve();
    return { response, settled };
  } catch (error) {
    const standIn = await findStandIn(context, request.url);
    if (standIn === undefined) throw error;
    return { response: standIn, settled: Promise.resolve() };
  }
}

async function findStandIn(
  { caches, names }: WorkerContext,
  wanted: string,
): Promise<Response | undefined> {
  const holders = (await caches.keys()).filter(
    (name) => name === names.visited || names.slugIn(name) !== undefined,
  );
  const lists = await Promise.all(
    holders.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  const url = chooseStandIn(wanted, lists.flat());
  return url === undefined ? undefined : caches.match(url, { ignoreVary: true });
}
