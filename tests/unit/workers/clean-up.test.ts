import { describe, expect, it } from 'vitest';
import { offlineCaches } from '#model/offline-caches.ts';
import type { WorkerMessage } from '#model/offline.ts';
import { chooseStale } from '#workers/service-worker/clean-up.ts';
import { askVersions, type OpenPage } from '#workers/service-worker/open-pages.ts';

const names = offlineCaches('/repo/');

describe('chooseStale', () => {
  const stored = [
    names.site('one'),
    names.site('two'),
    names.site('three'),
    names.visited,
    names.kept('cloud-day'),
    offlineCaches('/').site('one'),
    offlineCaches('/repo/sub/').site('one'),
    'a cache of somebody else',
  ];

  it('names versions that no open page is of, and nothing of other sites', () => {
    const stale = chooseStale(stored, names, { own: 'three', inUse: new Set(['two']) });
    expect(stale).toEqual([names.site('one')]);
  });

  it('keeps every version while a page has not said which it is of', () => {
    expect(chooseStale(stored, names, { own: 'three', inUse: undefined })).toEqual([]);
  });
});

describe('askVersions', () => {
  function pageOf(version: string): OpenPage {
    return {
      postMessage: (message: WorkerMessage, [port]: Transferable[]) => {
        if (message.type === 'which-version') (port as MessagePort).postMessage(version);
      },
    };
  }
  const asleep: OpenPage = { postMessage: () => {} };

  it('collects the versions of all pages', async () => {
    expect(await askVersions([pageOf('one'), pageOf('two'), pageOf('one')])).toEqual(
      new Set(['one', 'two']),
    );
  });

  it('knows nothing where a page sleeps', async () => {
    expect(await askVersions([pageOf('one'), asleep], 5)).toBeUndefined();
  });

  it('knows that no page is open', async () => {
    expect(await askVersions([])).toEqual(new Set());
  });
});
