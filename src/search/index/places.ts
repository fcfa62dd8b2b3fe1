import { labelKey } from '../analysis/label-key.ts';
import { normaliseLetters } from '../analysis/normalise.ts';
import type { SearchDocument } from '../search-document.ts';
import { indexTerms, wordsOf } from '../analysis/tokenise.ts';

/** The fields of a document that are searched, in order of their weight. */
export const FIELDS = ['label', 'text', 'path', 'event'] as const;
export type Field = (typeof FIELDS)[number];

/** A document without its text, which a file of its own holds. */
export type PlaceDocument = Omit<SearchDocument, 'text'>;

/** A document with the terms of its fields, made when first asked for and kept. */
export interface Place {
  readonly document: PlaceDocument;
  /** What makes its label the same as another; empty where it has no label. */
  readonly key: () => string;
  /** Empty while the file that holds it has not been read. */
  readonly text: () => string;
  terms(field: Field): ReadonlySet<string>;
  /** Normalised words with a blank before, between and after: what phrases are looked for in. */
  words(field: Field): string;
}

/**
 * Wraps documents for matching.
 * @param readText text of the document of that number, or undefined while it has not been read
 */
export function createPlaces(
  documents: readonly PlaceDocument[],
  readText: (number: number) => string | undefined,
): Place[] {
  return documents.map(createPlaceMaker(readText));
}

/** The same, a document at a time. Neighbours share their headings and their event's title: their terms are made once. */
export function createPlaceMaker(
  readText: (number: number) => string | undefined,
): (document: PlaceDocument, number: number) => Place {
  const shared = new Map<string, ReadonlySet<string>>();
  return (document, number) => createPlace(document, { shared, readText: () => readText(number) });
}

function createPlace(
  document: PlaceDocument,
  context: {
    readonly shared: Map<string, ReadonlySet<string>>;
    readonly readText: () => string | undefined;
  },
): Place {
  const { shared, readText } = context;
  let key: string | undefined;
  let labelTerms: ReadonlySet<string> | undefined;
  let textTerms: ReadonlySet<string> | undefined;
  const textsOf = (field: Field) => fieldTexts(document, field, readText() ?? '');
  return {
    document,
    key: () => (key ??= document.label === '' ? '' : labelKey(document.label)),
    text: () => readText() ?? '',
    terms(field) {
      if (field === 'label') return (labelTerms ??= termsOf(textsOf('label')));
      if (field !== 'text') return termsOfShared(shared, textsOf(field));
      if (readText() === undefined) return NO_TERMS;
      return (textTerms ??= termsOf(textsOf('text')));
    },
    words: (field) => spacedWords(textsOf(field)),
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** Normalised words in order, a blank on both sides of each. @example ' infrastructure as code ' */
export function spacedWords(texts: readonly string[]): string {
  return ` ${texts.map((text) => wordsOf(normaliseLetters(text)).join(' ')).join(' | ')} `;
}

/** Other spellings of a label count as the label. */
export function labelTexts({ label, short, aliases }: PlaceDocument): readonly string[] {
  if (short === undefined && aliases === undefined) return [label];
  return [label, ...(short === undefined ? [] : [short]), ...(aliases ?? [])];
}

function fieldTexts(document: PlaceDocument, field: Field, text: string): readonly string[] {
  switch (field) {
    case 'label':
      return labelTexts(document);
    case 'text':
      return [text];
    case 'path':
      return document.path;
    case 'event':
      return [document.event];
  }
}

function termsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(indexTerms));
}

function termsOfShared(
  shared: Map<string, ReadonlySet<string>>,
  texts: readonly string[],
): ReadonlySet<string> {
  const id = texts.join('\n');
  const known = shared.get(id);
  if (known !== undefined) return known;
  const made = termsOf(texts);
  shared.set(id, made);
  return made;
}
