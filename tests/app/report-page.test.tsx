import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EventReport } from '#model/catalog.ts';
import { renderApp } from '../support/render-app.tsx';
import { createSampleCatalog } from '../support/sample-catalog.ts';
import { sampleFact } from '../support/sample/build-report.ts';
import { longAgendaEvent } from '../support/sample/long-agenda.ts';
import { doubtfulSaturday } from '../support/sample/plain-events.ts';

const EVENT = '/events/delivery-on-aws/';
const LONG = '/events/long-day/';

function renderLong(path = LONG) {
  return renderApp(path, createSampleCatalog([longAgendaEvent(60)]));
}

/** A fold's button; its name begins with the heading. */
function fold(name: string) {
  return screen.getByRole('button', { name: new RegExp(`^${name}`) });
}

describe('an event page', () => {
  it('shows name, date, series and facts', async () => {
    await renderApp(EVENT);
    expect(await screen.findByRole('heading', { level: 1, name: 'Delivery on AWS' })).toBeVisible();
    expect(screen.getByText('Monday, November 17, 2025')).toBeInTheDocument();
    expect(screen.getByText('Cloud Evenings · 2')).toBeInTheDocument();
    const venue = screen.getByText('Where').nextElementSibling;
    expect(venue).toHaveTextContent('9th floor, Lantern House, District 3, Ho Chi Minh City');
  });

  it('tells for every fact the file and line it was read from', async () => {
    await renderApp(EVENT);
    const sources = (await screen.findByText('Where these facts come from')).parentElement;
    if (sources === null) throw new Error('the sources have no container');
    const entries = within(sources).getAllByRole('listitem', { hidden: true });
    expect(entries).toHaveLength(6);
    for (const entry of entries) {
      expect(entry).toHaveTextContent(/content\/4-Events\/4\.2-Event2\/_index\.md:\d+/);
    }
  });

  it('says in words that a date is doubtful, and why', async () => {
    await renderApp('/events/serverless-saturday/');
    expect(await screen.findByText('in doubt')).toBeInTheDocument();
    expect(screen.getByText('The front matter says 2025-10-13.')).toBeInTheDocument();
  });

  it('words the reason of a doubt in the reader’s language', async () => {
    const doubts = [
      { code: 'weekday-differs' as const, details: { weekday: 6, date: '2025-10-03' } },
    ];
    const event: EventReport = {
      ...doubtfulSaturday,
      date: { ...sampleFact('Date', '3 October 2025', 'words'), start: '2025-10-03', doubts },
    };
    await renderApp('/vi/events/serverless-saturday/', createSampleCatalog([event]));
    const reason = await screen.findByText(/văn bản ghi Thứ Bảy, nhưng 2025-10-03 là Thứ Sáu/);
    expect(reason).toHaveAttribute('lang', 'vi');
    expect(screen.queryByText('words')).toBeNull();
  });

  it('says that an event has no date, and offers no calendar file for it', async () => {
    await renderApp('/vi/events/gap-go-cong-dong/');
    expect(await screen.findByText('Chưa rõ ngày')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm vào lịch' })).toBeNull();
  });

  it('marks a report that exists in another language only with its language', async () => {
    await renderApp('/events/gap-go-cong-dong/');
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'vi');
  });

  it('keeps every section under a real heading, in the order of the report', async () => {
    await renderApp(EVENT);
    await screen.findByRole('heading', { level: 1 });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Overview',
      'Objectives',
      'Speakers',
      'Session agenda',
      'Key takeaways',
      'Applying to work',
      'Experience at the event',
      'Questions from the room',
      'Photos',
      'Related events',
    ]);
  });

  it('shows a schedule as a table with times, sessions and speakers', async () => {
    await renderApp(EVENT);
    const row = await screen.findByRole('row', { name: /Welcome/ });
    expect(within(row).getByText('08:30–09:00')).toBeInTheDocument();
    expect(within(row).getByRole('rowheader', { name: 'Welcome' })).toBeInTheDocument();
    expect(within(row).getByText('Minh Võ')).toBeInTheDocument();
  });

  it('names the topics that related events share, and leads to earlier and later events', async () => {
    await renderApp(EVENT);
    expect(await screen.findByText(/1 topic in common: CloudFormation/)).toBeInTheDocument();
    const nav = screen.getByRole('navigation', { name: 'Earlier and later events' });
    expect(within(nav).getByRole('link', { name: /Serverless Saturday/ })).toHaveAttribute(
      'href',
      '/events/serverless-saturday/',
    );
  });

  it('answers an unknown event with the page that says so', async () => {
    await renderApp('/events/never-was/');
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });
});

describe('the folds of an event', () => {
  it('are closed at first, say how much they hold, and open at a press', async () => {
    const user = userEvent.setup();
    await renderLong();
    await screen.findByRole('heading', { level: 1 });
    expect(fold('Part 1')).toHaveAttribute('aria-expanded', 'false');
    expect(fold('Part 1')).toHaveTextContent('20 topics');
    await user.click(fold('Part 1'));
    expect(fold('Part 1')).toHaveAttribute('aria-expanded', 'true');
    expect(fold('Part 2')).toHaveAttribute('aria-expanded', 'false');
  });

  it('name the panel that they open, which stays in the page for find-in-page', async () => {
    await renderLong();
    await screen.findByRole('heading', { level: 1 });
    const panel = document.getElementById(fold('Part 2').getAttribute('aria-controls') ?? '');
    expect(panel).toHaveTextContent('Topic 2.7');
    expect(panel).toHaveAttribute('hidden');
  });

  it('open and close all together', async () => {
    const user = userEvent.setup();
    await renderLong();
    await user.click(await screen.findByRole('button', { name: 'Expand all: Agenda' }));
    for (const part of ['Part 1', 'Part 2', 'Part 3']) {
      await waitFor(() => expect(fold(part)).toHaveAttribute('aria-expanded', 'true'));
    }
    await user.click(screen.getByRole('button', { name: 'Collapse all: Agenda' }));
    await waitFor(() => expect(fold('Part 3')).toHaveAttribute('aria-expanded', 'false'));
  });

  it('answer "expand all" before any of them opens', async () => {
    await renderLong();
    const button = await screen.findByRole('button', { name: 'Expand all: Agenda' });
    act(() => button.click());
    expect(button).toHaveAccessibleName('Collapse all: Agenda');
    expect(document.querySelectorAll('fold-panel:not([hidden])')).toHaveLength(0);
    await waitFor(() => expect(document.querySelectorAll('fold-panel[hidden]')).toHaveLength(0));
  });

  it('open for the place that the address names, and only that one', async () => {
    await renderLong(`${LONG}#topic-2-7`);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(fold('Part 2')).toHaveAttribute('aria-expanded', 'true'));
    expect(fold('Part 1')).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() => expect(document.getElementById('topic-2-7')).toHaveFocus());
  });

  it('give the focus to the button of a section that the address names', async () => {
    await renderLong(`${LONG}#part-3`);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(fold('Part 3')).toHaveFocus());
    expect(fold('Part 3')).toHaveAttribute('aria-expanded', 'true');
  });

  it('open when the browser finds something in them', async () => {
    await renderLong();
    await screen.findByRole('heading', { level: 1 });
    document
      .getElementById('panel:part-1')
      ?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await waitFor(() => expect(fold('Part 1')).toHaveAttribute('aria-expanded', 'true'));
  });
});

describe('the filter of a long agenda', () => {
  it('shows the matching topics only and says how many they are', async () => {
    const user = userEvent.setup();
    await renderLong();
    await user.type(await screen.findByRole('searchbox', { name: 'Filter topics' }), '2.7');
    await waitFor(() => expect(screen.getByText('1 topic found')).toBeInTheDocument());
    expect(screen.getByText('Topic 2.7')).toBeInTheDocument();
    expect(screen.queryByText('Topic 1.1')).toBeNull();
  });

  it('is not there for a short agenda', async () => {
    await renderApp(EVENT);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('searchbox', { name: 'Filter topics' })).toBeNull();
  });
});

describe('copying', () => {
  it('puts the takeaways and a link to their place on the clipboard', async () => {
    const user = userEvent.setup();
    await renderApp(EVENT);
    await user.click(await screen.findByRole('button', { name: 'Copy Key takeaways' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Releases should be dull');
    expect(copied).toMatch(/#takeaways$/);
  });
});
