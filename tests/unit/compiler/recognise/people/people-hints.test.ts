import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_LABELS } from '#compiler/lexicon/fact-labels.ts';
import { HONORIFICS, SESSION_SPEAKER_LABELS } from '#compiler/lexicon/person-words.ts';
import { SPEECH_VERBS } from '#compiler/lexicon/speech-words.ts';
import { mayNamePeople } from '#compiler/recognise/people/people-hints.ts';
import { readProseSpeakers } from '#compiler/recognise/speakers/prose-speakers.ts';
import { readSessionPeople } from '#compiler/recognise/speakers/session-speakers.ts';

const WORDS = [
  ...FACT_LABELS.flatMap(({ en, vi }) => [...en, ...vi]),
  ...SESSION_SPEAKER_LABELS,
  ...HONORIFICS,
  ...SPEECH_VERBS,
  'Mai Tran',
  'Lê Hồ An',
  'Quay Corp',
  'Engineer',
  'MR',
  'tides',
];
const SIGNS = [' ', ' ', ': ', '：', ' – ', ' - ', ' (', ') ', '. ', ', ', ' & ', '**', '📅 '];

describe('a line that may name people', () => {
  it.each([
    'Speaker: Mai Tran',
    'DIỄN GIẢ: Lê Hồ An',
    '**Presented by** : Mai Tran',
    'Opening – Mr. Mai Tran',
    'Opening (Lê Hồ An)',
    'Opening (Hải Âu – Engineer)',
    'Knots, presented by Mai Tran',
    'Speakers Mai Tran and Lan Ho shared what they do',
  ])('is %s', (line) => {
    expect(mayNamePeople(line)).toBe(true);
  });

  it.each(['Drift detection: tides and kilns', 'Welcome – Coffee', 'Built with kilns'])(
    'is not %s',
    (line) => {
      expect(mayNamePeople(line)).toBe(false);
    },
  );

  it('is every line from which a name is read', () => {
    const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const line = pieces.flat().join('').trim();
        const people = [...readSessionPeople(line), ...readProseSpeakers(line)];
        expect(people.length === 0 || mayNamePeople(line)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
