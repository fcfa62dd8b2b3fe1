import { describe, expect, it } from 'vitest';
import {
  recogniseSessionSpeakers,
  readSessionPeople,
} from '#compiler/recognise/session-speakers.ts';

describe('recogniseSessionSpeakers', () => {
  it.each([
    ['*Speaker: Mai Tran*', ['Mai Tran']],
    ['**Presenter:** Mai Tran & Lan', ['Mai Tran', 'Lan']],
    ['Diễn giả: Ông Trần Hải', ['Trần Hải']],
    ['Instructors: Mai Tran and Lan Ho', ['Mai Tran', 'Lan Ho']],
    ['1. Tying Ropes (Mr. Mai Tran)', ['Mai Tran']],
    ['Tying Ropes *(Speaker: Mai Tran - Quay)*', ['Mai Tran']],
    ['Tying Ropes (by Mai Tran)', ['Mai Tran']],
    ['Từ dây đến thuyền (Trần Thị Hải)', ['Trần Thị Hải']],
    ['Mr. Mai Tran - Opening Words', ['Mai Tran']],
  ])('finds the people of %j', (text, names) => {
    expect(recogniseSessionSpeakers(text)).toEqual(names);
  });

  it.each([
    'Generative Ropes (Amazon Bedrock)',
    'Tying Ropes (Mai Tran)',
    'Harbour Tour (Ho Chi Minh City)',
    'Core Principle: Safety First',
    'The speaker: a person whom nobody knew before the day began',
    'Mai Tran spoke about ropes.',
    '',
  ])('finds nobody in %j', (text) => {
    expect(recogniseSessionSpeakers(text)).toEqual([]);
  });

  it('tells what they do', () => {
    expect(readSessionPeople('**Speaker:** Mr. Mai Tran - Engineer at Quay Corp')).toEqual([
      { name: 'Mai Tran', role: 'Engineer', organisation: 'Quay Corp' },
    ]);
  });
});
