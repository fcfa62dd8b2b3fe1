import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { createQueryClient } from '#app/data/query-client.ts';
import { OfflinePanel } from '#app/features/offline/offline-panel.tsx';

/** Renders what the foot of every page says of this device. */
export function renderOfflinePanel() {
  return render(
    <QueryClientProvider client={createQueryClient(() => Promise.reject(new Error('no data')))}>
      <MemoryRouter>
        <OfflinePanel />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

/** An event that is kept whole, with one photo. */
export const keptRecord = {
  slug: 'cloud-day',
  title: 'Cloud Day',
  language: 'en',
  photos: ['media/a-1200.avif'],
  bytes: 2_340_000,
  complete: true,
};
