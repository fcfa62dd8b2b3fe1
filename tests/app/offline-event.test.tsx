import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '#app/data/query-client.ts';
import { KeepOffline } from '#app/features/offline/keep-offline.tsx';
import { LanguageProvider } from '#app/messages/language-context.tsx';
import { offlineCaches } from '#model/offline-caches.ts';
import { createOfflineDevice } from '../support/offline-device.ts';
import { makeReport } from '../support/published-site.ts';
import { samplePhoto } from '../support/sample/photos.ts';

const keptCache = offlineCaches('/').kept('cloud-day');

function photoOf(id: string) {
  const srcset = [{ url: `media/${id}-1200.avif`, width: 1200, bytes: 40_000 }];
  return samplePhoto({ id, alt: id, sources: [{ type: 'image/avif', srcset }] });
}

const event = makeReport({ photos: [photoOf('stage'), photoOf('hall')] });

function renderKeep(report = event, language: 'en' | 'vi' = 'en') {
  return render(
    <QueryClientProvider client={createQueryClient(() => Promise.reject(new Error('no data')))}>
      <MemoryRouter>
        <LanguageProvider language={language} defaultLanguage="en">
          <KeepOffline event={report} />
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const keepButton = () => screen.findByRole('button', { name: 'Keep offline, with photos 80 kB' });
const removeButton = { name: 'Remove Cloud Day from this device' };

describe('keeping an event', () => {
  it('tells the size before, stores every photo, and can be undone', async () => {
    const device = createOfflineDevice();
    renderKeep();
    await userEvent.click(await keepButton());
    const remove = await screen.findByRole('button', removeButton);
    const stored = await (await device.caches.open(keptCache)).keys();
    expect(stored.filter(({ url }) => url.includes('/media/'))).toHaveLength(2);

    await userEvent.click(remove);
    expect(await keepButton()).toBeVisible();
    expect(await device.caches.has(keptCache)).toBe(false);
  });

  it('goes on where the connection broke off', async () => {
    const device = createOfflineDevice();
    device.network.up = false;
    renderKeep();
    await userEvent.click(await keepButton());
    const rest = await screen.findByRole('button', { name: 'Store the rest 80 kB' });
    expect(screen.getByRole('status')).toHaveTextContent('The connection broke off.');
    expect(screen.getByRole('status')).toHaveTextContent('0 of 2 photos stored');

    device.network.up = true;
    await userEvent.click(rest);
    expect(await screen.findByRole('button', removeButton)).toBeVisible();
  });

  it('says that there is no room, and how much is needed', async () => {
    const device = createOfflineDevice();
    device.disk.room = 0;
    renderKeep();
    await userEvent.click(await keepButton());
    expect(await screen.findByText(/not enough room on this device: 80 kB/)).toBeVisible();
  });

  it('says so where the browser stores nothing', async () => {
    createOfflineDevice({ refuses: true });
    renderKeep();
    await userEvent.click(await keepButton());
    expect(await screen.findByText(/This browser window stores nothing/)).toBeVisible();
  });

  it('says that the device has removed what was kept', async () => {
    const device = createOfflineDevice();
    const { unmount } = renderKeep();
    await userEvent.click(await keepButton());
    await screen.findByRole('button', removeButton);
    unmount();
    await device.caches.delete(keptCache);

    renderKeep();
    expect(await screen.findByText(/This device has removed the stored photos/)).toBeVisible();
    expect(await keepButton()).toBeVisible();
  });

  it('offers the photos that an event has got since', async () => {
    createOfflineDevice();
    const { unmount } = renderKeep();
    await userEvent.click(await keepButton());
    await screen.findByRole('button', removeButton);
    unmount();

    renderKeep({ ...event, photos: [...event.photos, photoOf('panel')] });
    expect(await screen.findByRole('button', { name: 'Store the rest 40 kB' })).toBeVisible();
  });

  it('is not offered where there is nothing to keep, or nowhere to keep it', async () => {
    renderKeep();
    // Its place is kept free until the device was asked.
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    createOfflineDevice();
    renderKeep({ ...event, photos: [] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('speaks Vietnamese', async () => {
    createOfflineDevice();
    renderKeep(event, 'vi');
    expect(await screen.findByRole('button', { name: /^Giữ để xem ngoại tuyến/ })).toBeVisible();
  });
});
