import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchClient } from '#app/data/search-client.ts';
import type { SearchResult } from '#search/search-result.ts';
import { createMemoryClient, currentAddress, renderWithSearch } from '../support/render-search.tsx';

beforeEach(() => {
  localStorage.clear();
});

function field() {
  return within(screen.getByRole('main')).getByRole('combobox', { name: 'Search' });
}

async function findOption(name: RegExp) {
  return screen.findByRole('option', { name });
}

function announced(): string {
  return within(screen.getByRole('main')).getByRole('status').textContent;
}

describe('the search page', () => {
  it('answers the address: groups, path, marks, reason and count', async () => {
    await renderWithSearch('/search/?q=x-ray');
    const hit = await findOption(/^X-Ray/);
    expect(hit).toHaveAttribute('href', '/events/delivery-on-aws/?mark=x-ray#x-ray');
    expect(hit).toHaveTextContent('Session agenda › Monitoring');
    expect(hit).toHaveTextContent('exact name');
    expect(within(hit).getAllByText('X-Ray')[0]?.tagName).toBe('MARK');
    expect(screen.getByRole('group', { name: 'Delivery on AWS, Session agenda' })).toBeVisible();
    await waitFor(() => expect(announced()).toBe('1 result'));
  });

  it('asks for the whole answer to the address at once, and for labels first while one types', async () => {
    const user = userEvent.setup();
    const working = createMemoryClient();
    const efforts: unknown[] = [];
    const client: SearchClient = {
      ...working,
      search(query, options) {
        efforts.push(options?.effort);
        return working.search(query, options);
      },
    };
    await renderWithSearch('/search/?q=x-ray', client);
    await findOption(/^X-Ray/);
    expect(efforts).toEqual(['thorough']);
    await user.clear(field());
    await user.type(field(), 'd');
    await findOption(/Drift detection/);
    expect(efforts[1]).toBe('typing');
    await waitFor(() => expect(efforts.at(-1)).toBe('thorough'));
  });

  it('shows where else a label stands, one step away', async () => {
    await renderWithSearch('/search/?q=drift+detection');
    expect(await findOption(/in 2 events/)).toHaveAttribute(
      'href',
      expect.stringContaining('/events/delivery-on-aws/'),
    );
    expect(screen.getByRole('option', { name: /Also in Guarding the account/ })).toHaveAttribute(
      'href',
      '/events/guarding-the-account/?mark=drift%20detection#drift-detection',
    );
  });

  it('opens a hit of the other language in the report that has it', async () => {
    await renderWithSearch('/search/?q=dam+may');
    expect(await findOption(/Điện toán đám mây/)).toHaveAttribute(
      'href',
      '/vi/events/delivery-on-aws/?mark=dam%20may#dam-may',
    );
  });

  it('keeps what is typed in the address and starts no history entry for it', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/search/');
    await user.type(field(), 'drift');
    await findOption(/Drift detection/);
    await waitFor(() => expect(currentAddress()).toBe('/search/?q=drift'));
  });

  it('moves through the options by arrows, names the active one, and opens it by Enter', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/search/?q=x-ray');
    const hit = await findOption(/^X-Ray/);
    await user.click(field());
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}');
    expect(field()).toHaveAttribute('aria-activedescendant', hit.id);
    expect(hit).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    // The event's page is loaded on the way.
    await waitFor(
      () => expect(currentAddress()).toBe('/events/delivery-on-aws/?mark=x-ray#x-ray'),
      { timeout: 8000 },
    );
  });

  it.each([
    ['a click', (user: UserEvent) => user.click(screen.getByRole('option', { name: /^X-Ray/ }))],
    ['Enter', (user: UserEvent) => user.keyboard('{ArrowDown}{Enter}')],
  ])(
    'stays at the hit that %s opens before the address has what was typed',
    async (_name, open) => {
      const user = userEvent.setup();
      await renderWithSearch('/search/');
      act(() => field().focus());
      fireEvent.change(field(), { target: { value: 'x-ray' } });
      await findOption(/^X-Ray/);
      await open(user);
      // The event's page is loaded on the way, which may take longer than the address waits.
      await screen.findByRole(
        'heading',
        { level: 1, name: 'Delivery on AWS' },
        { timeout: 12_000 },
      );
      expect(currentAddress()).toBe('/events/delivery-on-aws/?mark=x-ray#x-ray');
    },
  );

  it('leaves Enter and arrows to composed input', async () => {
    await renderWithSearch('/search/?q=x-ray');
    await findOption(/^X-Ray/);
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(currentAddress()).toBe('/search/?q=x-ray');
  });

  it('narrows by facets in the address, with their counts', async () => {
    const user = userEvent.setup();
    await renderWithSearch('/search/?q=drift');
    await findOption(/in 2 events/);
    const [kind] = await screen.findAllByRole('button', { name: /^Topics \d/ });
    if (kind === undefined) throw new Error('no facet for topics');
    await user.click(kind);
    await waitFor(() => expect(currentAddress()).toBe('/search/?q=drift&kind=topic'));
    expect(screen.getAllByRole('button', { name: /^Topics \d/ })[0]).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('offers the spelling that exists', async () => {
    await renderWithSearch('/search/?q=infrastrukture');
    expect(await screen.findByRole('button', { name: 'infrastructure' })).toBeVisible();
    expect(await findOption(/close spelling/)).toBeVisible();
  });

  it('says so where nothing is found', async () => {
    await renderWithSearch('/search/?q=zzzzzz');
    expect(await screen.findByText('Nothing found for “zzzzzz”')).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('remembers searches on the device, asks them again and forgets them one by one', async () => {
    const user = userEvent.setup();
    localStorage.setItem('debrief.searches', '["x-ray","drift"]');
    await renderWithSearch('/search/');
    await user.click(screen.getByRole('button', { name: 'Forget “drift”' }));
    expect(screen.queryByRole('button', { name: 'drift' })).toBeNull();
    expect(localStorage.getItem('debrief.searches')).toBe('["x-ray"]');
    await user.click(screen.getByRole('button', { name: 'x-ray' }));
    expect(await findOption(/^X-Ray/)).toBeVisible();
  });

  it('says that search could not be loaded and tries again', async () => {
    const user = userEvent.setup();
    const working = createMemoryClient();
    let online = false;
    const client: SearchClient = {
      ...working,
      search: (query, options) =>
        online ? working.search(query, options) : Promise.reject(new Error('offline')),
    };
    await renderWithSearch('/search/?q=x-ray', client);
    expect(await screen.findByText('Search could not be loaded')).toBeVisible();
    online = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findOption(/^X-Ray/)).toBeVisible();
  });

  it('never shows an answer to an earlier question as the answer to a later one', async () => {
    const user = userEvent.setup();
    const working = createMemoryClient();
    const late: (() => void)[] = [];
    const client: SearchClient = {
      ...working,
      async search(query, options) {
        const result: SearchResult = await working.search(query, options);
        if (query === 'x-ray') await new Promise<void>((resolve) => late.push(resolve));
        return result;
      },
    };
    await renderWithSearch('/search/?q=x-ray', client);
    await user.clear(field());
    await user.type(field(), 'drift');
    await findOption(/Drift detection/);
    for (const release of late) release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('option', { name: /^X-Ray/ })).toBeNull();
    expect(screen.getByRole('option', { name: /in 2 events/ })).toBeVisible();
  });
});
