import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchClient } from '#app/data/search-client.ts';
import { createMemoryClient, currentAddress, renderWithSearch } from '../support/render-search.tsx';

const INFRASTRUCTURE = '/events/delivery-on-aws/?mark=iac#iac';

beforeEach(() => {
  localStorage.clear();
});

async function openPalette() {
  fireEvent.keyDown(document.body, { key: '/' });
  return screen.findByRole('dialog', { name: 'Search' });
}

describe('the search palette', () => {
  it.each([
    ['/', { key: '/' }],
    ['Ctrl+K', { key: 'k', ctrlKey: true }],
    ['Cmd+K', { key: 'k', metaKey: true }],
  ])('opens by %s', async (_name, key) => {
    await renderWithSearch('/topics/');
    fireEvent.keyDown(document.body, key);
    expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible();
  });

  it('loses no letter that is typed before it is there', async () => {
    await renderWithSearch('/topics/');
    for (const key of ['/', 'c', 'i', '/', 'c', 'd']) fireEvent.keyDown(document.body, { key });
    const palette = within(await screen.findByRole('dialog', { name: 'Search' }));
    await waitFor(() => expect(palette.getByRole('combobox')).toHaveValue('ci/cd'));
  });

  it('keeps corrections and a second shortcut out of what is typed before it is there', async () => {
    await renderWithSearch('/topics/');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    for (const key of ['d', 'r', 'u', 'Backspace', 'i']) fireEvent.keyDown(document.body, { key });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    for (const key of ['f', 't']) fireEvent.keyDown(document.body, { key });
    const palette = within(await screen.findByRole('dialog', { name: 'Search' }));
    await waitFor(() => expect(palette.getByRole('combobox')).toHaveValue('drift'));
  });

  it('opens the best hit of what was typed and entered before it was there', async () => {
    await renderWithSearch('/topics/');
    for (const key of ['/', 'i', 'a', 'c', 'Enter']) fireEvent.keyDown(document.body, { key });
    await waitFor(() => expect(currentAddress()).toBe(INFRASTRUCTURE), { timeout: 8000 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes Enter for the question in force, not for the answer that is still shown', async () => {
    const user = userEvent.setup();
    const working = createMemoryClient();
    const late: (() => void)[] = [];
    const client: SearchClient = {
      ...working,
      async search(query, options) {
        if (query === 'iac') await new Promise<void>((resolve) => late.push(resolve));
        return working.search(query, options);
      },
    };
    await renderWithSearch('/topics/', client);
    const palette = within(await openPalette());
    await user.type(palette.getByRole('combobox'), 'x-ray');
    expect(await palette.findByRole('option', { name: /^X-Ray/ })).toBeVisible();
    fireEvent.change(palette.getByRole('combobox'), { target: { value: 'iac' } });
    await user.keyboard('{Enter}');
    expect(currentAddress()).toBe('/topics/');
    await waitFor(() => expect(late).not.toHaveLength(0));
    for (const release of late) release();
    await waitFor(() => expect(currentAddress()).toBe(INFRASTRUCTURE), { timeout: 8000 });
  });

  it('opens again at once after it was closed, and takes what is typed', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/topics/');
    const closing = await openPalette();
    // the shortcut comes after the dialog has closed and before the palette knows
    closing.removeAttribute('open');
    for (const key of ['/', 's', '3']) fireEvent.keyDown(document.body, { key });
    fireEvent(closing, new Event('close'));
    const palette = within(await screen.findByRole('dialog', { name: 'Search' }));
    await waitFor(() => expect(palette.getByRole('combobox')).toHaveValue('s3'));
    await user.type(palette.getByRole('combobox'), ' bucket');
    expect(palette.getByRole('combobox')).toHaveValue('s3 bucket');
  });

  it('does not take the slash from a field', async () => {
    await renderWithSearch('/topics/');
    fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Filter topics' }), { key: '/' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens by its button, which is a link to the search page', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/topics/');
    const button = screen.getByRole('link', { name: 'Search topics, sessions, speakers' });
    expect(button).toHaveAttribute('href', '/search/');
    await user.click(button);
    expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible();
    expect(currentAddress()).toBe('/topics/');
  });

  it('has the best hit active: Enter opens it and closes the palette', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/topics/');
    const palette = within(await openPalette());
    await user.type(palette.getByRole('combobox'), 'x-ray');
    expect(await palette.findByRole('option', { selected: true })).toHaveTextContent('X-Ray');
    await user.keyboard('{Enter}');
    // The event's page is loaded on the way.
    await waitFor(
      () => expect(currentAddress()).toBe('/events/delivery-on-aws/?mark=x-ray#x-ray'),
      { timeout: 8000 },
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage.getItem('debrief.searches')).toBe('["x-ray"]');
  });

  it('leads to the search page with the same question', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/topics/');
    const palette = within(await openPalette());
    await user.type(palette.getByRole('combobox'), 'drift');
    await user.click(await palette.findByRole('button', { name: /Show all results/ }));
    await waitFor(() => expect(currentAddress()).toBe('/search/?q=drift'));
  });

  it('gives way to the field of the search page', async () => {
    await renderWithSearch('/search/');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(within(screen.getByRole('main')).getByRole('combobox')).toHaveFocus();
  });
});
