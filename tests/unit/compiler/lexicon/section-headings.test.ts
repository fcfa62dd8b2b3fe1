import { describe, expect, it } from 'vitest';
import { phraseKey } from '#compiler/lexicon/phrase-key.ts';
import { SECTION_HEADINGS } from '#compiler/lexicon/section-headings.ts';
import { SUBSECTION_HEADINGS } from '#compiler/lexicon/subsection-headings.ts';
import { sectionKindOf, subsectionKindOf } from '#compiler/recognise/headings/section-kind.ts';

describe('the lexicon of section headings', () => {
  it('reaches every row as its own kind', () => {
    for (const { kind, en, vi } of SECTION_HEADINGS) {
      for (const phrase of [...en, ...vi])
        expect([phrase, sectionKindOf(phrase)]).toEqual([phrase, kind]);
    }
  });

  it('reaches every row of sub-sections, and none of them as a section', () => {
    for (const { kind, en, vi } of SUBSECTION_HEADINGS) {
      for (const phrase of [...en, ...vi]) {
        expect([phrase, subsectionKindOf(phrase)]).toEqual([phrase, kind]);
        expect([phrase, sectionKindOf(phrase)]).toEqual([phrase, undefined]);
      }
    }
  });

  it('says nothing twice', () => {
    const keys = SECTION_HEADINGS.flatMap(({ en, vi }) => [...en, ...vi].map(phraseKey));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
