import type { EventReport, Photo } from '#model/catalog.ts';
import { normaliseLetters } from '#model/slug.ts';
import { hasWords } from '#app/ui/find-words.ts';
import { collectPassages, type Passage, type Standing } from './collect-passages.ts';
import { type SummaryTopic, summaryTopics } from './summary-topics.ts';

/** One line of the summary: a topic, the author's words on it, and a photo whose caption names it. */
export interface SummaryRow {
  /** As the report writes it; for plans that name no topic, the heading that they stand under. */
  readonly topic: string;
  /** `applied` where any of the passages is. */
  readonly standing: Standing;
  readonly passages: readonly Passage[];
  readonly photo?: Photo;
}

/** What stands on the sheets, and how many rows had no place on them. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly leftOut: number;
}

/** So many rows fill two sheets of A4 where each has a photo or several lines (measured in print). */
const MOST_ROWS = 11;

/** And so many characters of text without photos do. */
const MOST_CHARACTERS = 3800;

/** Of one row: more is told by the report. */
const MOST_PASSAGES = 2;

/** Plans that name no topic stand in one row. */
const MOST_PLANS = 4;

/** A longer statement is a story; cut, it would not be the author's words. */
const LONGEST_PASSAGE = 420;

/**
 * The report in rows for one or two sheets of paper, what was applied before what was mentioned. Every passage is
 * the author's, as written, and stands in one row only; a topic about which nothing is written has no row.
 */
export function summariseReport(report: EventReport): Summary {
  const passages = collectPassages(report.sections).filter(
    ({ text }) => text.length <= LONGEST_PASSAGE,
  );
  const free = new Set(passages);
  const photos = new Set(report.photos);
  const rows = summaryTopics(report).flatMap((topic) => {
    const photo = findPhoto(topic, photos);
    const told = choosePassages(topic, [...free], photo);
    if (told.length === 0) return [];
    for (const passage of told) free.delete(passage);
    if (photo !== undefined) photos.delete(photo);
    return [asRow(topic.label, told, photo)];
  });
  return fitPaper([...rows, ...rowsOfPlans([...free])].toSorted((a, b) => weigh(a) - weigh(b)));
}

/** What was applied comes first, then what the author came back to or has a photo of, then the rest. */
function weigh({ standing, passages, photo }: SummaryRow): number {
  if (standing === 'applied') return 0;
  return photo !== undefined || passages.some(({ kind }) => kind !== 'agenda') ? 1 : 2;
}

/**
 * The author's own reflections: what names the topic before what stands under its heading, what was applied before
 * what was learned. Where there are none, what the agenda says under its heading or on it elsewhere.
 */
function choosePassages(
  { names, leading }: SummaryTopic,
  passages: readonly Passage[],
  photo: Photo | undefined,
): readonly Passage[] {
  const naming = passages.filter(({ letters }) => hasWords(letters.text, names));
  const below = passages.filter(
    (passage) =>
      !naming.includes(passage) && passage.letters.path.some((heading) => hasWords(heading, names)),
  );
  const reflected = [...naming, ...below]
    .filter(({ kind }) => kind !== 'agenda')
    .toSorted((a, b) => rank(a) - rank(b));
  const wanted = leading || photo !== undefined;
  const told = reflected.length > 0 || !wanted ? reflected : [...below, ...naming];
  return told.slice(0, MOST_PASSAGES);
}

function rank({ standing }: Passage): number {
  return standing === 'applied' ? 0 : 1;
}

/** What the author plans or did, where no topic is named: under the author's own heading. */
function rowsOfPlans(free: readonly Passage[]): readonly SummaryRow[] {
  const plans = free.filter(({ kind }) => kind === 'application');
  const headings = new Set(plans.map(({ path }) => path.at(-1) ?? ''));
  headings.delete('');
  return [...headings].map((heading) => {
    const below = plans.filter(({ path }) => path.at(-1) === heading);
    return asRow(heading, below.slice(0, MOST_PLANS));
  });
}

function asRow(topic: string, passages: readonly Passage[], photo?: Photo): SummaryRow {
  const standing = passages.some((each) => each.standing === 'applied') ? 'applied' : 'mentioned';
  return { topic, standing, passages, ...(photo === undefined ? {} : { photo }) };
}

/** A photo that can be shown, whose caption names the topic. */
function findPhoto({ names }: SummaryTopic, photos: ReadonlySet<Photo>): Photo | undefined {
  return [...photos].find(
    ({ caption = '', sources }) => sources.length > 0 && hasWords(normaliseLetters(caption), names),
  );
}

/** The first rows, as many as the paper holds. */
function fitPaper(all: readonly SummaryRow[]): Summary {
  let characters = 0;
  const rows = all.slice(0, MOST_ROWS).filter(({ passages }) => {
    characters += passages.reduce((sum, { text }) => sum + text.length, 0);
    return characters <= MOST_CHARACTERS;
  });
  return { rows, leftOut: all.length - rows.length };
}
