import fc from 'fast-check';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  expectedHeights,
  rowSizeFor,
  shownAspect,
  thumbnailSizes,
} from '#app/ui/justified-rows.ts';
import { samplePhoto } from '../support/sample/photos.ts';
import { renderPage } from '../support/render-page.tsx';

describe('shownAspect', () => {
  it('is the photo’s own, cropped only at the extremes', () => {
    expect(shownAspect({ width: 1600, height: 1200 })).toBeCloseTo(4 / 3);
    expect(shownAspect({ width: 300, height: 3000 })).toBe(0.62);
    expect(shownAspect({ width: 9000, height: 900 })).toBe(3.2);
  });

  it('is that of a common photo where the file could not be read', () => {
    expect(shownAspect({ width: 0, height: 0 })).toBeCloseTo(4 / 3);
  });
});

describe('the gallery’s expectations', () => {
  it('are higher for more photos, never zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const photos = Array.from({ length: count }, (_, n) =>
          samplePhoto({ id: `p${n}`, alt: '' }),
        );
        const height = Number.parseFloat(expectedHeights(photos)['--height-phone'] ?? '0');
        expect(height).toBeGreaterThan(8);
      }),
    );
  });

  it('say a width in pixels for browsers that cannot find it out themselves', () => {
    // 1.5 × 13.5 rem × 16 px × 1.25 = 405 px; 1.5 × 8.4 × 16 × 1.25 = 252 px.
    expect(thumbnailSizes(1.5, 'large')).toBe('auto, (min-width: 40rem) 405px, min(252px, 92vw)');
  });

  it('look at few photos closely and over many', () => {
    expect([rowSizeFor(1), rowSizeFor(8), rowSizeFor(9)]).toEqual(['large', 'large', 'small']);
  });
});

describe('the photos page', () => {
  it('shows the photos of each event in order, each a link to its own address', async () => {
    await renderPage('/photos/');
    const event = within(screen.getByRole('region', { name: 'Delivery on AWS' }));
    const links = event.getAllByRole('link', { name: /Open the photo/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/photos/?photo=delivery-on-aws%2Fdashboard',
      '/photos/?photo=delivery-on-aws%2Fservice-map',
      '/photos/?photo=delivery-on-aws%2Fcontainers',
      '/photos/?photo=delivery-on-aws%2Faudience',
    ]);
  });

  it('shows a photo that could not be read as a placeholder that opens nothing', async () => {
    await renderPage('/photos/');
    const broken = screen.getByRole('img', { name: 'A photo whose file could not be read' });
    expect(broken.closest('a')).toBeNull();
  });

  it('names a photo without words by its place', async () => {
    await renderPage('/vi/photos/');
    expect(screen.getByRole('link', { name: 'Ảnh 4. Mở ảnh' })).toBeVisible();
  });
});
