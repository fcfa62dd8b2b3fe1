import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '#search/query/format-query.ts';
import { parseQuery } from '#search/query/parse-query.ts';
import { searchLimits } from '#search/search-result.ts';
import { hostileQuery } from './hostile-query.ts';
import { leastCpuMilliseconds } from './timing.ts';

function parsed(text: string) {
  return parseQuery(text).parsed;
}

describe('parseQuery', () => {
  it('tells words, phrases, exclusions and filters apart', () => {
    expect(parsed('drift "change sets" -terraform -"state file" year:2025,2024 x-ray')).toEqual({
      raw: 'drift "change sets" -terraform -"state file" year:2025,2024 x-ray',
      words: ['drift', 'x-ray'],
      phrases: ['change sets'],
      without: ['terraform', 'state file'],
      filters: [{ key: 'year', values: ['2025', '2024'], negated: false }],
      completesLastWord: true,
    });
  });

  it('reads a quoted value as one and a minus before a filter as its opposite', () => {
    expect(parsed('event:"Cloud, Day" -kind:caption').filters).toEqual([
      { key: 'event', values: ['Cloud, Day'], negated: false },
      { key: 'kind', values: ['caption'], negated: true },
    ]);
  });

  it('reads a filter that it does not know as words', () => {
    expect(parsed('arn:aws').words).toEqual(['arn:aws']);
    expect(parseQuery('arn:aws').terms[0]?.words).toEqual(['arn', 'aws']);
  });

  it('reads a quote that is still open as words', () => {
    expect(parsed('"drift det')).toMatchObject({ words: ['drift', 'det'], phrases: [] });
  });

  it('keeps a hyphen inside a word and joins the compound', () => {
    expect(parseQuery('x-ray').terms).toEqual([
      { typed: 'x-ray', words: ['x', 'ray'], joined: 'xray' },
    ]);
  });

  it.each([
    ['clou', true],
    ['clou ', false],
    ['"clou"', false],
    ['cloud -day', false],
    ['cloud year:2025', false],
    ['', false],
  ])('knows whether the last word of %j is still being typed', (text, expected) => {
    expect(parsed(text).completesLastWord).toBe(expected);
  });

  it('reads no more than its limits, and cuts no character in two', () => {
    const long = parsed(`${'a'.repeat(searchLimits.queryLength - 1)}😀`);
    expect(long.raw).toBe('a'.repeat(searchLimits.queryLength - 1));
    expect(parsed('a '.repeat(100)).words).toHaveLength(searchLimits.queryTerms);
  });

  it('reads any string at once', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuery, async (text) => {
        expect(await leastCpuMilliseconds(() => parseQuery(text), 100)).toBeLessThan(100);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads so many words and no more, whether they are apart, joined or in quotes', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    for (const separator of [' ', '-', '/']) {
      const { terms } = parseQuery(words.join(separator));
      expect(terms.flatMap((term) => term.words)).toEqual(words.slice(0, searchLimits.queryTerms));
    }
    expect(parseQuery(`"${words.join(' ')}"`).phrases).toEqual([
      words.slice(0, searchLimits.queryTerms),
    ]);
  });
});

describe('formatQuery', () => {
  it('writes a query that is read as the same one', () => {
    const piece = fc.constantFrom(
      'cloud',
      'x-ray',
      '"a b"',
      '-c#',
      '-"d e"',
      'year:2025,2024',
      'event:"f g"',
      'a:b',
      '-kind:topic',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { words, phrases, without, filters } = parsed(pieces.join(' '));
        expect(parsed(formatQuery({ words, phrases, without, filters }))).toMatchObject({
          words,
          phrases,
          without,
          filters,
        });
      }),
    );
  });
});
