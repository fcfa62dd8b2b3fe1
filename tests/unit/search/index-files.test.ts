import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameContents } from '#compiler/search-index/name-contents.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import { decodeDocuments } from '#search/index/document-table.ts';
import { createDocumentEncoder } from '#search/index/encode-documents.ts';
import { openSearch } from '#search/open-search.ts';
import { decodeIds, encodeIds } from '#search/index/postings-codec.ts';
import { decodeName, encodeName, predictName } from '#search/index/predicted-name.ts';
import { DOCUMENT_KINDS, type SearchDocument } from '#search/search-document.ts';
import { writeShardedIndex } from '#search/build/sharded-layout.ts';
import { readTermShard, shardOf, writeTermShards } from '#search/index/term-shards.ts';
import { encodeSite, readSite } from '#search/index/site-table.ts';
import { groupIntoVolumes, orderByDate } from '#search/build/volumes.ts';
import { writeWholeIndex } from '#search/build/whole-layout.ts';
import { hitsByRank, openSite, searchDocument } from './search-site.ts';

const ascendingIds = fc
  .uniqueArray(fc.nat({ max: 3_000_000 }))
  .map((ids) => ids.toSorted((a, b) => a - b));

describe('lists of ids as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ascendingIds, (ids) => {
        expect(decodeIds(encodeIds(ids))).toEqual(ids);
      }),
    );
  });

  it('take one character for each small step', () => {
    expect(encodeIds([0, 1, 2, 33])).toBe('ABBf');
  });
});

describe('names predicted from a text', () => {
  it('are read as they were written, whatever the name and the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=a', '~1.b', '!'));
    fc.assert(
      fc.property(text, text, (name, label) => {
        expect(decodeName(encodeName(name, predictName(label)), label)).toBe(name);
      }),
    );
  });

  it.each([
    ['drift-detection', 'Drift detection', '='],
    ['drift-detection-2', 'Drift detection', '=-2'],
    ['a-long-name-cut', 'A long name cut off', '='],
  ])('%s beside %j is stored as a difference', (name, label, beginning) => {
    const code = encodeName(name, predictName(label));
    expect(code.startsWith(beginning) || code.startsWith('~')).toBe(true);
    expect(code.length).toBeLessThan(name.length);
  });
});

describe('the names of files of a large index', () => {
  const document = searchDocument({
    id: '1',
    label: 'Drift',
    path: ['Agenda'],
    text: 'It drifts.',
  });

  function namesFor(only: SearchDocument): string[] {
    return [...writeShardedIndex([only], nameContents)].map(({ name }) => name);
  }

  it.each<Partial<SearchDocument>>([
    { slug: 'other' },
    { language: 'vi' },
    { event: 'Other' },
    { date: '2020-01-02' },
    { kind: 'caption' },
    { anchor: 'other' },
    { label: 'Drifts' },
    { text: 'It drifted.' },
    { path: ['Agenda', 'Morning'] },
    { path: ['Agend', 'a'] },
    { sectionKind: 'agenda' },
    { short: 'D' },
    { photo: 'p1' },
    { aliases: ['Drifting'] },
    { speakers: ['Drifting'] },
  ])('are others with %j', (change) => {
    expect(namesFor({ ...document, ...change })).not.toEqual(namesFor(document));
  });

  it('are the same whatever the documents are numbered', () => {
    expect(namesFor({ ...document, id: '2' })).toEqual(namesFor(document));
  });
});

describe('term shards', () => {
  const limits = { size: 40, longestList: 5, keptOfLongList: 2 };
  const terms = fc
    .uniqueArray(fc.stringMatching(/^[a-c]{1,6}[#+]?$/), { minLength: 1 })
    .map((list) => list.toSorted());

  it('hold every term in the shard in which it is looked for', () => {
    fc.assert(
      fc.property(terms, ascendingIds, (list, ids) => {
        const short = ids.slice(0, limits.longestList);
        const { firstTerms, contents } = writeTermShards(
          list.map((term) => [term, short]),
          limits,
        );
        for (const term of list) {
          const shard = readTermShard(contents[shardOf(firstTerms, term)] ?? '');
          expect(shard.postingsAt(shard.terms.indexOf(term))).toEqual({
            ids: short,
            complete: true,
          });
        }
      }),
    );
  });

  it('keep the best of a long list and say how long it was', () => {
    const { contents } = writeTermShards([['aws', [0, 3, 4, 8, 9, 12]]], limits);
    const shard = readTermShard(contents[0] ?? '');
    expect(shard.postingsAt(0)).toEqual({ ids: [0, 3], complete: false });
    expect(shard.countAt(0)).toBe(6);
  });
});

const document = fc.record(
  {
    id: fc.uuid(),
    slug: fc.constantFrom('cloud-day', 'devops-night', 'x'),
    language: fc.constantFrom('en', 'vi'),
    event: fc.constantFrom('Cloud Day', 'DevOps Night'),
    kind: fc.constantFrom(...DOCUMENT_KINDS),
    anchor: fc.string(),
    label: fc.string({ unit: 'grapheme' }),
    path: fc.array(fc.constantFrom('Agenda', 'IaC', 'Takeaways'), { maxLength: 3 }),
    text: fc.string({ unit: 'grapheme' }),
    date: fc.constantFrom('2025-01-01', '2024-12'),
    short: fc.string({ minLength: 1 }),
    aliases: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
    photo: fc.string({ minLength: 1 }),
  },
  { requiredKeys: ['id', 'slug', 'language', 'event', 'kind', 'anchor', 'label', 'path', 'text'] },
);

describe('documents as columns', () => {
  it('are read as they were written, but for ids and texts', () => {
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        const table = createDocumentEncoder()(documents as SearchDocument[]);
        const read = decodeDocuments(JSON.parse(JSON.stringify(table)));
        const expected = documents.map((fields, i) => ({ ...fields, id: String(i) }));
        expect(read.map((fields, i) => ({ ...fields, text: documents[i]?.text }))).toEqual(
          expected,
        );
      }),
    );
  });
});

describe('all documents of a small site', () => {
  it('are read as they were written, but for ids and texts', () => {
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        const site = readSite(
          JSON.parse(JSON.stringify(encodeSite(documents as SearchDocument[]))),
        );
        const read = documents.map(({ text }, i) => ({ ...site.documentAt(i), text }));
        expect(read).toEqual(documents.map((fields, i) => ({ ...fields, id: String(i) })));
        expect(site.documentCount).toBe(documents.length);
      }),
    );
  });

  it.each(['', ' ', '–', '#'])('keep a label without letters: %j', (label) => {
    const site = readSite(encodeSite([searchDocument({ label })]));
    expect(site.documentAt(0).label).toBe(label);
  });

  it('keep their labels apart and in order, each with all that it is written as', () => {
    const documents = [
      searchDocument({ label: 'Canary' }),
      searchDocument({ label: '' }),
      searchDocument({ label: '1. Drift', slug: 'a' }),
      searchDocument({ label: 'Drift', slug: 'b', short: 'DR', aliases: ['Config drift'] }),
    ];
    const site = readSite(encodeSite(documents));
    expect(site.documentsOf).toEqual([[2, 3], [0]]);
    expect(site.labelTexts()).toEqual(['1. Drift Drift DR Config drift', 'Canary']);
  });

  it('write no heading that stands before as a label', () => {
    const { documents } = encodeSite([
      searchDocument({ label: 'Agenda' }),
      searchDocument({ label: 'Drift', path: ['Agenda'] }),
      searchDocument({ label: 'Canary', path: ['Agenda'] }),
      searchDocument({ label: 'Tips', path: ['Elsewhere'] }),
    ]);
    expect(documents.path).toEqual([0, 1, 1, ['Elsewhere']]);
  });
});

describe('volumes', () => {
  it('hold every document once, reports whole and the newest first', () => {
    const text = 'x'.repeat(5000);
    const documents = ['2023', '2025', '2024'].flatMap((date) =>
      ['a', 'b'].map((label) => searchDocument({ slug: date, date, label, text })),
    );
    const volumes = [...groupIntoVolumes(documents)];
    const slugs = volumes.map((volume) => volume.documents.map(({ slug }) => slug));
    expect(orderByDate(volumes).map((at) => slugs[at])).toEqual([
      ['2025', '2025'],
      ['2024', '2024'],
      ['2023', '2023'],
    ]);
  });
});

describe('buildSearchIndex', () => {
  const few = [searchDocument({ label: 'Drift' }), searchDocument({ label: 'Canary' })];

  it('gives the same bytes for the same documents', () => {
    expect(buildSearchIndex(few, nameContents)).toEqual(
      buildSearchIndex(structuredClone(few), nameContents),
    );
  });

  it('names all files but the root by content', () => {
    const [root, texts] = buildSearchIndex(few, nameContents);
    const [, others] = buildSearchIndex(
      few.map((each) => ({ ...each, text: 'New.' })),
      nameContents,
    );
    expect(root?.name).toBe('index.json');
    expect(others?.name).not.toBe(texts?.name);
  });

  it('gives an empty site an index that answers', async () => {
    const files = new Map(
      buildSearchIndex([], nameContents).map(({ name, content }) => [name, content]),
    );
    const engine = await openSearch({ readFile: async (name) => files.get(name) ?? '' });
    expect((await engine.search('drift', { effort: 'thorough' })).total).toBe(0);
  });

  it('gives a small site an index that is asked for at once when it is opened', async () => {
    const files = new Map(
      buildSearchIndex(few, nameContents).map(({ name, content }) => [name, content]),
    );
    const asked: string[] = [];
    const opening = openSearch({
      readFile: async (name) => {
        asked.push(name);
        return files.get(name) ?? '';
      },
    });
    expect(asked).toEqual(['index.json']);
    await (await opening).search('drift', { effort: 'typing' });
    expect(asked).toEqual(['index.json']);
  });

  it('opens an index as soon as it is there, whether the code is warm or not', async () => {
    const files = new Map(
      buildSearchIndex(few, nameContents).map(({ name, content }) => [name, content]),
    );
    const engine = await openSearch({
      readFile: async (name) => files.get(name) ?? '',
      pause: () => new Promise(() => undefined),
    });
    expect((await engine.search('drift')).total).toBe(1);
  });

  it('compiles its code while the index is on the way, without reading anything', async () => {
    const files = new Map(
      buildSearchIndex(few, nameContents).map(({ name, content }) => [name, content]),
    );
    const asked: string[] = [];
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    let pauses = 0;
    const opening = openSearch({
      readFile: async (name) => {
        asked.push(name);
        await arrived;
        return files.get(name) ?? '';
      },
      pause: async () => {
        pauses++;
        if (pauses === 4) arrive();
      },
    });
    await (await opening).search('drift', { effort: 'typing' });
    expect(pauses).toBeGreaterThanOrEqual(4);
    expect(asked).toEqual(['index.json']);
  });

  it('spreads a large site over files that a phone can read', () => {
    const text = 'Word by word the report grows. '.repeat(40);
    const documents = Array.from({ length: 800 }, (_, i) =>
      searchDocument({ label: `Topic number ${i}`, slug: `event-${i >> 4}`, text }),
    );
    const files = buildSearchIndex(documents, nameContents);
    expect(files.length).toBeGreaterThan(20);
    expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(64_000);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
});

describe('the two layouts', () => {
  const word = fc.constantFrom(
    ...'drift stack lambda tracing x-ray ci/cd đám mây giám sát c# monitoring'.split(' '),
  );
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
  const site = fc.array(
    fc.record({ label: words, text: words, slug: fc.constantFrom('a', 'b', 'c') }),
    { minLength: 1, maxLength: 10 },
  );

  it('find the same exact hits in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(site, words, async (list, query) => {
        const documents = list.map((fields, i) =>
          searchDocument({ ...fields, id: String(i), anchor: `at-${i}` }),
        );
        const [whole, sharded] = await Promise.all(
          [
            writeWholeIndex(documents, nameContents),
            [...writeShardedIndex(documents, nameContents)],
          ].map(async (files) => {
            const contents = new Map(files.map(({ name, content }) => [name, content]));
            const engine = await openSearch({ readFile: async (name) => contents.get(name) ?? '' });
            const result = await engine.search(query, { effort: 'thorough', limit: 50 });
            return hitsByRank(result)
              .filter(({ why }) => ['label-exact', 'label', 'text'].includes(why.reason))
              .map(({ label, slug, events, why }) => [label, slug, events, why.reason]);
          }),
        );
        expect(sharded).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a large site', () => {
  it('reads on past labels that the chosen facets reject', async () => {
    const documents = Array.from({ length: 120 }, (_, i) =>
      searchDocument({
        label: `Lambda ${i}`,
        slug: `event-${i}`,
        anchor: `at-${i}`,
        date: i < 100 ? '2025-01-01' : '2024-01-01',
      }),
    );
    const contents = new Map(
      [...writeShardedIndex(documents, nameContents)].map(({ name, content }) => [name, content]),
    );
    const engine = await openSearch({ readFile: async (name) => contents.get(name) ?? '' });
    const result = await engine.search('lambda ', { limit: 10, facets: { year: ['2024'] } });
    expect(hitsByRank(result).length).toBeGreaterThan(0);
    expect(result).toMatchObject({ totalIsExact: false, facets: { complete: false } });
  });

  it('keeps apart what has no label and stands at the same number of two files', async () => {
    const documents = ['a', 'b'].map((slug) =>
      searchDocument({ slug, anchor: 'note', text: `Traces ${'and logs '.repeat(500)}` }),
    );
    const engine = await openSite(documents, { layout: 'sharded' });
    const result = await engine.search('traces', { effort: 'thorough' });
    expect(hitsByRank(result).map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('asks the network twice for a word: for its lists at once, then for its labels', async () => {
    const documents = Array.from({ length: 3000 }, (_, i) =>
      searchDocument({ label: `Lambda${i}`, slug: `event-${i}`, anchor: `at-${i}` }),
    );
    const contents = new Map(
      [...writeShardedIndex(documents, nameContents)].map(({ name, content }) => [name, content]),
    );
    const asked: { name: string; answer: () => void }[] = [];
    const engine = await openSearch({
      readFile: (name) =>
        name === 'index.json'
          ? Promise.resolve(contents.get(name) ?? '')
          : new Promise((resolve) => {
              asked.push({ name, answer: () => resolve(contents.get(name) ?? '') });
            }),
    });
    const rounds: number[] = [];
    let found: number | undefined;
    void engine.search('lambda', { effort: 'typing' }).then((result) => (found = result.total));
    while (found === undefined && rounds.length < 9) {
      // what a query asks for without waiting for an answer is asked for by now
      await new Promise((resolve) => setImmediate(resolve));
      if (asked.length > 0) rounds.push(asked.length);
      for (const { answer } of asked.splice(0)) answer();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(found).toBeGreaterThan(10);
    expect(rounds).toHaveLength(2);
    expect(rounds[0]).toBeGreaterThan(1);
  });
});
