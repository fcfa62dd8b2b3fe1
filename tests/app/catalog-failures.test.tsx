import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFetchJson } from '#app/data/fetch-json.ts';
import { loadCode } from '#app/data/load-code.ts';
import { createQueryClient } from '#app/data/query-client.ts';
import { LanguageProvider } from '#app/messages/language-context.tsx';
import { FailureScreen } from '#app/pages/failure-screen.tsx';
import { CATALOG_VERSION } from '#model/catalog-version.ts';
import { OTHER_VERSION_STATUS } from '#model/offline.ts';

afterEach(() => vi.unstubAllGlobals());

/** What reading the site's first file comes to where the network answers so. */
async function failureOf(answer: () => Promise<Response>): Promise<unknown> {
  vi.stubGlobal('fetch', answer);
  return createFetchJson('/')('data/site.json').then(
    () => undefined,
    (error: unknown) => error,
  );
}

function renderFailure(error: unknown) {
  render(
    <QueryClientProvider client={createQueryClient(() => Promise.reject(error))}>
      <MemoryRouter>
        <LanguageProvider language="en" defaultLanguage="en">
          <FailureScreen error={error} retry={() => {}} />
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const OFFLINE = ['could not be loaded', 'Try again'];

const json = (value: unknown) => Response.json(value);

describe('data that cannot be had', () => {
  it.each([
    ['of an unknown catalog version', async () => json({ catalog: CATALOG_VERSION + 1 })],
    ['of no version', async () => json(['something else'])],
    ['of another build', async () => new Response('', { status: OTHER_VERSION_STATUS })],
  ])('%s says that the site was updated', async (_, answer) => {
    renderFailure(await failureOf(answer));
    expect(screen.getByRole('heading', { name: 'This site was updated' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  });

  it.each([
    ['damaged', async () => new Response('<!doctype'), ['could not be read', 'Reload']],
    ['on a broken server', async () => new Response('', { status: 503 }), OFFLINE],
    ['without a network', () => Promise.reject(new TypeError('down')), OFFLINE],
  ])('%s says what happened, and a way on', async (_, answer, [title = '', wayOn = '']) => {
    renderFailure(await failureOf(answer));
    expect(screen.getByRole('heading', { name: new RegExp(title) })).toBeVisible();
    expect(screen.getByRole('button', { name: wayOn })).toBeVisible();
  });

  it('of the version that this app reads is read', async () => {
    expect(await failureOf(async () => json({ catalog: CATALOG_VERSION }))).toBeUndefined();
  });
});

describe('a part of the app that is gone', () => {
  it.each([
    ['the server has another version', async () => new Response(''), 'This site was updated'],
    ['there is no network', () => Promise.reject(new TypeError('down')), /could not be loaded/],
  ])('says so where %s, and offers to reload', async (_, answer, title) => {
    vi.stubGlobal('fetch', answer);
    const missing = () => Promise.reject(new TypeError('Failed to fetch a module'));
    renderFailure(await loadCode(missing).catch((error: unknown) => error));
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});
