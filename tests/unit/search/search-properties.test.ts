import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#search/search-document.ts';
import type { HitReason, SearchHit, TextRange } from '#search/search-result.ts';
import { hostileQuery } from './hostile-query.ts';
import { hitsByRank, openSite, searchDocument } from './search-site.ts';
import { leastCpuMilliseconds } from './timing.ts';

/**
 * Milliseconds of the processor that any query at all may take here: a hundred times what these few
 * documents need, so that only slow code fails. The bench holds large sites to 50.
 */
const LONGEST = 200;

const EXACT: readonly HitReason[] = ['label-exact', 'label', 'acronym', 'text'];

/** Words among which some are one error from another, some share a beginning, and some have tones. */
const VOCABULARY =
  'drift drifts stack stacks stakc lambda lamdba tracing monitoring cloudformation cloudfromation ' +
  'đám mây giám giảm sát';
const word = fc.constantFrom(...VOCABULARY.split(' '));
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((list) => list.join(' '));

const documents = fc.array(
  fc.record({
    label: words(0, 3),
    text: words(0, 6),
    path: fc.array(words(1, 2), { maxLength: 2 }),
    event: words(1, 2),
    slug: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('topic', 'session', 'caption'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** "stack" is whole in its path alone; its text has what "stack" begins. */
const STACKS_UNDER_STACK = {
  label: '',
  text: 'stacks',
  path: ['stack'],
  event: 'drift',
  slug: 'a' as const,
  kind: 'topic' as const,
};

function numbered(list: readonly Partial<SearchDocument>[]): SearchDocument[] {
  return list.map((fields, i) => searchDocument({ ...fields, id: String(i), anchor: `at-${i}` }));
}

/** Reads like the rule itself: letters bare, words cut at anything else, each looked for in each field. */
function oracle(list: readonly SearchDocument[], query: string): Set<string> {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .toLowerCase();
  const split = (text: string) =>
    bare(text)
      .split(/[^a-z]+/)
      .filter((each) => each !== '');
  const asked = split(query);
  const matches = (text: string, i: number) =>
    split(text).some((each) =>
      i === asked.length - 1 ? each.startsWith(asked[i] ?? '') : each === asked[i],
    );
  const found = list.filter(
    ({ label, text, path, event }) =>
      asked.every((_, i) => [label, text, ...path, event].some((field) => matches(field, i))) &&
      asked.some((_, i) => matches(label, i) || matches(text, i)),
  );
  // a label is one row, wherever it stands
  return new Set(found.map(({ label, text }) => split(label === '' ? text : label).join(' ')));
}

async function exactRows(list: readonly SearchDocument[], query: string): Promise<Set<string>> {
  const result = await (await openSite(list)).search(query, { effort: 'thorough', limit: 100 });
  const exact = hitsByRank(result).filter((hit) => EXACT.includes(hit.why.reason));
  const byAnchor = new Map(list.map((document) => [document.anchor, document]));
  return new Set(
    exact.map((hit) => {
      const document = byAnchor.get(hit.anchor);
      const shown = document?.label === '' ? document.text : hit.label;
      return shown.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    }),
  );
}

describe('search', () => {
  it('finds what a slow, obvious search finds', async () => {
    await fc.assert(
      fc.asyncProperty(documents, words(1, 3), async (list, query) => {
        const site = numbered(list);
        expect(await exactRows(site, query)).toEqual(oracle(site, query));
      }),
      { numRuns: 300, examples: [[[STACKS_UNDER_STACK], 'stack stack']] },
    );
  });

  it('never shows a repaired word above an exact one', async () => {
    await fc.assert(
      fc.asyncProperty(documents, words(1, 3), async (list, query) => {
        const result = await (await openSite(numbered(list))).search(query, { limit: 100 });
        const exact = hitsByRank(result).map((hit) => EXACT.includes(hit.why.reason));
        expect(exact).toEqual(exact.toSorted((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 200 },
    );
  });

  it('loses no exact hit when a document is added', async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, words(1, 2), async (list, more, query) => {
        const before = await exactRows(numbered(list), query);
        const after = await exactRows(numbered([...list, ...more]), query);
        expect([...before].filter((row) => !after.has(row))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer whichever way letters with tones are composed', async () => {
    await fc.assert(
      fc.asyncProperty(documents, words(1, 2), async (list, query) => {
        const site = await openSite(numbered(list));
        const [composed, decomposed] = await Promise.all(
          ['NFC', 'NFD'].map(async (form) =>
            hitsByRank(await site.search(query.normalize(form))).map(shown),
          ),
        );
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 100 },
    );
  });

  it('marks ranges that lie in their texts, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(documents, words(1, 2), async (list, query) => {
        const result = await (await openSite(numbered(list))).search(query, { effort: 'thorough' });
        const marked = hitsByRank(result).flatMap(({ label, labelRanges, excerpt }) => [
          { text: label, ranges: labelRanges },
          ...(excerpt === undefined ? [] : [excerpt]),
        ]);
        expect(marked.filter(({ text, ranges }) => !liesIn(text, ranges))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['whole', 'sharded'] as const)('answers any string at once, %s', async (layout) => {
    const site = await openSite(
      [
        { label: 'AWS X-Ray', text: 'Điện toán đám mây, C# and .NET' },
        { label: 'Infrastructure as Code (IaC)', text: 'Drift of observability' },
        { label: 'Jane Doe', kind: 'speaker', slug: 'another-day' },
      ],
      { layout },
    );
    const effort = fc.constantFrom('typing', 'settled', 'thorough');
    await fc.assert(
      fc.asyncProperty(hostileQuery, effort, async (text, wanted) => {
        const search = () => site.search(text, { effort: wanted });
        expect(await leastCpuMilliseconds(search, LONGEST)).toBeLessThan(LONGEST);
      }),
      { numRuns: 500 },
    );
  });
});

/** A hit as a reader sees it. `why` also quotes what was typed, in the letters that were typed. */
function shown({ why, ...hit }: SearchHit) {
  return { ...hit, reason: why.reason };
}

function liesIn(text: string, ranges: readonly TextRange[]): boolean {
  const bounds = [0, ...ranges.flat(), text.length];
  return bounds.every((bound, i) => i === 0 || bound >= (bounds[i - 1] ?? 0));
}
