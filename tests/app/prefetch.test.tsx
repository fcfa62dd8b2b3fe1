import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { App } from '#app/app.tsx';
import { CatalogError } from '#app/data/catalog-error.ts';
import { queries } from '#app/data/queries.ts';
import { createQueryClient } from '#app/data/query-client.ts';
import { createSampleCatalog } from '../support/sample-catalog.ts';

const catalog = createSampleCatalog();
const TOPICS = 'data/en/topics.json';

/** The app at an address that shows no data, and the files that it asked for. */
async function openApp(refused: string[] = []) {
  const asked: string[] = [];
  const client = createQueryClient((file) => {
    asked.push(file);
    return refused.includes(file)
      ? Promise.reject(new CatalogError('offline', file))
      : Promise.resolve(catalog[file]);
  });
  await client.fetchQuery(queries.site());
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/no-such-page/']}>
        <App />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { asked, topics: screen.getByRole('link', { name: 'Topics' }) };
}

describe('a link within the site', () => {
  it('loads its page’s data when the reader points at it', async () => {
    const { asked, topics } = await openApp();
    expect(asked).not.toContain(TOPICS);
    fireEvent.pointerOver(topics);
    await waitFor(() => expect(asked).toContain(TOPICS));
  });

  it('loads it at once when it is pressed', async () => {
    const { asked, topics } = await openApp();
    fireEvent.pointerDown(topics);
    expect(asked).toContain(TOPICS);
  });

  it('asks again at the visit where the data could not be had before', async () => {
    const refused = [TOPICS];
    const { asked, topics } = await openApp(refused);
    fireEvent.pointerDown(topics);
    await waitFor(() => expect(asked).toEqual(['data/site.json', TOPICS]));
    refused.length = 0;
    await waitFor(() => {
      fireEvent.click(topics);
      expect(screen.getByRole('heading', { name: 'Topics', level: 1 })).toBeVisible();
    });
  });
});
