import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entryName, recallEntry, rememberEntry } from '#app/ui/entry-memory.ts';

describe('the memory of history entries', () => {
  beforeEach(() => sessionStorage.clear());

  it('adds to what is known of an entry', () => {
    rememberEntry('a /', { top: 300 });
    rememberEntry('a /', { folds: { agenda: true } });
    expect(recallEntry('a /')).toMatchObject({ top: 300, folds: { agenda: true } });
  });

  it('knows nothing of other entries', () => {
    rememberEntry('a /', { top: 300 });
    expect(recallEntry('b /')).toEqual({});
  });

  it('forgets the oldest entries instead of growing for ever', () => {
    for (let n = 0; n < 80; n++) rememberEntry(`${n} /`, { top: n });
    expect(recallEntry('0 /')).toEqual({});
    expect(recallEntry('79 /')).toMatchObject({ top: 79 });
  });

  it('does not take an address that is opened anew for the one left in an earlier document', () => {
    const first = entryName({ key: 'default', pathname: '/events/x/' });
    rememberEntry(first, { top: 300 });
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(performance.timeOrigin + 1000);
    expect(recallEntry(first)).toEqual({});
    vi.restoreAllMocks();
  });

  it('works without storage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    expect(() => rememberEntry('a /', { top: 1 })).not.toThrow();
    vi.restoreAllMocks();
  });
});
