import { describe, expect, it, vi } from 'vitest';
import { createSearchClient } from '#app/data/search-client.ts';
import { nameContents } from '#compiler/search-index/name-contents.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { SearchRequest, SearchResponse } from '#search/search-protocol.ts';
import { createSearchService } from '#workers/search-service.ts';
import { hitsByRank, searchDocument } from './search-site.ts';

type ReadFile = (baseUrl: string, name: string) => Promise<string>;

/** The real service behind a fake Worker: messages are cloned and come later, as between threads. */
class FakeWorker extends EventTarget {
  readonly requests: SearchRequest[] = [];
  readonly #answer: (request: SearchRequest) => void;
  ended = false;

  constructor(readFile: ReadFile) {
    super();
    const post = (response: SearchResponse) => {
      const data = structuredClone(response);
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    };
    this.#answer = createSearchService({ readFile, post });
  }

  postMessage(request: SearchRequest): void {
    this.requests.push(request);
    const data = structuredClone(request);
    queueMicrotask(() => {
      this.#answer(data);
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

function setUp(readFile = readFrom([searchDocument({ label: 'AWS X-Ray' })])) {
  const workers: FakeWorker[] = [];
  const createWorker = vi.fn<() => Worker>(() => {
    const worker = new FakeWorker(readFile);
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return {
    client: createSearchClient(createWorker, 'https://site.example/base/'),
    createWorker,
    workers,
  };
}

function readFrom(documents: Parameters<typeof buildSearchIndex>[0]): ReadFile {
  const files = new Map(
    buildSearchIndex(documents, nameContents).map(({ name, content }) => [name, content]),
  );
  return async (_baseUrl, name) => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`no file ${name}`);
    return content;
  };
}

describe('createSearchClient', () => {
  it('starts nothing before it is asked to', async () => {
    const { client, createWorker } = setUp();
    expect(createWorker).not.toHaveBeenCalled();
    client.warm();
    await client.search('x-ray');
    expect(createWorker).toHaveBeenCalledTimes(1);
  });

  it('answers through the worker', async () => {
    const { client } = setUp();
    const result = await client.search('xray', { languages: ['en'] });
    expect(hitsByRank(result).map((hit) => hit.label)).toEqual(['AWS X-Ray']);
  });

  it('reads the index below the base of the site', async () => {
    const readFile = vi.fn<ReadFile>(readFrom([]));
    await setUp(readFile).client.search('x');
    expect(readFile).toHaveBeenCalledWith('https://site.example/base/', 'index.json');
  });

  it('answers the latest query only', async () => {
    const { client } = setUp();
    const older = client.search('x');
    const newer = client.search('x-ray');
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    expect((await newer).query.raw).toBe('x-ray');
  });

  it('rejects with the reason of its signal, and tells the worker', async () => {
    const { client, workers } = setUp();
    const controller = new AbortController();
    const search = client.search('x', { signal: controller.signal });
    controller.abort(new Error('left the page'));
    await expect(search).rejects.toThrow('left the page');
    expect(workers[0]?.requests.at(-1)).toEqual({ type: 'cancel', id: 1 });
  });

  it('rejects at once where the signal was aborted before', async () => {
    const { client, createWorker } = setUp();
    await expect(client.search('x', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(createWorker).not.toHaveBeenCalled();
  });

  it('says when the index cannot be read, and tries again with the next search', async () => {
    const read = readFrom([searchDocument({ label: 'Drift' })]);
    let online = false;
    const { client } = setUp(async (baseUrl, name) => {
      if (!online) throw new Error('offline');
      return read(baseUrl, name);
    });
    await expect(client.search('drift')).rejects.toThrow('offline');
    online = true;
    expect((await client.search('drift')).total).toBe(1);
  });

  it('reads the new index where the files of the one it opened are gone', async () => {
    let read = readFrom([searchDocument({ label: 'Drift', text: 'the first writing' })]);
    const { client } = setUp((baseUrl, name) => read(baseUrl, name));
    expect((await client.search('drift')).total).toBe(1);
    read = readFrom([searchDocument({ label: 'Tracing', text: 'the second writing' })]);
    const found = await client.search('second', { effort: 'thorough' });
    expect(hitsByRank(found).map((hit) => hit.label)).toEqual(['Tracing']);
  });

  it('keeps the index that it has where a file and the index itself cannot be read', async () => {
    let read = readFrom([searchDocument({ label: 'Drift', text: 'of what was written' })]);
    const { client } = setUp((baseUrl, name) => read(baseUrl, name));
    await client.search('drift');
    read = () => Promise.reject(new Error('offline'));
    await expect(client.search('written', { effort: 'thorough' })).rejects.toThrow('offline');
    expect((await client.search('drift', { effort: 'typing' })).total).toBe(1);
  });

  it('starts another worker after one that failed', async () => {
    const { client, createWorker, workers } = setUp();
    const search = client.search('x');
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(search).rejects.toThrow('could not be run');
    await client.search('x-ray');
    expect(createWorker).toHaveBeenCalledTimes(2);
  });

  it('ends the worker and what is open when closed', async () => {
    const { client, workers } = setUp();
    const search = client.search('x');
    client.close();
    await expect(search).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.ended).toBe(true);
  });
});
