import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentAddress, renderWithSearch } from '../support/render-search.tsx';

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
