import { describe, expect, it } from 'vitest';
import { parseQuery } from '#search/query/parse-query.ts';
import { readQuery } from '#search/query/readings.ts';
import { labelsFound } from './search-site.ts';

function lookups(text: string): string[] {
  return readQuery(parseQuery(text), []).map(
    ({ wanted }) => wanted.words.join(' ') + (wanted.completesLastWord ? '*' : ''),
  );
}

describe('readQuery', () => {
  it('looks for the words and for neighbours as one word', () => {
    expect(lookups('x ray lens')).toEqual(['x ray lens*', 'xray lens*', 'x raylens*']);
  });

  it('looks once for a word that is said again, and once for each word that it joins to', () => {
    expect(lookups('a '.repeat(16))).toEqual(['a', 'aa a']);
    expect(lookups('tango tang')).toEqual(['tango tang*', 'tangotang*']);
  });

  it('still knows the name that says a word twice', async () => {
    const site = [{ label: 'Tango' }, { label: 'Tango tango' }];
    expect((await labelsFound(site, 'tango tango'))[0]).toBe('Tango tango');
  });
});

describe('parseQuery', () => {
  it('keeps a phrase and an exclusion once, however often they are said', () => {
    const { phrases, without } = parseQuery('"cold start" -drift "Cold  Start" -drift -stack');
    expect(phrases).toEqual([['cold', 'start']]);
    expect(without).toEqual([['drift'], ['stack']]);
  });
});
