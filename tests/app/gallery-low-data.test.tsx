import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesToLoad } from '#app/features/gallery/bytes-to-load.ts';
import { renderPage } from '../support/render-page.tsx';
import { samplePhoto } from '../support/sample/photos.ts';

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
});

function tellSaveData() {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
}

/** Widths that the first photo of the page offers to the browser. */
function offeredWidths(): string[] {
  const [image] = within(screen.getByRole('main')).getAllByRole('img');
  const offered = image?.getAttribute('srcset') ?? '';
  return offered.split(', ').map((candidate) => candidate.split(' ')[1] ?? '');
}

describe('saving data', () => {
  it('is off until the reader or the browser says otherwise', async () => {
    await renderPage('/photos/');
    expect(offeredWidths()).toEqual(['480w', '960w', '1600w']);
    expect(screen.queryByRole('button', { name: /Load the photos/ })).toBeNull();
  });

  it('offers small previews alone, and the rest on demand', async () => {
    const user = userEvent.setup();
    await renderPage('/photos/');
    await user.click(screen.getByRole('button', { name: 'Save data' }));
    expect(offeredWidths()).toEqual(['480w']);
    await user.click(screen.getByRole('button', { name: 'Load the photos' }));
    expect(offeredWidths()).toEqual(['480w', '960w', '1600w']);
  });

  it('is remembered on the device', async () => {
    const user = userEvent.setup();
    const { unmount } = await renderPage('/photos/');
    await user.click(screen.getByRole('button', { name: 'Save data' }));
    unmount();
    await renderPage('/photos/');
    expect(screen.getByRole('button', { name: 'Save data' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('is on where the browser was told to save, unless the reader said no', async () => {
    const user = userEvent.setup();
    tellSaveData();
    await renderPage('/vi/photos/');
    expect(offeredWidths()).toEqual(['480w']);
    await user.click(screen.getByRole('button', { name: 'Tiết kiệm dữ liệu' }));
    expect(offeredWidths()).toEqual(['480w', '960w', '1600w']);
    expect(localStorage.getItem('debrief.low-data')).toBe('off');
  });
});

describe('bytesToLoad', () => {
  it('adds up the variants that the screen asks for', () => {
    const photo = samplePhoto({
      id: 'a',
      alt: '',
      width: 1500,
      height: 1000,
      sources: [
        {
          type: 'image/avif',
          srcset: [
            { url: 'a-360.avif', width: 360, bytes: 5000 },
            { url: 'a-800.avif', width: 800, bytes: 15_000 },
          ],
        },
      ],
    });
    // 1.5 × 8.4 rem × 16 px × 1.25 = 252 px: 360 at one device pixel, 800 at two.
    expect(bytesToLoad([photo, photo], { layout: 'phone', density: 1 })).toBe(10_000);
    expect(bytesToLoad([photo], { layout: 'phone', density: 2 })).toBe(15_000);
    expect(bytesToLoad([], { layout: 'wide', density: 1 })).toBe(0);
  });
});
