import type { DocumentEncoder } from '../index/encode-documents.ts';
import { INDEX_FORMAT, type Volume } from '../index/index-root.ts';
import type { SearchDocument } from '../search-document.ts';
import type { ContentNamer } from './content-name.ts';

/**
 * UTF-16 units of text after which a volume takes no further report. About one report: a word that is in
 * another report of the volume makes it be read for nothing.
 */
const VOLUME_SIZE = 3_000;

/** Documents that are read together. */
export interface DocumentVolume {
  readonly documents: readonly SearchDocument[];
  /** The newest date of its reports; empty where none has one. */
  readonly newest: string;
}

/** Cuts documents into volumes between reports, in their order. Small reports share a volume. */
export function* groupIntoVolumes(documents: Iterable<SearchDocument>): Generator<DocumentVolume> {
  let content: SearchDocument[] = [];
  let size = 0;
  let newest = '';
  for (const document of documents) {
    const { date = '', label, text } = document;
    if (size >= VOLUME_SIZE && !belongToOneReport(document, content.at(-1))) {
      yield { documents: content, newest };
      content = [];
      size = 0;
      newest = '';
    }
    content.push(document);
    size += label.length + text.length;
    if (date > newest) newest = date;
  }
  if (content.length > 0) yield { documents: content, newest };
}

function belongToOneReport(a: SearchDocument, b: SearchDocument | undefined): boolean {
  return a.slug === b?.slug && a.language === b.language;
}

/** A volume as its file has it. */
export interface WrittenVolume {
  readonly newest: string;
  readonly content: string;
}

export function writeVolume(
  { documents, newest }: DocumentVolume,
  encode: DocumentEncoder,
): WrittenVolume {
  const volume: Volume = {
    documents: encode(documents),
    texts: documents.map(({ text }) => text),
  };
  return { newest, content: JSON.stringify(volume) };
}

/** The positions of volumes by their numbers: the newest is first, and those of one day keep their order. */
export function orderByDate(volumes: readonly Pick<DocumentVolume, 'newest'>[]): number[] {
  return volumes
    .map(({ newest }, at) => ({ newest, at }))
    .sort((a, b) => (a.newest === b.newest ? a.at - b.at : a.newest > b.newest ? -1 : 1))
    .map(({ at }) => at);
}

/** What the files of a large index are named by. Its volumes say all that is said in any of them. */
export function versionOf(volumes: readonly WrittenVolume[], nameContents: ContentNamer): string {
  return nameContents([String(INDEX_FORMAT), ...volumes.map(({ content }) => content)]);
}
