import { describe, expect, it } from 'vitest';
import { GENERIC_ALTS } from '#compiler/lexicon/alt-texts.ts';
import {
  INSTRUCTIONS,
  NOTICES,
  PLACEHOLDER_BEGINNINGS,
  PLACEHOLDER_ENDINGS,
  PLACEHOLDER_TARGETS,
  SAMPLE_DATE,
  SAMPLE_LINES,
  SAMPLE_TITLE,
} from '#compiler/lexicon/leftover-texts.ts';
import { isGenericAlt } from '#compiler/recognise/alt-texts.ts';
import {
  isPlaceholderTarget,
  isSampleEvent,
  isSampleReport,
  recogniseLeftovers,
} from '#compiler/recognise/template-leftovers.ts';
import { textBlocksOf } from '#compiler/structure/text-of.ts';
import { parseMarkdown } from './markdown.ts';

function read(markdown: string): unknown[] {
  return recogniseLeftovers(textBlocksOf(parseMarkdown(markdown).children), 'event.md').map(
    ({ kind, source }) => [kind, source.line],
  );
}

describe('recogniseLeftovers', () => {
  it('knows every notice and instruction of the lexicon, in a paragraph or a quote', () => {
    for (const { name, phrases } of NOTICES) {
      expect([
        name,
        read(`⚠️ **Note:** this is ${phrases.join(', do **not** copy it ')}.`),
      ]).toEqual([name, [['notice', 1]]]);
    }
    for (const { name, phrases } of INSTRUCTIONS) {
      expect([name, read(`> ${phrases.join(' … ')}\n> * Name`)]).toEqual([
        name,
        [['instruction', 1]],
      ]);
    }
  });

  it('knows texts to be replaced, in comments too', () => {
    for (const beginning of PLACEHOLDER_BEGINNINGS) {
      expect(read(`Text.\n\n_${beginning} something here_`)).toEqual([['placeholder', 3]]);
    }
    for (const ending of PLACEHOLDER_ENDINGS)
      expect(read(`Ảnh 2 ${ending}`)).toEqual([['placeholder', 1]]);
    expect(read('<!-- Replace with actual photos of Event 2 -->')).toEqual([['placeholder', 1]]);
  });

  it('leaves what authors write alone', () => {
    expect(
      read(
        'The figures are for reference purposes only.\n\nAdd your own metrics to the dashboard whenever the service that you run has numbers worth watching.\n\n<!-- a note -->\n\n- Add your photos\n\n## Add your photos\n\n![x](y.png)',
      ),
    ).toEqual([]);
  });
});

describe('isSampleReport', () => {
  it('knows the sample in either language, edited or not', () => {
    for (const lines of Object.values(SAMPLE_LINES)) {
      expect(isSampleReport(lines.map((line) => `- **${line}**`).join('\n'))).toBe(true);
      expect(isSampleReport(lines.slice(0, 8).join('. '))).toBe(true);
    }
  });

  it('leaves a report that shares some lines with it', () => {
    expect(isSampleReport(`${SAMPLE_LINES.en.slice(0, 6).join('. ')}. We learned much more.`)).toBe(
      false,
    );
    expect(isSampleReport('')).toBe(false);
  });
});

describe('isSampleEvent', () => {
  it('knows its entry by name and day', () => {
    expect(isSampleEvent(`Summary Report: “${SAMPLE_TITLE}”`)).toBe(true);
    expect(isSampleEvent(SAMPLE_TITLE, SAMPLE_DATE)).toBe(true);
    expect(isSampleEvent(SAMPLE_TITLE, '2026-08-13')).toBe(false);
    expect(isSampleEvent('Harbour Day', SAMPLE_DATE)).toBe(false);
  });
});

describe('isPlaceholderTarget', () => {
  it('knows the targets of the lexicon', () => {
    for (const part of PLACEHOLDER_TARGETS)
      expect(isPlaceholderTarget(`/${part}image.jpg`)).toBe(true);
    expect(isPlaceholderTarget('/images/harbour.jpg')).toBe(false);
  });
});

describe('isGenericAlt', () => {
  it.each([
    ...GENERIC_ALTS,
    '',
    'Event Photo 3',
    'event1',
    'Event7 Photo 1',
    'Your Image 2',
    'Ảnh 1 của bạn',
    'IMG_2488',
    'harbour-day.jpg',
  ])('knows that %j describes nothing', (alt) => {
    expect(isGenericAlt(alt)).toBe(true);
  });

  it.each(['team', 'Group photo at the quay', 'Networking Lunch 2', 'Event Overview - the hall'])(
    'takes %j for a description',
    (alt) => {
      expect(isGenericAlt(alt)).toBe(false);
    },
  );
});
