import { describe, expect, it } from 'vitest';
import { nameContents } from '#compiler/search-index/name-contents.ts';

describe('a name by what is in files', () => {
  it('is the same for the same texts', () => {
    expect(nameContents(['drift', 'canary'])).toBe(nameContents(['drift', 'canary']));
  });

  it.each([
    [['drift']],
    [['canary', 'drift']],
    [['drift', 'canaries']],
    [['driftc', 'anary']],
    [['drift', '', 'canary']],
    [['drift6\ncanary']],
  ])('is another one for %j', (texts) => {
    expect(nameContents(texts)).not.toBe(nameContents(['drift', 'canary']));
  });

  it('may stand in the name of a file on any system', () => {
    expect(nameContents(['Giám sát'])).toMatch(/^[a-z0-9]+$/);
  });
});
