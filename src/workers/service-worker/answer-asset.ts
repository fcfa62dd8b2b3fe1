import type { WorkerContext } from './worker-context.ts';

/** Code, styles and fonts: by their name they are the right ones, of whichever version they are stored. */
export async function answerAsset(context: WorkerContext, request: Request): Promise<Response> {
  const stored = await context.caches.match(request, { ignoreVary: true });
  return stored ?? context.fetch(request);
}
