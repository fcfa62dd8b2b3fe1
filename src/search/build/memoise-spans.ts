import type { Span } from './spans.ts';

const FIRST_SLOTS = 4096;
const FIRST_UNITS = 32_768;

interface KnownSpan<T> {
  readonly hash: number;
  /** Where it stands among the units of all known spans. */
  readonly start: number;
  readonly length: number;
  readonly made: T;
}

/** A power of two; at most half of them are taken. */
type Slots<T> = (KnownSpan<T> | undefined)[];

/**
 * What `memoise` is for texts, for spans that are part of one: a span that is known is found without cutting it out, and
 * is compared with what stands beside other spans, not anywhere in the memory.
 * @param make is called once for each distinct span
 */
export function memoiseSpans<T>(make: (span: string) => T): (text: string, span: Span) => T {
  let slots = emptySlots<T>(FIRST_SLOTS);
  let units = new Uint16Array(FIRST_UNITS);
  let unitCount = 0;
  let spanCount = 0;

  function isSame({ start, length }: KnownSpan<T>, text: string, span: Span): boolean {
    if (length !== span.end - span.start) return false;
    for (let i = 0; i < length; i++) {
      if (units[start + i] !== text.charCodeAt(span.start + i)) return false;
    }
    return true;
  }
  function addUnits(span: string): void {
    if (unitCount + span.length > units.length) {
      const more = new Uint16Array(2 * (units.length + span.length));
      more.set(units);
      units = more;
    }
    for (let i = 0; i < span.length; i++) units[unitCount++] = span.charCodeAt(i);
  }
  function add(span: string, hash: number): T {
    const known = { hash, start: unitCount, length: span.length, made: make(span) };
    addUnits(span);
    if (++spanCount * 2 > slots.length) slots = withMoreSlots(slots);
    slots[freeSlot(slots, hash)] = known;
    return known.made;
  }
  return (text, span) => {
    const { hash, start, end } = span;
    let slot = firstSlot(slots, hash);
    for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
      if (known.hash === hash && isSame(known, text, span)) return known.made;
      slot = nextSlot(slots, slot);
    }
    return add(text.slice(start, end), hash);
  };
}

function emptySlots<T>(count: number): Slots<T> {
  return Array.from({ length: count }, () => undefined);
}

function withMoreSlots<T>(slots: Slots<T>): Slots<T> {
  const more = emptySlots<T>(slots.length * 2);
  for (const known of slots) if (known !== undefined) more[freeSlot(more, known.hash)] = known;
  return more;
}

function freeSlot<T>(slots: Slots<T>, hash: number): number {
  let slot = firstSlot(slots, hash);
  while (slots[slot] !== undefined) slot = nextSlot(slots, slot);
  return slot;
}

/** The lower bits of a hash depend on the lower bits of the characters alone. */
function firstSlot<T>({ length }: Slots<T>, hash: number): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

function nextSlot<T>({ length }: Slots<T>, slot: number): number {
  return (slot + 1) & (length - 1);
}
