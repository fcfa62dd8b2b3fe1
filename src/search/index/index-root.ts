/** The file that is read first, and what it says of the others. */
import type { Acronym } from '../analysis/acronyms.ts';
import type { DocumentTable } from './document-table.ts';
import type { SiteTable } from './site-table.ts';

/** The file that is read first, whichever way the rest is laid out. All others are named by content. */
export const ROOT_FILE = 'index.json';

/** Raised whenever the same documents would give other bytes: it is part of the names of the files. */
export const INDEX_FORMAT = 2;

/**
 * A small site: all labels are in the root. The texts, most of the weight, have a file of their own. The
 * terms are made again by whoever opens the index: they weigh more than what they are made of.
 */
export interface WholeRoot extends SiteTable {
  readonly format: number;
  readonly layout: 'whole';
  readonly acronyms: readonly Acronym[];
  /** Name of a JSON array with the texts in the documents' order. */
  readonly texts: string;
}

/**
 * A large site: terms and labels in many files, of which a query reads a few. The names of all begin with
 * the version, which depends on every document: one more report moves the ids in nearly all of them.
 */
export interface ShardedRoot {
  readonly format: number;
  readonly layout: 'sharded';
  readonly acronyms: readonly Acronym[];
  readonly version: string;
  /** Number of distinct labels. */
  readonly labels: number;
  readonly labelsAChunk: number;
  readonly labelsAPlacesChunk: number;
  /** First terms of the files, joined by blanks: of the beginnings of one and two letters, of label terms. */
  readonly headTerms: string;
  readonly labelTerms: string;
}

export type IndexRoot = WholeRoot | ShardedRoot;

/** Names of a large site's files. */
export function shardFiles(version: string) {
  return {
    /** Best labels for beginnings of one and two letters. */
    head: (shard: number) => `${version}-head-${shard}.txt`,
    labelTerms: (shard: number) => `${version}-labels-${shard}.txt`,
    /** The labels themselves, each with its best place. */
    labels: (chunk: number) => `${version}-chunk-${chunk}.json`,
    /** Where else they stand. */
    places: (chunk: number) => `${version}-places-${chunk}.json`,
    /** First terms of the text shards, a line each. */
    textDirectory: () => `${version}-texts.txt`,
    textTerms: (shard: number) => `${version}-texts-${shard}.txt`,
    /** Documents of one or a few reports, with their texts. */
    volume: (number: number) => `${version}-volume-${number}.json`,
    /** Common words, for spelling. */
    words: () => `${version}-words.txt`,
  } as const;
}

/** Some labels, best first. */
export interface LabelChunk {
  /** The best place of each label. */
  readonly documents: DocumentTable;
  /** In how many events each stands. */
  readonly events: readonly number[];
}

/** The other places of the labels of several chunks. */
export interface PlacesChunk {
  readonly documents: DocumentTable;
  /** How many of the documents are each label's. */
  readonly counts: readonly number[];
}

export interface Volume {
  readonly documents: DocumentTable;
  readonly texts: readonly string[];
}
