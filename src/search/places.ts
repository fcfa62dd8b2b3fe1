import { labelKey } from './label-key.ts';
import { normaliseLetters } from './normalise.ts';
import type { SearchDocument } from './search-document.ts';
import { indexTerms, wordsOf } from './tokenise.ts';

/** The fields of a document that are searched, in order of their weight. */
export const FIELDS = ['label', 'text', 'path', 'event'] as const;
export type Field = (typeof FIELDS)[number];

/** A document with the terms of its fields, made when first asked for and kept. */
export interface Place {
  readonly document: SearchDocument;
  readonly key: string;
  terms(field: Field): ReadonlySet<string>;
  /** Normalised words with a blank before, between and after: what phrases are looked for in. */
  words(field: Field): string;
}

/** Wraps a document for matching. */
export function toPlace(document: SearchDocument): Place {
  const terms = new Map<Field, ReadonlySet<string>>();
  const words = new Map<Field, string>();
  return {
    document,
    key: document.label === '' ? '' : labelKey(document.label),
    terms: (field) =>
      remember(terms, field, () => new Set(fieldTexts(document, field).flatMap(indexTerms))),
    words: (field) => remember(words, field, () => spacedWords(fieldTexts(document, field))),
  };
}

/** Normalised words in order, a blank on both sides of each. @example ' infrastructure as code ' */
export function spacedWords(texts: readonly string[]): string {
  return ` ${texts.map((text) => wordsOf(normaliseLetters(text)).join(' ')).join(' | ')} `;
}

/** Other spellings of a label count as the label. */
export function labelTexts(document: SearchDocument): string[] {
  const { label, short, aliases = [] } = document;
  return [label, ...(short === undefined ? [] : [short]), ...aliases];
}

function fieldTexts(document: SearchDocument, field: Field): readonly string[] {
  switch (field) {
    case 'label':
      return labelTexts(document);
    case 'text':
      return [document.text];
    case 'path':
      return document.path;
    case 'event':
      return [document.event];
  }
}

function remember<T>(known: Map<Field, T>, field: Field, make: () => T): T {
  const found = known.get(field);
  if (found !== undefined) return found;
  const made = make();
  known.set(field, made);
  return made;
}
