import { type ContentHash, createHash } from './content-name.ts';
import { INDEX_FORMAT } from '../index/index-root.ts';
import { areOfOneReport, haveOnePath } from '../index/places.ts';
import type { SearchDocument } from '../search-document.ts';

/**
 * UTF-16 units of text after which a volume takes no further report. About one report: a word that is in
 * another report of the volume makes it be read for nothing.
 */
const VOLUME_SIZE = 3_000;

/** Documents that are read together. */
interface DocumentVolume {
  /** From 0, the newest first. */
  readonly number: number;
  readonly content: readonly SearchDocument[];
}

interface VolumePlan {
  documents: number;
  size: number;
  newest: string;
}

/** What the files of a large index are named by: every field of every document but its id, and their format. */
export function versionOf(documents: Iterable<SearchDocument>): string {
  const hash = createHash();
  hash.add(String(INDEX_FORMAT));
  let last: SearchDocument | undefined;
  for (const document of documents) {
    addTo(hash, document, last);
    last = document;
  }
  return hash.name();
}

/** Report and headings are added where they are not those of the document before: they are most of what it says. */
function addTo(hash: ContentHash, document: SearchDocument, last?: SearchDocument): void {
  if (last === undefined || !areOfOneReport(document, last)) {
    const { slug, language, event, date } = document;
    addNamed(hash, 'report', [slug, language, event, date ?? '']);
  }
  if (last === undefined || !haveOnePath(document, last)) addNamed(hash, 'path', document.path);
  hash.add(document.kind);
  hash.add(document.anchor);
  hash.add(document.label);
  hash.add(document.text);
  hash.add(document.sectionKind ?? '');
  if (document.short !== undefined) addNamed(hash, 'short', [document.short]);
  if (document.photo !== undefined) addNamed(hash, 'photo', [document.photo]);
  if (document.aliases !== undefined) addNamed(hash, 'aliases', document.aliases);
  if (document.speakers !== undefined) addNamed(hash, 'speakers', document.speakers);
}

function addNamed(hash: ContentHash, name: string, values: readonly string[]): void {
  hash.add(name);
  for (const value of values) hash.add(value);
}

/** Cuts documents into volumes between reports, in their order. Small reports share a volume. */
export function* groupIntoVolumes(documents: Iterable<SearchDocument>): Generator<DocumentVolume> {
  const plans = planVolumes(documents);
  const numbers = numberByDate(plans);
  let content: SearchDocument[] = [];
  let at = 0;
  for (const document of documents) {
    content.push(document);
    if (content.length < (plans[at]?.documents ?? 0)) continue;
    yield { number: numbers[at] ?? at, content };
    content = [];
    at++;
  }
}

function planVolumes(documents: Iterable<SearchDocument>): VolumePlan[] {
  const plans: VolumePlan[] = [];
  let report = '';
  for (const { slug, language, date = '', label, text } of documents) {
    const last = plans.at(-1);
    const startsReport = report !== `${language} ${slug}`;
    const plan =
      last === undefined || (startsReport && last.size >= VOLUME_SIZE)
        ? { documents: 0, size: 0, newest: '' }
        : last;
    if (plan !== last) plans.push(plan);
    report = `${language} ${slug}`;
    plan.documents++;
    plan.size += label.length + text.length;
    if (date > plan.newest) plan.newest = date;
  }
  return plans;
}

/** The number of each volume; volumes of one day keep their order. */
function numberByDate(plans: readonly VolumePlan[]): number[] {
  const numbers: number[] = [];
  plans
    .map(({ newest }, at) => ({ newest, at }))
    .sort((a, b) => (a.newest === b.newest ? a.at - b.at : a.newest > b.newest ? -1 : 1))
    .forEach(({ at }, number) => {
      numbers[at] = number;
    });
  return numbers;
}
