import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/render-app.tsx';

const EVENT = '/events/delivery-on-aws/';

async function applied(name = 'Applied') {
  return screen.findByRole('region', { name });
}

describe('an event’s summary', () => {
  it('is reached from the event’s actions and leads back', async () => {
    const user = userEvent.setup();
    await renderApp(EVENT);
    await user.click(await screen.findByRole('link', { name: 'Summary' }));
    expect(await applied()).toBeVisible();
    const title = screen.getByRole('heading', { level: 1, name: 'Delivery on AWS' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.queryByRole('heading', { name: 'Session agenda' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Full report' }));
    expect(await screen.findByRole('heading', { name: 'Session agenda' })).toBeVisible();
  });

  it('names date, place and role', async () => {
    await renderApp(`${EVENT}?view=summary`);
    await applied();
    expect(screen.getByText('Where').nextElementSibling).toHaveTextContent(/Lantern House/);
    expect(screen.getByText('Role').nextElementSibling).toHaveTextContent('Attendee');
    expect(screen.getByText('Date').nextElementSibling).toHaveTextContent('Nov 17, 2025');
  });

  it('parts what was applied from what was mentioned, each passage with its place', async () => {
    await renderApp(`${EVENT}?view=summary`);
    expect(within(await applied()).getByText(/Put the team’s network into/)).toBeVisible();
    const mentioned = await applied('Mentioned');
    expect(within(mentioned).getByText(/follows one request/)).toBeVisible();
    const place = within(mentioned).getByRole('link', { name: 'Monitoring and observability' });
    expect(place).toHaveAttribute('href', `${EVENT}#x-ray`);
  });

  it('speaks the reader’s language around a text in another', async () => {
    await renderApp('/vi/events/guarding-the-account/?view=summary');
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(await screen.findByRole('link', { name: 'Toàn bộ bài viết' })).toBeVisible();
    expect(heading.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('button', { name: 'In' }).closest('[lang]')).toHaveAttribute(
      'lang',
      'vi',
    );
  });
});
