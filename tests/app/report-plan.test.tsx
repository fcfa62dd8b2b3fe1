import { describe, expect, it } from 'vitest';
import { filterSection } from '#app/features/report/filter-section.ts';
import { heroFacts } from '#app/features/report/hero-facts.ts';
import { foldsBelow, planFolds } from '#app/features/report/plan-folds.ts';
import { outlineReport } from '#app/features/report/report-outline.ts';
import { sectionInView } from '#app/features/report/section-in-view.ts';
import { speakersTellAll } from '#app/features/report/speaker-words.ts';
import { takeawayText } from '#app/features/report/takeaway-text.ts';
import { countTopics } from '#app/features/report/weigh-section.ts';
import type { Section } from '#model/catalog.ts';
import { sampleReport, sampleSection, sampleTopic } from '../support/sample/build-report.ts';
import { deliveryEn } from '../support/sample/delivery-en.ts';
import { longAgenda } from '../support/sample/long-agenda.ts';

function sectionOf(anchor: string): Section {
  const found = deliveryEn.sections.find((section) => section.anchor === anchor);
  if (found === undefined) throw new Error(`the sample has no section ${anchor}`);
  return found;
}

describe('planFolds', () => {
  it('folds the parts of a long agenda, closed, but no heading without content', () => {
    const agenda = longAgenda(30);
    const bare = sampleSection({ anchor: 'bare', heading: 'Break', kind: 'agenda' });
    const plan = planFolds([{ ...agenda, sections: [...agenda.sections, bare] }]);
    expect(plan).toEqual({ 'part-1': false, 'part-2': false, 'part-3': false });
    expect(foldsBelow(agenda, plan)).toEqual(['part-1', 'part-2', 'part-3']);
  });

  it('folds any long section without parts, open at first', () => {
    const blocks: Section['blocks'] = [{ type: 'markdown', text: 'word '.repeat(400) }];
    const experience = sampleSection({ anchor: 'exp', heading: 'Experience', blocks });
    expect(planFolds([experience])).toEqual({ exp: true });
  });

  it('leaves short sections as they are', () => {
    expect(planFolds([sectionOf('overview'), sectionOf('takeaways')])).toEqual({});
  });
});

describe('filterSection', () => {
  it('keeps the topics that hold every word, and the headings above them', () => {
    const { section, count } = filterSection(sectionOf('agenda'), 'drift TEMPLATE');
    expect(count).toBe(countTopics(section));
    expect(section.sections.map(({ heading }) => heading)).toEqual(['Infrastructure as Code']);
    expect(JSON.stringify(section)).toContain('Drift detection');
    expect(JSON.stringify(section)).not.toContain('Change sets');
  });

  it('disregards accents and case', () => {
    const section = sampleSection({
      anchor: 'a',
      heading: 'A',
      blocks: [{ type: 'topics', topics: [sampleTopic('Đám mây'), sampleTopic('Máy chủ')] }],
    });
    expect(filterSection(section, 'dam').count).toBe(1);
  });

  it('keeps a whole part whose heading matches', () => {
    const { section } = filterSection(sectionOf('agenda'), 'terraform');
    expect(JSON.stringify(section)).toContain('Remote state');
  });
});

describe('heroFacts', () => {
  it('puts the known facts first and each fact once', () => {
    const labels = heroFacts(deliveryEn).map(({ fact }) => fact.label);
    expect(labels).toEqual(['Location', 'Time', 'Format', 'Role', 'Host']);
  });
});

describe('outlineReport', () => {
  it('lets the gallery stand in for a closing section of photos alone', () => {
    const { sections, gallerySection } = outlineReport(deliveryEn);
    expect(gallerySection?.anchor).toBe('photos');
    expect(sections.at(-1)?.anchor).toBe('questions');
  });

  it('keeps a closing section that holds a word beside its photos', () => {
    const closing = sampleSection({
      anchor: 'photos',
      heading: 'Photos',
      kind: 'photos',
      blocks: [
        { type: 'photos', photos: ['dashboard'] },
        { type: 'markdown', text: 'Taken by a friend.' },
      ],
    });
    const report = sampleReport({
      slug: 's',
      title: 'T',
      photos: deliveryEn.photos,
      sections: [closing],
    });
    expect(outlineReport(report).sections).toEqual([closing]);
  });
});

describe('sectionInView', () => {
  const sections = [
    { anchor: 'a', top: -900 },
    { anchor: 'b', top: 90 },
    { anchor: 'c', top: 700 },
  ];

  it('is the last one that begins above the reading line', () => {
    expect(sectionInView(sections, { line: 300, atEnd: false })).toBe('b');
  });

  it('is the last of all at the end of the page', () => {
    expect(sectionInView(sections, { line: 300, atEnd: true })).toBe('c');
  });

  it('is none above the first', () => {
    expect(sectionInView([{ anchor: 'a', top: 400 }], { line: 300, atEnd: false })).toBe(undefined);
  });
});

describe('speakersTellAll', () => {
  it('is true where the list says every word of the section', () => {
    expect(speakersTellAll(sectionOf('speakers'), deliveryEn.speakers)).toBe(true);
  });

  it('is false where the section says one word more', () => {
    const section = sampleSection({
      anchor: 's',
      heading: 'Speakers',
      kind: 'speakers',
      blocks: [{ type: 'markdown', text: '- **An Lê** – Platform engineer, host' }],
    });
    expect(speakersTellAll(section, deliveryEn.speakers)).toBe(false);
  });
});

describe('takeawayText', () => {
  it('holds every point and ends with where it stands', () => {
    const source = { title: 'Delivery on AWS', url: 'https://an.example/#takeaways' };
    const text = takeawayText(sectionOf('takeaways'), source);
    expect(text).toContain('- Start small and let it grow');
    expect(text).toContain('- Reading a plan: line by line, before applying it');
    expect(text.endsWith('Delivery on AWS\nhttps://an.example/#takeaways')).toBe(true);
  });
});
