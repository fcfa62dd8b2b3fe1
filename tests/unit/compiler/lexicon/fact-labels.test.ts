import { describe, expect, it } from 'vitest';
import {
  EMOJI_LABELS,
  FACT_LABELS,
  INFO_ONLY_LABELS,
  MISSING_VALUES,
  TABLE_HEADERS,
} from '#compiler/lexicon/fact-labels.ts';
import { phraseKey } from '#compiler/lexicon/phrase-key.ts';
import {
  fieldOfLabel,
  isMissingValue,
  isTableHeader,
  readEmojiLabel,
} from '#compiler/recognise/fact-fields.ts';

describe('the lexicon of fact labels', () => {
  const labels = FACT_LABELS.flatMap(({ field, en, vi }) =>
    [...en, ...vi].map((label) => ({ label, field })),
  );

  it('reaches every label as its own field', () => {
    for (const { label, field } of labels)
      expect([label, fieldOfLabel(label)]).toEqual([label, field]);
  });

  it('says nothing twice', () => {
    const keys = labels.map(({ label }) => phraseKey(label));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('holds back only labels that it knows', () => {
    for (const label of INFO_ONLY_LABELS) {
      expect([label, fieldOfLabel(label), fieldOfLabel(label, 'anywhere')]).toEqual([
        label,
        expect.any(String),
        undefined,
      ]);
    }
  });

  it('reads a label in other dress', () => {
    expect(fieldOfLabel('DATE and TIME')).toBe('date-and-time');
    expect(fieldOfLabel('Location (if any)')).toBe('venue');
    expect(fieldOfLabel('Location of the server')).toBeUndefined();
    expect(fieldOfLabel('Date'.repeat(40))).toBeUndefined();
  });

  it('reaches every emoji, header and missing value', () => {
    for (const [emoji, field] of EMOJI_LABELS) {
      expect(readEmojiLabel(`${emoji}\uFE0F: Quay 4`)).toEqual({
        label: emoji,
        field,
        value: 'Quay 4',
      });
    }
    for (const header of TABLE_HEADERS) expect(isTableHeader(header)).toBe(true);
    for (const value of MISSING_VALUES) expect(isMissingValue(value)).toBe(true);
    expect(isMissingValue('–')).toBe(true);
    expect(isMissingValue('Quay 4')).toBe(false);
  });
});
