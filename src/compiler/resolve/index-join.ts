import { normaliseLetters } from '#model/slug.ts';
import type { IndexBlock } from '../recognise/index-block.ts';
import { readSeries } from '../recognise/series.ts';

/** What is known of an event when its block in the section's index is looked for. */
export interface JoinSubject {
  /** Folder or file name: "4.2-Event2". */
  readonly name: string;
  /** Position among its siblings, from 1. */
  readonly position: number;
  /** The event's name as its own page gives it. */
  readonly title?: string;
}

/** Names that share this much of their words are the same name; twins of a series share less. */
export const SAME_NAME = 0.6;

/**
 * Gives each event its block in the index: by link, by number, by name. A block whose name is another
 * event's is not believed, whatever its link says.
 */
export function joinBlocks(
  subjects: readonly JoinSubject[],
  blocks: readonly IndexBlock[],
): (IndexBlock | undefined)[] {
  return subjects.map((subject) => {
    const byLink = blocks.filter(
      (block) => block.link !== undefined && sameTarget(block.link, subject.name),
    );
    const numbered = blocks.filter(
      (block) => block.number !== undefined && block.number === numberOf(subject),
    );
    const named = blocks.filter((block) =>
      blockNames(block).some((name) => similarity(name, subject.title) >= SAME_NAME),
    );
    const candidate =
      byLink.length > 1
        ? (named.find((block) => byLink.includes(block)) ?? byLink[0])
        : (byLink[0] ?? numbered[0]);
    if (candidate === undefined) return named[0];
    const better = named.length > 0 && !named.includes(candidate);
    return better ? named[0] : candidate;
  });
}

/** Every name that a block gives its event: in its heading and by label. */
export function blockNames({ name, facts }: IndexBlock): string[] {
  return [
    ...(name === undefined ? [] : [name]),
    ...facts.filter((fact) => fact.field === 'name').map((fact) => fact.value),
  ];
}

function sameTarget(link: string, name: string): boolean {
  const target = link
    .replace(/[?#].*$/, '')
    .replace(/\/?_?index(?:\.\w+)?(?:\.md)?\/?$/i, '')
    .replace(/\.md$/i, '');
  const last =
    target
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      .at(-1) ?? '';
  return key(last) !== '' && key(last) === key(name);
}

function key(text: string): string {
  return normaliseLetters(text).replace(/[^a-z0-9]+/g, '');
}

/** "4.2-Event2" is number 2: the number after the word, else the last one of the folder's own numbering. */
export function numberOf({ name, position }: JoinSubject): number {
  const spelled = /(?:event|evemt|su[-_ ]?kien)\D{0,2}(\d{1,3})(?!\d)/.exec(
    normaliseLetters(name),
  )?.[1];
  const numbered = /^\d+\.(\d{1,3})(?!\d)/.exec(name)?.[1];
  return Number(spelled ?? numbered ?? position);
}

/**
 * Share of words that two names have in common, from 0 to 1; 0 where one is missing, and for two numbers
 * of one series, which differ in a single word.
 */
export function similarity(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || differInSeries(a, b)) return 0;
  const left = words(a);
  const right = words(b);
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

function differInSeries(a: string, b: string): boolean {
  const [left, right] = [readSeries(a), readSeries(b)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.number !== right.number &&
    similarNames(left.name, right.name)
  );
}

function similarNames(a: string, b: string): boolean {
  return normaliseLetters(a) === normaliseLetters(b);
}

function words(text: string): Set<string> {
  return new Set(normaliseLetters(text).match(/[a-z0-9]+/g) ?? []);
}
