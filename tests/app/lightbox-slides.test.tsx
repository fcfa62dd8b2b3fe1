import { describe, expect, it } from 'vitest';
import { toSlide } from '#app/features/lightbox/slides.ts';
import { samplePhoto } from '../support/sample/photos.ts';

const PHONE = { width: 390, height: 844, density: 2 };
const DENSE_LAPTOP = { width: 1440, height: 900, density: 2 };
const DESKTOP = { width: 1280, height: 900, density: 1 };
const LARGE_SCREEN = { width: 3200, height: 1800, density: 1 };

/** Above and below the photo, in pixels. */
const TOOLS = 140;

function photoWith(widths: readonly number[], size = { width: 4000, height: 3000 }) {
  const srcset = widths.map((width) => ({ url: `media/x-${width}.avif`, width }));
  const photo = samplePhoto({
    id: 'x',
    alt: '',
    ...size,
    sources: [{ type: 'image/avif', srcset }],
  });
  return {
    address: 'x',
    photo,
    language: 'en',
    slug: 'event',
    event: 'An event',
    page: '/events/event/',
  };
}

/** The variant that the library loads for the whole photo: the first that has a pixel for each of the screen's. */
function loadedWhole(widths: readonly number[], window: typeof PHONE, aspect = 4 / 3) {
  const size = { width: 3000 * aspect, height: 3000 };
  const { srcSet = [] } = toSlide(photoWith(widths, size), { knowsAvif: true, window });
  const wanted = Math.min(window.width, (window.height - TOOLS) * aspect) * window.density;
  return (srcSet.find(({ width }) => width >= wanted) ?? srcSet.at(-1))?.src;
}

describe('the variants of a slide', () => {
  it.each([
    ['a phone', PHONE, '/media/x-720.avif'],
    ['a desktop', DESKTOP, '/media/x-1200.avif'],
    ['a dense laptop', DENSE_LAPTOP, '/media/x-1200.avif'],
    ['a screen that the second widest would be enlarged on', LARGE_SCREEN, '/media/x-1920.avif'],
  ])('show the whole photo on %s', (_, window, src) => {
    expect(loadedWhole([360, 720, 1200, 1920], window)).toBe(src);
  });

  it('leave a small photo its only sharp variant', () => {
    expect(loadedWhole([360, 720, 1000], DENSE_LAPTOP)).toBe('/media/x-1000.avif');
  });

  it('are told in the order of their widths, so that the widest is there to be zoomed into', () => {
    const { srcSet = [], width } = toSlide(photoWith([360, 720, 1200, 1920]), {
      knowsAvif: true,
      window: { ...DENSE_LAPTOP, density: 3 },
    });
    const widths = srcSet.map((variant) => variant.width);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(new Set(widths).size).toBe(widths.length);
    expect(width).toBe(1920);
  });
});
