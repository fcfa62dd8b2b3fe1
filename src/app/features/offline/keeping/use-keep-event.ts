import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EventReport } from '#model/catalog.ts';
import { pageVersion } from '#app/data/page-version.ts';
import { KeepError, type KeepFailure, keepEvent } from './keep-event.ts';
import { recallKept } from '../kept-memory.ts';
import { describeKept, type KeptState } from './kept-state.ts';
import { listStored } from '../kept-store.ts';
import { type PlannedPhoto, planKept } from './plan-kept.ts';
import { measureScreen } from './reader-screen.ts';
import { awaitWorker } from '../site-worker.ts';
import { refreshKept, siteBase } from '../use-kept-events.ts';

/** What is being done for an event, wherever in the app the reader is meanwhile. */
export type Keeping =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly cancel: () => void }
  | { readonly status: 'failed'; readonly reason: KeepFailure };

export interface EventKeeping {
  /** Undefined until the device was asked. */
  readonly state: KeptState | undefined;
  readonly keeping: Keeping;
  readonly total: number;
  readonly keep: () => void;
}

const IDLE: Keeping = { status: 'idle' };

/** Keeps an event's photos on this device, and tells how far that is. */
export function useKeepEvent(event: EventReport): EventKeeping {
  const client = useQueryClient();
  const { data: found } = useQuery({
    queryKey: ['offline', 'kept events', event.slug],
    queryFn: () => findKept(event),
  });
  const { data: keeping = IDLE } = useQuery<Keeping>({
    queryKey: keepingKey(event.slug),
    queryFn: () => IDLE,
  });
  return {
    state: found?.state,
    keeping,
    total: found?.planned.length ?? 0,
    keep: () => {
      if (found !== undefined) void run(client, event, found.planned);
    },
  };
}

interface Found {
  readonly planned: readonly PlannedPhoto[];
  readonly state: KeptState;
}

async function findKept(event: EventReport): Promise<Found> {
  const planned = planKept(event.photos, await measureScreen());
  const stored = await listStored(siteBase(), event.slug);
  const remembered = recallKept(siteBase()).includes(event.slug);
  return { planned, state: describeKept({ planned, stored, remembered }) };
}

function keepingKey(slug: string) {
  return ['offline', 'keeping', slug] as const;
}

async function run(
  client: QueryClient,
  event: EventReport,
  planned: readonly PlannedPhoto[],
): Promise<void> {
  const tell = (keeping: Keeping) => client.setQueryData(keepingKey(event.slug), keeping);
  const abort = new AbortController();
  const onProgress = (done: number) =>
    tell({ status: 'running', done, cancel: () => abort.abort() });
  onProgress(0);
  try {
    await prepareDevice();
    const version = pageVersion();
    await keepEvent(event, planned, {
      base: siteBase(),
      version,
      signal: abort.signal,
      onProgress,
    });
    tell(IDLE);
  } catch (error) {
    tell(abort.signal.aborted ? IDLE : { status: 'failed', reason: reasonOf(error) });
  }
  await refreshKept(client);
}

/** The worker answers with what is kept, so it must run; and the device is asked not to clear it away. */
async function prepareDevice(): Promise<void> {
  await awaitWorker(siteBase());
  await navigator.storage.persist().catch(() => false);
}

function reasonOf(error: unknown): KeepFailure {
  return error instanceof KeepError ? error.reason : 'refused';
}
