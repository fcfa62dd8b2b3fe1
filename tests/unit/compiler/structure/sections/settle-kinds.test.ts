import { describe, expect, it } from 'vitest';
import type { SectionKind } from '#model/catalog.ts';
import type { DraftBlock, DraftSection } from '#compiler/structure/draft.ts';
import { settleKinds } from '#compiler/structure/sections/settle-kinds.ts';

const source = { file: 'page.md', line: 1 };
const text: DraftBlock = { type: 'markdown', text: 'Words.' };
const photos: DraftBlock = { type: 'photos', photos: [] };
const schedule: DraftBlock = { type: 'schedule', items: [] };

function scheduleOf(slots: number): DraftBlock {
  const items = Array.from({ length: slots }, () => ({ title: 'Talk', speakers: [] }));
  return { type: 'schedule', items };
}

function topicsOf(...labels: readonly string[]): DraftBlock {
  return { type: 'topics', topics: labels.map((label) => ({ label, topics: [] })) };
}

function section(
  heading: string,
  kind: SectionKind,
  blocks: readonly DraftBlock[] = [text],
): DraftSection {
  return { heading, kind, source, blocks, sections: [] };
}

function kindsOf(sections: readonly DraftSection[]): SectionKind[] {
  return settleKinds(sections).map(({ kind }) => kind);
}

describe('settleKinds', () => {
  it('takes an unknown section that holds nothing but hours for the programme', () => {
    expect(kindsOf([section('Saturday', 'other', [schedule])])).toEqual(['agenda']);
    expect(kindsOf([section('Saturday', 'other', [text, schedule])])).toEqual(['other']);
    expect(kindsOf([section('Resources', 'other', [schedule])])).toEqual(['other']);
  });

  it('takes an unknown section that is mostly hours for the programme, and an overview without another', () => {
    const hours = [text, scheduleOf(3)];
    expect(kindsOf([section('Saturday', 'other', hours)])).toEqual(['agenda']);
    expect(kindsOf([section('Event Overview', 'overview', hours)])).toEqual(['agenda']);
    expect(kindsOf([section('Event Overview', 'overview', [text, scheduleOf(2)])])).toEqual([
      'overview',
    ]);
    const sections = [section('Event Overview', 'overview', hours), section('Agenda', 'agenda')];
    expect(kindsOf(sections)).toEqual(['overview', 'agenda']);
  });

  it('takes an unknown section that goes day by day for the programme, above the lessons only', () => {
    const days = section('Format', 'other', [topicsOf('Day 1: Kilns', 'Ngày 2: Men gốm')]);
    const others = section('Format', 'other', [topicsOf('Kilns', 'Day trips', 'Day 1')]);
    const around = [section('Key Highlights', 'agenda'), section('Takeaways', 'takeaways')];
    expect(kindsOf([days, ...around])).toEqual(['agenda', 'agenda', 'takeaways']);
    expect(kindsOf([others, ...around])).toEqual(['other', 'agenda', 'takeaways']);
    expect(kindsOf([...around, days])).toEqual(['agenda', 'takeaways', 'other']);
  });

  it('takes a programme that holds nothing but photos for photos', () => {
    expect(kindsOf([section('Highlights', 'agenda', [photos])])).toEqual(['photos']);
    expect(kindsOf([section('Highlights', 'agenda', [text, photos])])).toEqual(['agenda']);
  });

  it('takes highlights and lessons in one for the programme where the lessons have a section of their own', () => {
    const both = section('Highlights & Key Learnings', 'takeaways');
    const lessons = section('Key Takeaways', 'takeaways');
    expect(kindsOf([both, lessons])).toEqual(['agenda', 'takeaways']);
    expect(kindsOf([both])).toEqual(['takeaways']);
    expect(kindsOf([section('Agenda', 'agenda'), both, lessons])).toEqual([
      'agenda',
      'takeaways',
      'takeaways',
    ]);
  });

  it('takes unknown sections between programme and lessons for what was presented', () => {
    const kinds = kindsOf([
      section('Agenda', 'agenda'),
      section('Glazing at scale', 'other'),
      section('Key Takeaways', 'takeaways'),
      section('Afterwards', 'other'),
    ]);
    expect(kinds).toEqual(['agenda', 'agenda', 'takeaways', 'other']);
  });

  it.each(['My open questions', 'Những điều em còn băn khoăn', 'Resources'])(
    'leaves %j out of the programme',
    (heading) => {
      const kinds = kindsOf([
        section('Agenda', 'agenda'),
        section(heading, 'other'),
        section('Key Takeaways', 'takeaways'),
      ]);
      expect(kinds).toEqual(['agenda', 'other', 'takeaways']);
    },
  );
});
