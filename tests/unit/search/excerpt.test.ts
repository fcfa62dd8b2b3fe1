import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '#search/present/excerpt.ts';
import { markWords } from '#search/present/marks.ts';

const FILLER = 'some other words that nobody asked for and that go on for quite a while ';

function excerptOf(text: string, words: readonly string[], length = 100) {
  return cutExcerpt(text, markWords(text, { words: new Set(words) }), length);
}

describe('cutExcerpt', () => {
  it('shows the place where most different words stand together', () => {
    const text = `${FILLER}drift ${FILLER}${FILLER}drift found in a stack ${FILLER}stack`;
    const excerpt = excerptOf(text, ['drift', 'stack']);
    expect(excerpt.text).toContain('drift found in a stack');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('begins and ends with whole words', () => {
    const { text } = excerptOf(`${FILLER}${FILLER}drift ${FILLER}${FILLER}`, ['drift']);
    expect(FILLER.repeat(2) + 'drift ' + FILLER).toContain(`${text} `);
    expect(text.startsWith(' ') || text.endsWith(' ')).toBe(false);
  });

  it('shows a short text whole and a text without a match from its beginning', () => {
    expect(excerptOf('All of it.', ['all'])).toMatchObject({
      text: 'All of it.',
      cutBefore: false,
      cutAfter: false,
    });
    expect(excerptOf(FILLER.repeat(3), ['drift']).cutBefore).toBe(false);
  });

  it('is a part of the text with ranges that mark the same words in it, and cuts no character', () => {
    const word = fc.constantFrom(
      'drift',
      'stack',
      '😀😀😀',
      'đám',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(' ', ''), (words, joint) => {
        const text = words.join(joint);
        const excerpt = excerptOf(text, ['drift', 'dam'], 80);
        expect(text).toContain(excerpt.text);
        // throws on half of an emoji
        expect(() => encodeURIComponent(excerpt.text)).not.toThrow();
        expect(excerpt.text.length).toBeLessThanOrEqual(80);
        const marked = excerpt.ranges.map(([from, to]) => excerpt.text.slice(from, to));
        expect(marked.every((each) => each === 'drift' || each === 'đám')).toBe(true);
      }),
    );
  });
});

describe('markWords', () => {
  it.each([
    ['AWS X-Ray traces', ['xray'], ['X-Ray']],
    ['AWS X-Ray traces', ['x', 'ray'], ['X-Ray']],
    ['CI/CD pipelines', ['cd'], ['CD']],
    ['C# and .NET', ['c#', '.net'], ['C#', '.NET']],
    ['ASP.NET', ['.net'], ['.NET']],
    ['Điện toán đám mây', ['dam', 'may'], ['đám', 'mây']],
    ['X Ray', ['xray'], ['X Ray']],
    ['Đám mây'.normalize('NFD'), ['dam'], ['Đám'.normalize('NFD')]],
    ['nothing here', ['drift'], []],
  ])('%s: %j marks %j', (text, words, marked) => {
    const ranges = markWords(text, { words: new Set(words) });
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });

  it('marks longer words for a word that is being typed', () => {
    const ranges = markWords('CloudFormation clouds', {
      words: new Set(['cloud']),
      beginning: 'cloud',
    });
    expect(ranges).toEqual([
      [0, 14],
      [15, 21],
    ]);
  });
});
