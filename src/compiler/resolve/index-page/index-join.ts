import { normaliseLetters } from '#model/slug.ts';
import type { IndexBlock } from '../../recognise/index-page/index-block.ts';
import { createNameFinder } from '../titles/name-finder.ts';
import {
  type ComparableName,
  OTHER_NAME,
  SAME_NAME,
  comparableName,
  sharedWords,
} from '../titles/similar-names.ts';

/** What is known of an event when its block in the section's index is looked for. */
export interface JoinSubject {
  /** Folder or file name: "4.2-Event2". */
  readonly name: string;
  /** Position among its siblings, from 1. */
  readonly position: number;
  /** The event's name as its own page gives it. */
  readonly title?: string;
  /** The days that its own page gives, as ISO dates; asked only where names leave a choice. */
  readonly days: () => readonly string[];
}

/** How well a block fits an event: the smaller the better. */
const RANKS = {
  ownNameAndPlace: 0,
  ownName: 1,
  sameNameAndPlace: 2,
  place: 3,
  sameName: 4,
  placeOfAnotherName: 5,
  number: 6,
} as const;

interface Fit {
  readonly subject: number;
  readonly block: number;
  readonly rank: number;
  readonly likeness: number;
}

/**
 * Gives each event its block in the index, and no block to two events: by name and link together, by name, by link, by
 * number. A block that bears another event's name goes to that event, whatever its link says.
 * @param dayOf the day that a block gives, as an ISO date
 */
export function joinBlocks(
  subjects: readonly JoinSubject[],
  blocks: readonly IndexBlock[],
  dayOf: (block: IndexBlock) => string | undefined,
): (IndexBlock | undefined)[] {
  const joined = new Map<number, number>();
  const taken = new Set<number>();
  for (const fits of runsOf(fitsOf(subjects, blocks))) {
    const [{ subject, rank }] = fits;
    if (joined.has(subject)) continue;
    const free = fits.map(({ block }) => block).filter((block) => !taken.has(block));
    const isNameAlone = rank === RANKS.ownName || rank === RANKS.sameName;
    const block = isNameAlone && free.length > 1 ? chosenByDay(free, subject) : free[0];
    if (block === undefined) continue;
    joined.set(subject, block);
    taken.add(block);
  }
  return subjects.map((_, at) => blocks[joined.get(at) ?? -1]);

  /** Where several blocks bear one name, the day tells which, and nothing else does. */
  function chosenByDay(free: readonly number[], subject: number): number | undefined {
    const days = free.map((at) => blocks[at] && dayOf(blocks[at]));
    const [first] = days;
    if (first !== undefined && days.every((day) => day === first)) return free[0];
    const own = subjects[subject]?.days() ?? [];
    return free.find((_, at) => own.includes(days[at] ?? ''));
  }
}

/** The fits in the order in which they are believed, those of one event that nothing tells apart together. */
function runsOf(fits: readonly Fit[]): [Fit, ...Fit[]][] {
  const ordered = fits.toSorted(
    (a, b) =>
      a.rank - b.rank || b.likeness - a.likeness || a.subject - b.subject || a.block - b.block,
  );
  const runs: [Fit, ...Fit[]][] = [];
  for (const fit of ordered) {
    const last = runs.at(-1);
    const isEqual =
      last?.[0].subject === fit.subject &&
      last[0].rank === fit.rank &&
      last[0].likeness === fit.likeness;
    if (isEqual) last.push(fit);
    else runs.push([fit]);
  }
  return runs;
}

/** Every pair of an event and a block that may belong together. */
function fitsOf(subjects: readonly JoinSubject[], blocks: readonly IndexBlock[]): Fit[] {
  const names = blocks.map((block) => blockNames(block).map(comparableName));
  const places = placesOf(subjects, blocks);
  const namesakes = createNameFinder(names);
  return subjects.flatMap((own, subject) => {
    const title = own.title === undefined ? undefined : comparableName(own.title);
    const linked = places.linked.get(key(own.name));
    const numbered = linked === undefined ? places.numbered.get(numberOf(own)) : undefined;
    const placed = [...(linked ?? numbered ?? [])];
    // Nothing fits better than its own name behind its own link: most need no look at the others.
    const isFound = linked !== undefined && placed.some((block) => isNamed(block, title));
    const found = new Set([...placed, ...(title && !isFound ? namesakes(title) : [])]);
    return [...found].flatMap((block): Fit[] => {
      const rank = rankOf({
        isLinked: linked?.has(block) === true,
        isNumbered: numbered?.has(block) === true,
        ...likenessOf(names[block] ?? [], title),
      });
      return rank === undefined ? [] : [{ subject, block, ...rank }];
    });
  });

  function isNamed(block: number, title: ComparableName | undefined): boolean {
    return likenessOf(names[block] ?? [], title).likeness === 1;
  }
}

interface Places {
  /** Blocks by the folder that they link to. */
  readonly linked: ReadonlyMap<string, ReadonlySet<number>>;
  /** Blocks by their number. */
  readonly numbered: ReadonlyMap<number, ReadonlySet<number>>;
}

function placesOf(subjects: readonly JoinSubject[], blocks: readonly IndexBlock[]): Places {
  const known = new Set(subjects.map(({ name }) => key(name)));
  const linked = new Map<string, Set<number>>();
  const numbered = new Map<number, Set<number>>();
  for (const [at, block] of blocks.entries()) {
    const target = block.link === undefined ? '' : targetOf(block.link);
    if (target !== '') addTo(linked, key(target), at);
    // The number in a link that leads nowhere is better than none.
    const isDead = target !== '' && !known.has(key(target));
    const number = block.number ?? (isDead ? numberIn(target) : undefined);
    if (number !== undefined) addTo(numbered, number, at);
  }
  return { linked, numbered };
}

function addTo<K>(sets: Map<K, Set<number>>, at: K, value: number): void {
  const set = sets.get(at);
  if (set === undefined) sets.set(at, new Set([value]));
  else set.add(value);
}

interface Likeness {
  readonly likeness: number;
  /** True where one of the two has no name. */
  readonly isUnnamed: boolean;
}

function likenessOf(names: readonly ComparableName[], title: ComparableName | undefined): Likeness {
  if (title === undefined || names.length === 0) return { likeness: 0, isUnnamed: true };
  return { likeness: Math.max(...names.map((name) => sharedWords(name, title))), isUnnamed: false };
}

function rankOf({
  isLinked,
  isNumbered,
  likeness,
  isUnnamed,
}: Likeness & {
  readonly isLinked: boolean;
  readonly isNumbered: boolean;
}): Pick<Fit, 'rank' | 'likeness'> | undefined {
  const isPlace = isLinked || isNumbered;
  if (likeness === 1) return { likeness, rank: isPlace ? RANKS.ownNameAndPlace : RANKS.ownName };
  if (likeness >= SAME_NAME)
    return { likeness, rank: isPlace ? RANKS.sameNameAndPlace : RANKS.sameName };
  // Below that the words that happen to be shared tell nothing more.
  if (isLinked)
    return {
      likeness: 0,
      rank: isUnnamed || likeness >= OTHER_NAME ? RANKS.place : RANKS.placeOfAnotherName,
    };
  return isNumbered ? { likeness: 0, rank: RANKS.number } : undefined;
}

/** Every name that a block gives its event: in its heading and by label. */
export function blockNames({ name, facts }: IndexBlock): string[] {
  return [
    ...(name === undefined ? [] : [name]),
    ...facts.filter((fact) => fact.field === 'name').map((fact) => fact.value),
  ];
}

/** The last part of a link to a page: "4.2-Event2" of `/4-events/4.2-Event2/_index.vi.md#agenda`. */
function targetOf(link: string): string {
  const target = link
    .replace(/[?#].*$/, '')
    .replace(/\/?_?index(?:\.\w+)?(?:\.md)?\/?$/i, '')
    .replace(/\.md$/i, '');
  return (
    target
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      .at(-1) ?? ''
  );
}

function key(text: string): string {
  return normaliseLetters(text).replace(/[^a-z0-9]+/g, '');
}

/** "4.2-Event2" is number 2; what has no number of its own has its position's. */
function numberOf({ name, position }: JoinSubject): number {
  return numberIn(name) ?? position;
}

/** The number after the word, else the last one of the folder's own numbering. */
function numberIn(name: string): number | undefined {
  const spelled = /(?:event|evemt|su[-_ ]?kien)\D{0,2}(\d{1,3})(?!\d)/.exec(
    normaliseLetters(name),
  )?.[1];
  const number = spelled ?? /^\d+\.(\d{1,3})(?!\d)/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}
