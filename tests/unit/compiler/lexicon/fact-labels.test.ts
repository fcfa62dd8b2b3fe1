import { describe, expect, it } from 'vitest';
import {
  EMOJI_LABELS,
  FACT_LABELS,
  FORMAT_VALUES,
  INFO_ONLY_LABELS,
  MISSING_VALUES,
  TABLE_HEADERS,
  VALUES_TO_COME,
} from '#compiler/lexicon/fact-labels.ts';
import { phraseKey } from '#compiler/lexicon/phrase-key.ts';
import {
  fieldOfLabel,
  isFormatValue,
  isMissingValue,
  isTableHeader,
  readEmojiLabel,
} from '#compiler/recognise/facts/fact-fields.ts';

describe('the lexicon of fact labels', () => {
  const labels = FACT_LABELS.flatMap(({ field, en, vi }) =>
    [...en, ...vi].map((label) => ({ label, field })),
  );

  it('reaches every label as its own field', () => {
    for (const { label, field } of labels)
      expect([label, fieldOfLabel(label)]).toEqual([label, field]);
  });

  it.each([
    ['Competition Title', 'name'],
    ['Workshop Date', 'date'],
    ['Tên hội thảo', 'name'],
    ['Địa điểm workshop', 'venue'],
    ['Đơn vị tổ chức / Hỗ trợ', 'organiser'],
    ['Venues & Grand Finale', 'venue'],
    ['Thời gian & địa điểm', 'date-and-time'],
    ['Participation format', 'format'],
  ])('knows %j with a word for the event or beside another', (label, field) => {
    expect(fieldOfLabel(label)).toBe(field);
  });

  it.each([
    'Team Name',
    'Chương trình',
    'Training Session',
    'Registration Deadline',
    'End Date',
    'Session Time',
    'Name & Mission',
    'Venue & Role',
    'Topics / Formats',
  ])('knows no fact in %j', (label) => {
    expect(fieldOfLabel(label)).toBeUndefined();
  });

  it('knows a label by a word for the event only where facts are expected', () => {
    expect(fieldOfLabel('Competition Title', 'anywhere')).toBeUndefined();
    expect(fieldOfLabel('Venues & Grand Finale', 'anywhere')).toBeUndefined();
  });

  it('knows values that tell only how one took part, and ones that are still to come', () => {
    for (const value of [...FORMAT_VALUES, 'ONLINE', 'Trực tiếp.'])
      expect([value, isFormatValue(value)]).toEqual([value, true]);
    expect(isFormatValue('Online Lantern Hall')).toBe(false);
    for (const words of VALUES_TO_COME)
      expect([words, isMissingValue(`[Venue ${words}]`)]).toEqual([words, true]);
    expect(isMissingValue('Venue to be confirmed by Mara Lind')).toBe(false);
    expect(isMissingValue('[Lantern Hall]')).toBe(false);
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
