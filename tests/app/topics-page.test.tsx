import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TopicPage, TopicSummary } from '#model/catalog.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { renderPage } from '../support/render-page.tsx';
import { createSampleCatalog } from '../support/sample-catalog.ts';
import { sampleTopicPages } from '../support/sample/lists.ts';

const manyTopics: readonly TopicSummary[] = [
  { id: 'iac', label: 'Infrastructure as Code', short: 'IaC', events: 3, occurrences: 4 },
  { id: 'dam-may', label: 'Đám mây', events: 1, occurrences: 1 },
  { id: 'docker', label: 'Docker', events: 2, occurrences: 2 },
];

function catalogWithTopics() {
  return {
    ...createSampleCatalog(),
    [catalogFiles.topics('en')]: { topics: manyTopics },
    [catalogFiles.topics('vi')]: { topics: manyTopics },
  };
}

function linkNames(): string[] {
  const main = within(screen.getByRole('main'));
  return main
    .getAllByRole('listitem')
    .flatMap((item) => within(item).queryAllByRole('link'))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/topics/'));
}

describe('the topics page', () => {
  it('lists topics A–Z with the number of events and links to their letters', async () => {
    await renderPage('/topics/', catalogWithTopics());
    expect(linkNames()).toEqual(['/topics/dam-may/', '/topics/docker/', '/topics/iac/']);
    expect(screen.getByRole('link', { name: 'Docker in 2 events' })).toBeVisible();
    const letters = within(screen.getByRole('navigation', { name: 'Letters' }));
    expect(letters.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['D', 'I']);
  });

  it('orders by the number of events where the address says so', async () => {
    await renderPage('/topics/?order=frequency', catalogWithTopics());
    expect(linkNames()).toEqual(['/topics/iac/', '/topics/docker/', '/topics/dam-may/']);
    expect(screen.getByRole('button', { name: 'Most events' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('narrows as one types, says how many are left, and empties by its cross', async () => {
    const user = userEvent.setup();
    await renderPage('/topics/', catalogWithTopics());
    await user.type(screen.getByRole('searchbox', { name: 'Filter topics' }), 'dam');
    expect(linkNames()).toEqual(['/topics/dam-may/']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 topics');
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(linkNames()).toHaveLength(3);
  });

  it('says what was typed where no topic has it', async () => {
    const user = userEvent.setup();
    await renderPage('/vi/topics/', catalogWithTopics());
    await user.type(screen.getByRole('searchbox', { name: 'Lọc chủ đề' }), 'zzz');
    expect(screen.getByText('Không có chủ đề nào chứa “zzz”.')).toBeVisible();
  });

  it('takes the filter from the address', async () => {
    await renderPage('/topics/?filter=iac', catalogWithTopics());
    await waitFor(() => expect(linkNames()).toEqual(['/topics/iac/']));
  });
});

function topicPage(part: Partial<TopicPage>): TopicPage {
  const [base] = sampleTopicPages;
  if (base === undefined) throw new Error('the sample has no topic');
  return { ...base, photos: [], related: [], ...part };
}

async function renderTopic(part: Partial<TopicPage>, path = '/topics/t/') {
  const page = topicPage({ id: 't', label: 'X-Ray', ...part });
  await renderPage(path, {
    ...createSampleCatalog(),
    [catalogFiles.topic('en', 't')]: page,
    [catalogFiles.topic('vi', 't')]: page,
  });
}

function occurrence(slug: string, date: string, language = 'en') {
  return {
    slug,
    language,
    event: `Event ${slug}`,
    date,
    path: ['Agenda', 'Monitoring'],
    kind: 'agenda' as const,
    anchor: `x-ray-${slug}`,
    sentence: 'With AWS X-Ray one sees where the time goes.',
  };
}

describe('a topic’s page', () => {
  it('shows every place with its path and its sentence, the topic’s words marked', async () => {
    await renderTopic({
      where: [occurrence('delivery-on-aws', '2025-11-17')],
      aliases: ['AWS X-Ray'],
    });
    const place = screen.getByRole('link', { name: /Agenda › Monitoring/ });
    expect(place).toHaveAttribute('href', '/events/delivery-on-aws/#x-ray-delivery-on-aws');
    expect(within(place).getByText('AWS X-Ray').tagName).toBe('MARK');
  });

  it('leads to the report that has the place, not to its twin in the reader’s language', async () => {
    await renderTopic(
      { where: [occurrence('delivery-on-aws', '2025-11-17', 'en')] },
      '/vi/topics/t/',
    );
    expect(screen.getByRole('link', { name: /Agenda › Monitoring/ })).toHaveAttribute(
      'href',
      '/events/delivery-on-aws/#x-ray-delivery-on-aws',
    );
  });

  it('has a timeline of its own from three events on', async () => {
    const where = [
      occurrence('delivery-on-aws', '2025-11-17'),
      occurrence('guarding-the-account', '2025-11-29'),
      occurrence('serverless-saturday', '2025-10-04'),
    ];
    await renderTopic({ where });
    const timeline = within(screen.getByRole('region', { name: 'When it came up' }));
    expect(timeline.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('serverless-saturday'),
      expect.stringContaining('delivery-on-aws'),
      expect.stringContaining('guarding-the-account'),
    ]);
  });

  it('has no timeline below three events', async () => {
    await renderTopic({
      where: [occurrence('delivery-on-aws', '2025-11-17'), occurrence('other', '2025-11-29')],
    });
    expect(screen.queryByRole('region', { name: 'When it came up' })).toBeNull();
  });

  it('tells the short form with the sentence that taught it, and other spellings', async () => {
    await renderTopic({
      label: 'Infrastructure as Code',
      short: 'IaC',
      aliases: ['infrastructure-as-code'],
      where: [occurrence('delivery-on-aws', '2025-11-17')],
      learnedFrom: {
        sentence: 'Infrastructure as Code (IaC) describes what runs.',
        slug: 'delivery-on-aws',
        anchor: 'iac',
      },
    });
    expect(screen.getByText('Short form').nextElementSibling).toHaveTextContent('IaC');
    expect(screen.getByText('infrastructure-as-code')).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent('describes what runs');
  });

  it('shows photos that name it, each opening on its event’s page', async () => {
    const [page] = sampleTopicPages;
    await renderTopic({ photos: page?.photos ?? [] });
    const photos = within(screen.getByRole('region', { name: 'Photos that name it' }));
    expect(photos.getByRole('link')).toHaveAttribute(
      'href',
      '/events/delivery-on-aws/?photo=service-map',
    );
  });

  it('says that an unknown topic does not exist', async () => {
    await renderPage('/topics/nobody-said-this/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page does not exist');
  });
});

const KNOWN = 'x-ray';

describe('a topic that one language does not know', () => {
  function catalogWithoutVietnameseTopic() {
    const { [catalogFiles.topic('vi', KNOWN)]: _unknown, ...catalog } = createSampleCatalog();
    return catalog;
  }

  it('is said to stand in the other language’s reports, and linked there', async () => {
    await renderPage(`/vi/topics/${KNOWN}/`, catalogWithoutVietnameseTopic());
    const page = within(screen.getByRole('main'));
    expect(await page.findByText(/Chỉ các báo cáo bằng Tiếng Anh/)).toBeVisible();
    expect(page.getByRole('link', { name: 'Xem bằng Tiếng Anh' })).toHaveAttribute(
      'href',
      `/topics/${KNOWN}/`,
    );
    expect(page.getByRole('link', { name: 'Tất cả chủ đề' })).toHaveAttribute(
      'href',
      '/vi/topics/',
    );
  });

  it('is shown when the reader goes back to its language', async () => {
    const user = userEvent.setup();
    await renderPage(`/vi/topics/${KNOWN}/`, catalogWithoutVietnameseTopic());
    await user.click(await screen.findByRole('link', { name: 'English' }));
    expect(await screen.findByRole('link', { name: 'All topics' })).toBeVisible();
    expect(screen.queryByText(/Only the reports in/)).toBeNull();
  });

  it('does not exist where no language knows it', async () => {
    await renderPage('/vi/topics/nobody-knows/');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Không có trang này' }),
    ).toBeVisible();
  });
});
