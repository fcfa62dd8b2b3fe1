import { describe, expect, it } from 'vitest';
import { readHeading } from '#compiler/structure/sections/headings.ts';
import { type OutlineNode, outlineOf } from '#compiler/structure/sections/outline.ts';
import { parseMarkdown } from '../../recognise/markdown.ts';

/** The head of a page and its headings, one level of sections under the other. */
function shapeOf(markdown: string): object {
  const { title, subtitles, sections } = outlineOf(parseMarkdown(markdown).children, readHeading);
  function names(nodes: readonly OutlineNode[]): unknown[] {
    return nodes.map(({ heading, children }) =>
      children.length === 0 ? heading.written : [heading.written, ...names(children)],
    );
  }
  return {
    title: title?.written,
    subtitles: subtitles.map(({ written }) => written),
    sections: names(sections),
  };
}

const SECTIONS = '### Event Objectives\n\n- Meet\n\n### Key Takeaways\n\nText.';
const NAMES = ['Event Objectives', 'Key Takeaways'];
const NAME = 'Harbour Cloud Day';

describe('a second title', () => {
  it.each([
    ['says that a report follows, below facts', `# Learning Report: "Tides of Data"`],
    ['says so in Vietnamese', '# Bài thu hoạch “Dòng dữ liệu”'],
    ['stands one level below and names the theme', '## THEME: TIDES OF DATA'],
    ['stands one level below and repeats the name', '## Harbour cloud day'],
    ['is any heading above all sections', '## Một ngày bên cảng'],
  ])('holds no section where it %s', (_what, subtitle) => {
    const page = `# ${NAME}\n\n**Location**: Lantern Hall\n\n${subtitle}\n\n${SECTIONS}`;
    const written = subtitle.replace(/^#+ /, '');
    expect(shapeOf(page)).toEqual({ title: NAME, subtitles: [written], sections: NAMES });
  });

  it('is what stands in quotes directly below, though other sections are beside it', () => {
    const sections = SECTIONS.replaceAll('###', '##');
    expect(shapeOf(`# ${NAME}\n\n## "Day 1: Tides"\n\n${sections}`)).toEqual({
      title: NAME,
      subtitles: ['"Day 1: Tides"'],
      sections: NAMES,
    });
    expect(shapeOf(`# ${NAME}\n\n## "Day 1: Tides"\n\nText.\n\n${sections}`)).toMatchObject({
      subtitles: [],
    });
  });

  it('may be followed by a third', () => {
    const page = `# ${NAME}\n\n## Chủ đề: Dòng dữ liệu\n\n### Báo cáo: “Dòng dữ liệu”\n\n#### Event Objectives\n\n#### Key Takeaways`;
    expect(shapeOf(page)).toMatchObject({
      subtitles: ['Chủ đề: Dòng dữ liệu', 'Báo cáo: “Dòng dữ liệu”'],
      sections: NAMES,
    });
  });

  it.each([
    ['a part of the programme', `## Session 1: Tides\n\n${SECTIONS}`],
    ['a heading with one known section below', '## My day\n\n### Opening\n\n### Key Takeaways'],
    ['a heading beside others', `## My day\n\n${SECTIONS}\n\n## Closing`],
    ['a section of its own', `## Event Overview\n\n${SECTIONS}`],
    ['a bold line', '**Report: “Tides”**\n\nText.\n\n**Hall**\n\nText.'],
  ])('is not %s', (_what, body) => {
    expect(shapeOf(`# ${NAME}\n\nText.\n\n${body}`)).toMatchObject({ title: NAME, subtitles: [] });
  });
});

describe('the title', () => {
  it('goes on in the next heading where it ends in a colon', () => {
    expect(shapeOf(`# **${NAME}:**\n\n# Tides of Data\n\n${SECTIONS}`)).toEqual({
      title: `${NAME}: Tides of Data`,
      subtitles: [],
      sections: NAMES,
    });
  });

  it.each([
    ['text stands between', `# ${NAME}:\n\nText.\n\n# Tides of Data\n\nText.`],
    ['a section follows', `# ${NAME}:\n\n# Key Takeaways\n\nText.`],
    ['the next heading is deeper', `# ${NAME}:\n\n## Tides of Data\n\nText.`],
  ])('ends with its colon where %s', (_what, page) => {
    expect(shapeOf(page)).toMatchObject({ title: `${NAME}:` });
  });

  it.each([
    ['numbers the event', '# Event 1'],
    ['says that it is a report', '# Bài thu hoạch'],
  ])('is the second heading where the first only %s', (_what, first) => {
    const [, generic] = first.split('# ');
    for (const second of [`# Summary Report: “${NAME}”`, `# ${NAME}`]) {
      for (const sections of [SECTIONS, SECTIONS.replaceAll('###', '#')]) {
        expect(shapeOf(`${first}\n\n${second}\n\n${sections}`)).toEqual({
          title: second.replace('# ', ''),
          subtitles: [generic],
          sections: NAMES,
        });
      }
    }
  });

  it('is not the first of several talks below a number', () => {
    expect(shapeOf('# Event 1\n\n# Opening\n\nText.\n\n# Tides\n\nText.')).toEqual({
      title: 'Event 1',
      subtitles: [],
      sections: ['Opening', 'Tides'],
    });
  });

  it('may be the words for a report, but not with text of their own', () => {
    expect(shapeOf(`# Summary Report\n\n${SECTIONS}`)).toMatchObject({ title: 'Summary Report' });
    const withText = shapeOf(`# Summary Report\n\nWe met.\n\n${SECTIONS}`);
    expect(withText).toMatchObject({ title: undefined });
  });

  it('may stand at the level of the sections above the day', () => {
    const day = 'Saturday, 14/03/2026, 8:30 – Lantern Hall';
    expect(shapeOf(`### ${NAME}\n\n#### ${day}\n\n${SECTIONS}`)).toEqual({
      title: NAME,
      subtitles: [day],
      sections: NAMES,
    });
    expect(shapeOf(`### ${NAME}\n\n#### Doors in 2026\n\n${SECTIONS}`)).toMatchObject({
      subtitles: [],
    });
  });

  it('may stand at the level of the sections above nothing but facts', () => {
    const sections = SECTIONS.replaceAll('###', '##');
    const facts = '**Date:** 14 March 2026\n**Location:** Lantern Hall';
    for (const below of [facts, '']) {
      expect(shapeOf(`## ${NAME}\n\n${below}\n\n${sections}`)).toEqual({
        title: NAME,
        subtitles: [],
        sections: NAMES,
      });
    }
  });

  it.each([
    ['above text', `## Tides\n\nWe met.\n\n${SECTIONS.replaceAll('###', '##')}`],
    ['that is a talk', `## Session 1: Tides\n\n${SECTIONS.replaceAll('###', '##')}`],
    ['beside another', `## Tides\n\n## Ropes\n\n${SECTIONS.replaceAll('###', '##')}`],
    ['beside a single section', '## Tides\n\n## Key Takeaways\n\nText.'],
  ])('is no heading %s', (_what, page) => {
    expect(shapeOf(page)).toMatchObject({ title: undefined });
  });

  it('leaves the days of a programme alone', () => {
    const days = '## Saturday, 14/03/2026\n\n## Sunday, 15/03/2026\n\nText.';
    expect(shapeOf(`# ${NAME}\n\n${days}`)).toMatchObject({ subtitles: [] });
  });
});

describe('a bold line', () => {
  it('that introduces the event holds no real heading, however deep', () => {
    const page = `# ${NAME}\n\n**Event Information:**\n\n- **Date:** March 14, 2026\n\n### 1. Tides\n\nText.\n\n### Key Takeaways`;
    expect(shapeOf(page)).toMatchObject({
      sections: ['Event Information:', '1. Tides', 'Key Takeaways'],
    });
  });

  it('that opens the programme holds its talks', () => {
    const page = `# ${NAME}\n\n**Agenda**\n\n### Tides\n\nText.\n\n## Key Takeaways`;
    expect(shapeOf(page)).toMatchObject({ sections: [['Agenda', 'Tides'], 'Key Takeaways'] });
  });
});
