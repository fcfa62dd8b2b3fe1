import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#compiler/resolve/titles/name-finder.ts';
import { SAME_NAME, comparableName, sharedWords } from '#compiler/resolve/titles/similar-names.ts';

const word = fc.constantFrom('tide', 'quay', 'kiln', 'net', 'lamp', 'buoy', 'data', 'day', 'cloud');
const name = fc
  .uniqueArray(word, { minLength: 1, maxLength: 8 })
  .map((words) => comparableName(words.join(' ')));

describe('the finder of names', () => {
  it('finds every entry that shares enough words with a name', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.array(fc.array(name, { maxLength: 2 }), { maxLength: 30 }),
        name,
        (entries, title) => {
          const found = createNameFinder(entries)(title);
          const alike = [...entries.keys()].filter((at) =>
            entries[at]?.some((other) => sharedWords(other, title) >= SAME_NAME),
          );
          expect(alike.filter((at) => !found.has(at))).toEqual([]);
        },
      ),
    );
  });

  it('leaves those alone that share nothing but common words', () => {
    const entries = ['Tide day', 'Quay day', 'Kiln day', 'Net day'].map((text) => [
      comparableName(text),
    ]);
    expect([...createNameFinder(entries)(comparableName('Kiln lamp day'))]).toContain(2);
    expect([...createNameFinder(entries)(comparableName('Buoy lamp data cloud'))]).toEqual([]);
  });
});
