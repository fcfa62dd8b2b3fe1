import { describe, expect, it } from 'vitest';
import { withAfternoons } from '#compiler/structure/agenda/afternoons.ts';
import type { DraftSection } from '#compiler/structure/draft.ts';

const source = { file: 'page.md', line: 1 };

/** A programme of two halves, each with its slots "start-end". */
function programme(morning: readonly string[], afternoon: readonly string[]): DraftSection {
  const half = (slots: readonly string[]): DraftSection => ({
    kind: 'agenda',
    heading: 'Half',
    source,
    blocks: [{ type: 'schedule', items: slots.map(itemOf) }],
    sections: [],
  });
  const sections = [half(morning), half(afternoon)];
  return { kind: 'agenda', heading: 'Agenda', source, blocks: [], sections };
}

function itemOf(slot: string) {
  const [hours = '', mark = ''] = slot.split(' ');
  const [start = '', end = ''] = hours.split('-');
  return { start, end, title: 'Talk', written: `${start} – ${end} ${mark}`, speakers: [] };
}

function hoursOf(section: DraftSection): string[] {
  return withAfternoons([section]).flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'schedule' ? block.items.map(({ start, end }) => `${start}-${end}`) : [],
      ),
    ),
  );
}

describe('withAfternoons', () => {
  it('moves unmarked hours that run back behind the slot before', () => {
    expect(
      hoursOf(programme(['09:00-10:30', '12:00-13:30'], ['01:30-02:15', '02:15-04:30'])),
    ).toEqual(['09:00-10:30', '12:00-13:30', '13:30-14:15', '14:15-16:30']);
  });

  it.each([
    ['a mark', ['09:00-12:00'], ['01:30-02:15 AM']],
    ['the early morning of another day', ['09:00-17:00'], ['06:30-07:30']],
    ['a night', ['22:00-23:30'], ['01:00-02:00']],
    ['a programme that begins then', ['01:00-02:00'], ['02:00-03:00']],
  ])('leaves hours alone: %s', (_, morning, afternoon) => {
    const plain = [...morning, ...afternoon].map((slot) => slot.split(' ')[0]);
    expect(hoursOf(programme(morning, afternoon))).toEqual(plain);
  });
});
