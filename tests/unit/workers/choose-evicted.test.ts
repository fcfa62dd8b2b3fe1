import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEvicted } from '#workers/service-worker/choose-evicted.ts';

const photo = (name: string, bytes: number) => ({ url: `https://site.test/media/${name}`, bytes });
const limits = { count: 3, bytes: 100 };

describe('chooseEvicted', () => {
  it('lets nothing go within the limits', () => {
    expect(chooseEvicted([photo('a', 50), photo('b', 50)], limits)).toEqual([]);
  });

  it('lets the photo go that was not looked at for longest', () => {
    const photos = [photo('a', 10), photo('b', 10), photo('c', 10), photo('d', 10)];
    expect(chooseEvicted(photos, limits)).toEqual([photo('a', 10)]);
  });

  it('lets as many go as one large photo needs', () => {
    const photos = [photo('a', 40), photo('b', 40), photo('c', 90)];
    expect(chooseEvicted(photos, limits)).toEqual([photo('a', 40), photo('b', 40)]);
  });

  it('always comes within the limits, and never lets go what need not', () => {
    const sizes = fc.array(fc.nat({ max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (bytes) => {
        const photos = bytes.map((size, i) => photo(String(i), size));
        const evicted = chooseEvicted(photos, limits);
        const kept = photos.slice(evicted.length);
        expect(evicted).toEqual(photos.slice(0, evicted.length));
        expect(fits(kept)).toBe(true);
        const last = evicted.slice(-1);
        expect(last.length > 0 && fits([...last, ...kept])).toBe(false);
      }),
    );
  });
});

function fits(photos: readonly { readonly bytes: number }[]): boolean {
  const sum = photos.reduce((total, { bytes }) => total + bytes, 0);
  return photos.length <= limits.count && sum <= limits.bytes;
}
