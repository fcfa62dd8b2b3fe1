import type { RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { phraseKey, withoutZeroWidth } from '../../lexicon/phrase-key.ts';
import type { LabelledFact } from '../../recognise/facts/facts.ts';
import { withKnownOrganisations } from '../../recognise/people/known-organisations.ts';
import type { Person } from '../../recognise/people/one-person.ts';
import { mayNamePeople } from '../../recognise/people/people-hints.ts';
import { readProseSpeakers } from '../../recognise/speakers/prose-speakers.ts';
import { readSessionPeople } from '../../recognise/speakers/session-speakers.ts';
import { withoutSessionTitles } from '../../recognise/speakers/talks-of-speakers.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';
import { announcedAmong, announcedIn } from './announced-speakers.ts';
import type { HeadingWords } from '../sections/headings.ts';
import { listedIn } from './listed-speakers.ts';
import type { Outline, OutlineNode } from '../sections/outline.ts';
import type { PartHeading } from '../sections/parts.ts';
import { textOf } from '../text/text-of.ts';
import { type Line, linesThatPass } from '../sections/whole-lines.ts';

/** What a page tells besides its outline. */
export interface SpeakersPage {
  readonly file: string;
  readonly blocks: readonly TextBlock[];
  readonly facts: readonly LabelledFact[];
}

/**
 * The speakers of a report: those its speakers section lists and its headings add, else those that its facts, lists
 * below announcements and sessions name and those of whom its sentences say that they spoke.
 */
export function speakersOf(outline: Outline, page: SpeakersPage): Speaker[] {
  const { facts, file } = page;
  const listed = uniqueByName(outline.sections.flatMap((node) => listedIn(node, file)));
  if (listed.length > 0) {
    const titles = (): string[] => outline.sections.flatMap(headingsBelow).map(plainOf);
    const described = withoutSessionTitles(listed, titles);
    return withKnownOrganisations([...described, ...othersInHeadings(listed, outline, file)]);
  }
  const labelled = facts
    .filter((fact) => fact.field === 'speakers')
    .flatMap(({ value, source }) =>
      readSessionPeople(`Speaker: ${value}`).map((person) => ({ ...person, source })),
    );
  const texts = new Map(page.blocks.map(({ node, text }) => [node, text]));
  const lines = outline.sections.flatMap((node) => hintsBelow(node, texts));
  const announced = [
    ...announcedAmong(outline.lead, file),
    ...outline.sections.flatMap((node) => announcedIn(node, file)),
  ];
  const named = uniqueByName([...labelled, ...announced, ...peopleIn(lines, sessionPeople, file)]);
  const sentences = [
    ...hintsIn(outline.lead, texts),
    ...lines.filter(({ words }) => words === undefined),
  ];
  const told = uniqueByName(peopleIn(sentences, ({ text }) => readProseSpeakers(text), file));
  return withKnownOrganisations([...named, ...othersThan(named, told)]);
}

function plainOf({ words }: PartHeading): string {
  return words.plain();
}

/** The words of a page's blocks, as far as they are known. */
type Texts = ReadonlyMap<RootContent, string>;

/** A line that may name somebody. */
interface HintedLine extends Line {
  /** What is known of a heading. */
  readonly words?: HeadingWords;
}

function sessionPeople({ text, words }: HintedLine): readonly Person[] {
  return words?.people() ?? readSessionPeople(text);
}

/** Such lines of a section and of those below it, its heading among them. */
function hintsBelow({ heading, nodes, children }: OutlineNode, texts: Texts): HintedLine[] {
  return [
    ...(heading.words.mayNamePeople() ? [lineOfHeading(heading)] : []),
    ...hintsIn(nodes, texts),
    ...children.flatMap((child) => hintsBelow(child, texts)),
  ];
}

function lineOfHeading({ words, line }: PartHeading): HintedLine {
  return { text: words.written, line, words };
}

function hintsIn(nodes: readonly RootContent[], texts: Texts): Line[] {
  return nodes
    .filter((node) => mayHoldHint(node, texts))
    .flatMap((node) => linesThatPass(node, mayNamePeople));
}

/** Most lists hold no hint and need not be cut into lines. What a table's cells name is told by its header. */
function mayHoldHint(node: RootContent, texts: Texts): boolean {
  return node.type === 'table' || mayNamePeople(withoutZeroWidth(texts.get(node) ?? textOf(node)));
}

function peopleIn(
  lines: readonly HintedLine[],
  read: (line: HintedLine) => readonly Person[],
  file: string,
): Speaker[] {
  return lines.flatMap((line) =>
    read(line).map((person) => ({ ...person, source: { file, line: line.line } })),
  );
}

/** Each name is compared with each of the list; so long a list forgets nobody. */
const LONGEST_LIST = 200;

function othersThan(listed: readonly Speaker[], others: readonly Speaker[]): Speaker[] {
  if (listed.length > LONGEST_LIST) return [];
  return others.filter(({ name }) => listed.every((speaker) => !mayBeOne(speaker.name, name)));
}

/** Those to whom a heading of the programme is given and whom the list has forgotten: `Ms. Lan Ho – Opening`. */
function othersInHeadings(
  listed: readonly Speaker[],
  { sections }: Outline,
  file: string,
): Speaker[] {
  if (listed.length > LONGEST_LIST) return [];
  const headings = sections.flatMap(headingsBelow).filter(({ words }) => words.mayNamePeople());
  const lines = headings.map(lineOfHeading);
  return othersThan(listed, uniqueByName(peopleIn(lines, sessionPeople, file)));
}

/** The headings outside the list that the lexicon does not know: the others name sections and nobody. */
function headingsBelow({ heading, children }: OutlineNode): readonly PartHeading[] {
  if (heading.kind === 'speakers') return [];
  const below = children.flatMap(headingsBelow);
  return heading.kind === undefined ? [heading, ...below] : below;
}

/** True for "Lan Ho" and "Hồ Thị Lan": all words of one name are in the other, in any order. */
function mayBeOne(name: string, other: string): boolean {
  const [words, others] = [phraseKey(name).split(' '), phraseKey(other).split(' ')];
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}

/** One of each name. A full name without its marks is that of whoever bears it with them: "Lan Vo", "Lan Võ". */
function uniqueByName(speakers: readonly Speaker[]): Speaker[] {
  const named = speakers.map((speaker) => ({
    speaker,
    key: speaker.name.toLowerCase().normalize('NFC'),
    bare: phraseKey(speaker.name),
  }));
  const marked = new Set(named.flatMap(({ key, bare }) => (key === bare ? [] : [bare])));
  const seen = new Set<string>();
  return named.flatMap(({ speaker, key, bare }) => {
    const isNew = !seen.has(key) && !(key === bare && bare.includes(' ') && marked.has(bare));
    seen.add(key);
    return isNew ? [speaker] : [];
  });
}
