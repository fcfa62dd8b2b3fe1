import type { DraftAgendaItem, DraftBlock, DraftSection } from '../draft.ts';

const NOON = 12 * 60;
/** Minutes since midnight. From six on, an unmarked hour may as well be the morning of another day. */
const LAST_AFTERNOON_HOUR = 6 * 60;
/** Minutes since midnight: a programme that has begun by then and goes on at "1:30" has a clock of twelve hours. */
const EARLIEST_MORNING = 7 * 60;

const HALF_OF_DAY = /[ap]\.?m(?!\p{L})|sáng|trưa|chiều|tối|đêm|(?<!\p{L})(?:SA|CH|TR)(?!\p{L})/iu;

/**
 * Programmes with a clock of twelve hours, on one of twenty-four: "1:30 – 2:15" after "11:15 – 12:00" is the afternoon.
 * Only unmarked hours that would run back behind the slot before are moved.
 */
export function withAfternoons(sections: readonly DraftSection[]): DraftSection[] {
  return sections.map((section) => {
    const clock = { reached: 0 };
    return section.kind === 'agenda' && hasEarlyHours(section) ? moved(section, clock) : section;
  });
}

/** Nearly every programme is left as it is. */
function hasEarlyHours({ blocks, sections }: DraftSection): boolean {
  return blocks.some(isEarly) || sections.some(hasEarlyHours);
}

function isEarly(block: DraftBlock): boolean {
  return (
    block.type === 'schedule' &&
    block.items.some(({ start }) => start !== undefined && minutesOf(start) < LAST_AFTERNOON_HOUR)
  );
}

/** How far the programme has come, in minutes since midnight. */
interface Clock {
  reached: number;
}

function moved(section: DraftSection, clock: Clock): DraftSection {
  const blocks = section.blocks.map((block) =>
    block.type === 'schedule'
      ? { ...block, items: block.items.map((item) => movedItem(item, clock)) }
      : block,
  );
  return { ...section, blocks, sections: section.sections.map((child) => moved(child, clock)) };
}

function movedItem(item: DraftAgendaItem, clock: Clock): DraftAgendaItem {
  const { start, end } = item;
  if (start === undefined) return item;
  const written = minutesOf(start);
  const isAfternoon =
    written < LAST_AFTERNOON_HOUR &&
    clock.reached >= EARLIEST_MORNING &&
    written + NOON >= clock.reached &&
    !HALF_OF_DAY.test(item.written ?? '');
  clock.reached = isAfternoon ? written + NOON : written;
  if (!isAfternoon) return item;
  return { ...item, start: later(start), ...(end !== undefined && { end: later(end) }) };
}

function later(time: string): string {
  const minutes = minutesOf(time);
  return minutes >= NOON ? time : formatted(minutes + NOON);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function formatted(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((number) => String(number).padStart(2, '0'))
    .join(':');
}
