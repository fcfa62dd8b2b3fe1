import { describe, expect, it } from 'vitest';
import { splitPassages } from '#app/features/summary/split-passages.ts';
import { summariseReport } from '#app/features/summary/summarise-report.ts';
import { topicSpellings } from '#app/features/summary/topic-spellings.ts';
import type { Section } from '#model/catalog.ts';
import { sampleReport, sampleSection, sampleTopic } from '../support/sample/build-report.ts';
import { deliveryEn } from '../support/sample/delivery-en.ts';

function summaryOf(leading: readonly string[], sections: Section[]) {
  const leadingTopics = leading.map((label) => ({ id: label.toLowerCase(), label }));
  return summariseReport(sampleReport({ slug: 'x', title: 'X', leadingTopics, sections }));
}

function summarise(leading: readonly string[], sections: Section[]) {
  return summaryOf(leading, sections).rows;
}

function textSection(kind: Section['kind'], text: string, heading: string = kind): Section {
  const blocks: Section['blocks'] = [{ type: 'markdown', text }];
  return sampleSection({ anchor: heading.toLowerCase(), heading, kind, blocks });
}

describe('the rows of a summary', () => {
  it('hold what was applied before what was learned, each as written and with its place', () => {
    const rows = summarise(
      ['AWS Step Functions'],
      [
        textSection('takeaways', '- Step Functions show where an order *is*\n- Nothing on it'),
        textSection('application', '- Our imports run in Step Functions now'),
      ],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ topic: 'AWS Step Functions', standing: 'applied' });
    expect(rows[0]?.passages).toMatchObject([
      {
        text: 'Our imports run in Step Functions now',
        standing: 'applied',
        anchor: 'application',
        path: ['application'],
      },
      {
        text: 'Step Functions show where an order *is*',
        standing: 'mentioned',
        anchor: 'takeaways',
      },
    ]);
  });

  it('hold an item without a label as it is', () => {
    const topic = { anchor: 'it', label: '', text: 'Queues are **patient**', topics: [] };
    const blocks: Section['blocks'] = [{ type: 'topics', topics: [topic] }];
    const section = sampleSection({ anchor: 'takeaways', heading: 'T', kind: 'takeaways', blocks });
    expect(summarise(['Queues'], [section])[0]?.passages).toMatchObject([
      { text: 'Queues are **patient**' },
    ]);
  });

  it('put rows of applied topics first', () => {
    const rows = summarise(
      ['Queues', 'Streams'],
      [
        textSection('takeaways', '- Queues forget'),
        textSection('experience', 'Streams were new to me.'),
      ],
    );
    expect(rows.map(({ topic, standing }) => [topic, standing])).toEqual([
      ['Streams', 'applied'],
      ['Queues', 'mentioned'],
    ]);
  });

  it('fall back to what the agenda says on a leading topic, at the topic’s own anchor', () => {
    const topics = [sampleTopic('Queues', 'hold what nobody has time for')];
    const agenda = sampleSection({
      anchor: 'agenda',
      heading: 'Agenda',
      kind: 'agenda',
      blocks: [{ type: 'topics', topics }],
    });
    expect(summarise(['Queues'], [agenda])[0]?.passages).toMatchObject([
      { text: '**Queues** hold what nobody has time for', anchor: 'queues', standing: 'mentioned' },
    ]);
  });

  it('have none for a topic on which nothing is written, and never use a passage twice', () => {
    const rows = summarise(
      ['Queues', 'Streams', 'Graphs'],
      [textSection('takeaways', '- Queues and streams part ways early')],
    );
    expect(rows.map(({ topic }) => topic)).toEqual(['Queues']);
  });

  it('keep plans that name no topic under the author’s own heading', () => {
    const rows = summarise([], [textSection('application', '- Try it at home', 'My plans')]);
    expect(rows).toMatchObject([{ topic: 'My plans', standing: 'applied' }]);
  });

  it('leave out sections that are neither agenda, takeaways, application nor experience', () => {
    expect(summarise(['Queues'], [textSection('objectives', '- Learn about queues')])).toEqual([]);
  });

  it('show the photo whose caption names the topic, and no other', () => {
    const { rows } = summariseReport(deliveryEn);
    const photos = rows.map(({ topic, photo }) => [topic, photo?.id]);
    expect(photos).toContainEqual(['X-Ray', 'service-map']);
    expect(photos.filter(([, id]) => id !== undefined)).toHaveLength(1);
  });

  it('are no more than two sheets hold, however long the report, and the rest is counted', () => {
    const names = Array.from({ length: 80 }, (_, index) => `Subject${index}`);
    const text = names.map((name) => `- ${name} ${'was told at length '.repeat(15)}`).join('\n');
    const { rows, leftOut } = summaryOf(names, [textSection('takeaways', text)]);
    const characters = rows.flatMap(({ passages }) => passages).map((each) => each.text.length);
    expect(rows.length).toBeLessThanOrEqual(11);
    expect(rows.length + leftOut).toBe(80);
    expect(characters.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(3800);
  });

  it('hold only words of the report', () => {
    const told = JSON.stringify(deliveryEn.sections);
    for (const { text } of summariseReport(deliveryEn).rows.flatMap(({ passages }) => passages)) {
      for (const word of text.split(/[\s*]+/).filter(Boolean)) expect(told).toContain(word);
    }
  });
});

describe('passages', () => {
  it('are items of lists and sentences of paragraphs, without headings and tables', () => {
    const text =
      '# Title\n\nOne thing. Another thing!\nand more.\n\n- an item\n  goes on\n- next\n\n| a |';
    expect(splitPassages(text)).toEqual([
      'One thing.',
      'Another thing! and more.',
      'an item goes on',
      'next',
    ]);
  });

  it('stay whole where emphasis runs over a sentence’s end', () => {
    expect(splitPassages('It was **big. Very** big.')).toEqual(['It was **big. Very** big.']);
  });
});

describe('the spellings of a topic', () => {
  it('are also its name without the provider and its short form', () => {
    expect(topicSpellings('AWS X-Ray')).toEqual(['AWS X-Ray', 'X-Ray']);
    expect(topicSpellings('Terraform on AWS')).toContain('Terraform');
    expect(topicSpellings('Infrastructure as Code (IaC)')).toEqual([
      'Infrastructure as Code (IaC)',
      'Infrastructure as Code',
      'IaC',
    ]);
  });
});
