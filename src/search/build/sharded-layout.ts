import { memoise } from '#model/memoise.ts';
import { learnAcronyms } from '../analysis/acronyms.ts';
import { createDocumentEncoder } from '../index/encode-documents.ts';
import type { SearchIndexFile } from './index-file.ts';
import { INDEX_FORMAT, ROOT_FILE, shardFiles, type ShardedRoot } from '../index/index-root.ts';
import { buildLabelTable, type LabelRow } from '../index/label-table.ts';
import { labelTexts } from '../index/places.ts';
import type { SearchDocument } from '../search-document.ts';
import { isSpellable } from '../analysis/spelling.ts';
import { invert, type TermIndex } from '../index/term-index.ts';
import { writeTermShards, type ShardLimits, type TermShards } from '../index/term-shards.ts';
import { indexTerms } from '../analysis/tokenise.ts';
import type { ContentNamer } from './content-name.ts';
import { LABELS_A_CHUNK, LABELS_A_PLACES_CHUNK, writeLabels, writePlaces } from './label-files.ts';
import { createTextTerms, type TextTerms } from './text-terms.ts';
import {
  groupIntoVolumes,
  orderByDate,
  versionOf,
  type WrittenVolume,
  writeVolume,
} from './volumes.ts';

/** Reasons and measurements of these stand in docs/DESIGN-SEARCH.md. */
const PLACES_OF_A_LABEL = 6;
const LABELS_OF_A_HEAD = 8;
const COMMON_WORDS = 3000;
const HEAD_SHARDS: ShardLimits = { size: 2048, longestList: Infinity, keptOfLongList: Infinity };
const LABEL_SHARDS: ShardLimits = { size: 8192, longestList: 4096, keptOfLongList: 1024 };
const TEXT_SHARDS: ShardLimits = { size: 10_240, longestList: Infinity, keptOfLongList: Infinity };

/**
 * Writes a large site, file by file, so that no more than one kind of them is held in memory besides its volumes.
 * @param documents gone through more than once; those of one report stand together
 */
export function* writeShardedIndex(
  documents: Iterable<SearchDocument>,
  nameContents: ContentNamer,
): Generator<SearchIndexFile> {
  const encode = createDocumentEncoder();
  const volumes: WrittenVolume[] = [];
  // Labels are headings of texts, too.
  const termsOf = memoise(indexTerms);
  const textTerms = createTextTerms(termsOf);
  for (const volume of groupIntoVolumes(documents)) {
    volumes.push(writeVolume(volume, encode));
    textTerms.add(volume.documents);
  }
  const version = versionOf(volumes, nameContents);
  const files = shardFiles(version);
  const labels = buildLabelTable(documents, PLACES_OF_A_LABEL);
  const termsOfLabels = labels.map((row) => labelTextsOf(row).flatMap(termsOf));
  const terms = invert(termsOfLabels);
  const heads = writeTermShards(headsOf(termsOfLabels), HEAD_SHARDS);
  const labelTerms = writeTermShards(inOrder(terms), LABEL_SHARDS);
  const root: ShardedRoot = {
    format: INDEX_FORMAT,
    layout: 'sharded',
    acronyms: learnAcronyms(documents),
    version,
    labels: labels.length,
    labelsAChunk: LABELS_A_CHUNK,
    labelsAPlacesChunk: LABELS_A_PLACES_CHUNK,
    headTerms: heads.firstTerms.join(' '),
    labelTerms: labelTerms.firstTerms.join(' '),
  };
  yield { name: ROOT_FILE, content: JSON.stringify(root) };
  yield* shardsAs(heads, files.head);
  yield* shardsAs(labelTerms, files.labelTerms);
  yield { name: files.words(), content: commonWords(terms) };
  yield* writeLabels(labels, encode, files.labels);
  yield* writePlaces(labels, encode, files.places);
  const order = orderByDate(volumes);
  for (const [number, at] of order.entries()) {
    yield { name: files.volume(number), content: volumes[at]?.content ?? '' };
  }
  yield* writeTextTerms(textTerms.postings(order), files);
}

/** All that a label is written as: most places write it alike. */
function labelTextsOf({ places }: LabelRow): string[] {
  const texts = new Set<string>();
  for (const place of places) for (const text of labelTexts(place)) texts.add(text);
  return [...texts];
}

function* inOrder({ terms, ids }: TermIndex): Generator<[string, readonly number[]]> {
  for (const term of terms) yield [term, ids.get(term) ?? []];
}

/** The best labels with a word that begins so: too many words begin with one or two letters to look up. */
function headsOf(termsOfLabels: readonly (readonly string[])[]): [string, number[]][] {
  const heads = new Map<string, number[]>();
  function note(beginning: string, id: number): void {
    const ids = heads.get(beginning);
    if (ids === undefined) heads.set(beginning, [id]);
    else if (ids.length < LABELS_OF_A_HEAD && ids.at(-1) !== id) ids.push(id);
  }
  for (const [id, terms] of termsOfLabels.entries()) {
    for (const term of terms) {
      note(term.slice(0, 1), id);
      note(term.slice(0, 2), id);
    }
  }
  return [...heads].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words of most labels, a line each, with the number of labels. */
function commonWords({ ids }: TermIndex): string {
  return [...ids]
    .map(([word, found]) => ({ word, count: found.length }))
    .filter(isSpellable)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, COMMON_WORDS)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, count }) => `${word}\t${count}`)
    .join('\n');
}

function* shardsAs(
  { contents }: TermShards,
  nameOf: (shard: number) => string,
): Generator<SearchIndexFile> {
  for (const [shard, content] of contents.entries()) yield { name: nameOf(shard), content };
}

function* writeTextTerms(
  postings: ReturnType<TextTerms['postings']>,
  files: ReturnType<typeof shardFiles>,
): Generator<SearchIndexFile> {
  const shards = writeTermShards(postings, TEXT_SHARDS);
  yield { name: files.textDirectory(), content: shards.firstTerms.join('\n') };
  yield* shardsAs(shards, files.textTerms);
}
