import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';
import { createSampleCatalog } from '../support/sample-catalog.ts';

function card(name: string): HTMLElement {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (item === null) throw new Error(`${name} is not in a list`);
  return item;
}

describe('the timeline', () => {
  it('groups events under headings by month, with the doubtful and undated ones apart', async () => {
    await renderApp('/');
    await screen.findByRole('heading', { level: 1, name: 'Notes from the field' });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'November 2025',
      'Date in doubt',
      'Without a date',
    ]);
  });

  it('says in one sentence how many events there were, when and where', async () => {
    await renderApp('/');
    expect(await screen.findByText('4 events, November 2025, Ho Chi Minh City.')).toBeVisible();
  });

  it('shows on a card its date, series, facts, counts and topics', async () => {
    await renderApp('/');
    await screen.findByRole('heading', { level: 1 });
    const delivery = card('Delivery on AWS');
    expect(delivery).toHaveTextContent('Monday, November 17, 2025');
    expect(delivery).toHaveTextContent('Cloud Evenings · 2');
    expect(delivery).toHaveTextContent('Lantern House, District 3');
    expect(delivery).toHaveTextContent('5 sessions');
    expect(delivery).toHaveTextContent('5 photos');
    const topics = within(delivery).getByRole('list', { name: 'Topics of Delivery on AWS' });
    expect(within(topics).getByRole('link', { name: 'X-Ray' })).toHaveAttribute(
      'href',
      '/topics/x-ray/',
    );
  });

  it('leads from the photos to the gallery of the event', async () => {
    await renderApp('/');
    const photos = await screen.findByRole('link', { name: '5 photos of Delivery on AWS' });
    expect(photos).toHaveAttribute('href', '/events/delivery-on-aws/#all-photos');
  });

  it('marks a report that is not in the language of the interface', async () => {
    await renderApp('/');
    await screen.findByRole('heading', { level: 1 });
    const title = screen.getByRole('link', { name: 'Gặp gỡ cộng đồng' });
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'vi');
  });

  it('speaks Vietnamese under the Vietnamese address', async () => {
    await renderApp('/vi/');
    expect(await screen.findByRole('heading', { name: 'Tháng 11 năm 2025' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Chưa rõ ngày' })).toBeVisible();
  });

  it('says so where there is no event yet', async () => {
    await renderApp('/', createSampleCatalog([]));
    expect(await screen.findByText('There are no events yet.')).toBeVisible();
  });
});

describe('the filters', () => {
  it('narrow the list, say how many are left, and come off one by one', async () => {
    const user = userEvent.setup();
    await renderApp('/');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Topic' }), 'iam');
    expect(await screen.findByText('1 of 4 events')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Delivery on AWS' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove filter: IAM' }));
    expect(await screen.findByRole('heading', { name: 'Delivery on AWS' })).toBeVisible();
    const topic = screen.getByRole('combobox', { name: 'Topic' });
    await waitFor(() => expect(topic).toHaveFocus());
  });

  it('are read from the address', async () => {
    await renderApp('/?language=vi');
    expect(await screen.findByText('2 of 4 events')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('vi');
  });

  it('tell before the choice how many events a value has', async () => {
    await renderApp('/');
    const topics = await screen.findByRole('combobox', { name: 'Topic' });
    expect(within(topics).getByRole('option', { name: 'CloudFormation (2)' })).toBeInTheDocument();
  });

  it('offer the way back where nothing matches', async () => {
    const user = userEvent.setup();
    await renderApp('/?topic=x-ray&year=1999');
    expect(await screen.findByText('No event matches all of these filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(await screen.findByRole('heading', { name: 'Delivery on AWS' })).toBeVisible();
  });

  it('announce the count', async () => {
    await renderApp('/?topic=iam');
    const count = await screen.findByText('1 of 4 events');
    expect(screen.getAllByRole('status')).toContain(count);
  });
});
