import { screen } from '@testing-library/react';
import { renderApp } from './render-app.tsx';
import type { CatalogFiles } from './sample-catalog.ts';

/** Renders the whole app at an address and waits until its page has its heading. */
export async function renderPage(path: string, catalog?: CatalogFiles) {
  const rendered = await renderApp(path, catalog);
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}
