import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRecent, withRecent } from '#app/features/search/recent-searches.ts';
import {
  facetParameters,
  isBlank,
  queryKey,
  readFacets,
  toggleFacet,
} from '#app/features/search/search-query.ts';
import { moveOption, NO_OPTION } from '#app/features/search/use-active-option.ts';
import { changeQuery } from '#app/ui/use-address-query.ts';

const facets = fc.record(
  {
    kind: fc.uniqueArray(fc.constantFrom('topic' as const, 'session' as const), { minLength: 1 }),
    year: fc.uniqueArray(fc.constantFrom('2024', '2025'), { minLength: 1 }),
    event: fc.uniqueArray(fc.constantFrom('delivery', 'guarding'), { minLength: 1 }),
    language: fc.uniqueArray(fc.constantFrom('en', 'vi'), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('facets in the address', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(facets, (chosen) => {
        const search = changeQuery('?q=a', facetParameters(chosen));
        expect(readFacets(new URLSearchParams(search))).toEqual(chosen);
      }),
    );
  });

  it('leave out kinds that do not exist and empty values', () => {
    const parameters = new URLSearchParams('kind=topic,nonsense&year=&event=,a');
    expect(readFacets(parameters)).toEqual({ kind: ['topic'], event: ['a'] });
  });

  it('are as before when a value is switched twice', () => {
    fc.assert(
      fc.property(facets, (chosen) => {
        const twice = toggleFacet(toggleFacet(chosen, 'year', '2023'), 'year', '2023');
        expect(twice).toEqual(chosen);
      }),
    );
  });
});

describe('a question', () => {
  it('has one key however it is spaced, and another under other facets', () => {
    expect(queryKey({ text: ' a ', facets: {} })).toBe(queryKey({ text: 'a', facets: {} }));
    expect(queryKey({ text: 'a', facets: { year: ['2025'] } })).not.toBe(
      queryKey({ text: 'a', facets: {} }),
    );
  });

  it('is blank without words and facets', () => {
    expect(isBlank({ text: '  ', facets: {} })).toBe(true);
    expect(isBlank({ text: '', facets: { kind: ['topic'] } })).toBe(false);
  });
});

describe('moveOption', () => {
  it('goes round through the field', () => {
    expect(moveOption('ArrowDown', NO_OPTION, 3)).toBe(0);
    expect(moveOption('ArrowDown', 2, 3)).toBe(NO_OPTION);
    expect(moveOption('ArrowUp', NO_OPTION, 3)).toBe(2);
  });

  it('leaves other keys, and every key of an empty list, to the field', () => {
    expect(moveOption('Home', 0, 3)).toBeUndefined();
    expect(moveOption('ArrowDown', NO_OPTION, 0)).toBeUndefined();
  });
});

describe('recent searches', () => {
  it('keep the newest first, each once, and forget the oldest', () => {
    const six = ['f', 'e', 'd', 'c', 'b', 'a'];
    expect(withRecent(six, ' C ')).toEqual(['C', 'f', 'e', 'd', 'b', 'a']);
    expect(withRecent(six, 'g')).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
    expect(withRecent(six, '  ')).toEqual(six);
    expect(withoutRecent(six, 'd')).toEqual(['f', 'e', 'c', 'b', 'a']);
  });
});
