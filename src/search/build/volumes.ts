import type { DocumentEncoder } from '../index/encode-documents.ts';
import { INDEX_FORMAT, type Volume } from '../index/index-root.ts';
import type { SearchDocument } from '../search-document.ts';
import { createHash } from './content-name.ts';

/**
 * UTF-16 units of text after which a volume takes no further report. About one report: a word that is in
 * another report of the volume makes it be read for nothing.
 */
const VOLUME_SIZE = 3_000;

/** Documents that are read together. */
export interface DocumentVolume {
  /** From 0, the newest first. */
  readonly number: number;
  readonly content: readonly SearchDocument[];
}

interface VolumePlan {
  documents: number;
  size: number;
  newest: string;
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
  let before: SearchDocument | undefined;
  for (const document of documents) {
    const { date = '', label, text } = document;
    const last = plans.at(-1);
    const startsReport = before?.slug !== document.slug || before.language !== document.language;
    const plan =
      last === undefined || (startsReport && last.size >= VOLUME_SIZE)
        ? { documents: 0, size: 0, newest: '' }
        : last;
    if (plan !== last) plans.push(plan);
    before = document;
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

/** A volume as its file has it. */
export interface WrittenVolume {
  readonly number: number;
  readonly content: string;
}

export function writeVolume(
  { number, content }: DocumentVolume,
  encode: DocumentEncoder,
): WrittenVolume {
  const volume: Volume = {
    documents: encode(content),
    texts: content.map(({ text }) => text),
  };
  return { number, content: JSON.stringify(volume) };
}

/** What the files of a large index are named by. Its volumes say all that is said in any of them. */
export function versionOf(volumes: readonly WrittenVolume[]): string {
  const hash = createHash();
  hash.add(String(INDEX_FORMAT));
  for (const { content } of volumes) hash.add(content);
  return hash.name();
}
