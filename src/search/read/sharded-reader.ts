import { decodeDocument, decodeDocuments } from '../index/document-table.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import type { IndexReader, LabelEntry } from './index-reader.ts';
import {
  shardFiles,
  type LabelChunk,
  type PlacesChunk,
  type ShardedRoot,
  type Volume,
} from '../index/index-root.ts';
import { createPlaces, labelTexts, type Place, type PlaceDocument } from '../index/places.ts';
import type { Postings } from '../index/postings.ts';
import { isSpellable, type WordCount } from '../analysis/spelling.ts';
import { createTermReader, intersectPostings, type TermReader } from './term-reader.ts';
import { lettersOf } from '../analysis/tokenise.ts';

/** Reports whose texts are read for one answer: each is a file. */
const MOST_VOLUMES = 5;
/** Beginnings up to this length have lists of their own. */
const LONGEST_HEAD = 2;
/** Labels with the typed word itself that are read before labels with longer words. */
const EXACT_FIRST = 4;

/** Reads an index that is spread over many files, of each query's words the few that it needs. */
export function createShardedReader(
  root: ShardedRoot,
  readFile: (name: string) => Promise<string>,
): IndexReader {
  const store = createFileStore(readFile);
  const files = shardFiles(root.version);
  const labels = createTermReader(root.labelTerms.split(' '), files.labelTerms, store);
  const heads = createTermReader(root.headTerms.split(' '), files.head, store);
  const readTexts = async () => {
    const firstTerms = await store.get(files.textDirectory(), (content) => content.split('\n'));
    return createTermReader(firstTerms, files.textTerms, store);
  };
  return {
    acronyms: root.acronyms,
    labelCount: root.labels,
    inMemory: false,
    findLabels: (words, completes) => findLabels({ labels, heads }, words, completes),
    readLabels: (ids, allPlaces) => readLabels({ store, root }, ids, allPlaces),
    async findPlaces(words, completesLastWord) {
      const texts = await readTexts();
      const { ids, complete } = await findVolumes(texts, words, completesLastWord);
      const first = ids.slice(0, MOST_VOLUMES);
      const volumes = await Promise.all(
        first.map((id) => store.get(files.volume(id), parse<Volume>)),
      );
      return {
        places: volumes.flatMap((volume) => placesOf(volume, words)),
        complete: complete && first.length === ids.length,
      };
    },
    loadTexts: async () => undefined,
    async spellings(word, isKnown) {
      const [near, common] = await Promise.all([
        labels.neighbours(word),
        isKnown ? [] : store.get(files.words(), decodeWords),
      ]);
      return [...common, ...near.filter(isSpellable)];
    },
  };
}

/** A beginning of one or two letters is looked up alone; beside other words it is checked on the labels. */
async function findLabels(
  { labels, heads }: { readonly labels: TermReader; readonly heads: TermReader },
  words: readonly string[],
  completesLastWord: boolean,
): Promise<Postings> {
  const last = words.at(-1) ?? '';
  const isHead = completesLastWord && last.length <= LONGEST_HEAD;
  if (words.length === 1 && completesLastWord) {
    const [exact, longer] = await Promise.all([
      labels.lookUp(last, false),
      isHead ? heads.lookUp(last, false) : labels.lookUp(last, true),
    ]);
    const ids = [...new Set([...exact.ids.slice(0, EXACT_FIRST), ...longer.ids, ...exact.ids])];
    return { ids, complete: longer.complete && !isHead };
  }
  const looked = isHead ? words.slice(0, -1) : words;
  const lists = await Promise.all(
    looked.map((word, i) => labels.lookUp(word, completesLastWord && i === words.length - 1)),
  );
  const found = intersectPostings(lists);
  return { ids: found.ids, complete: found.complete && !isHead };
}

async function findVolumes(
  texts: TermReader,
  words: readonly string[],
  completesLastWord: boolean,
): Promise<Postings> {
  const last = words.length - 1;
  const lists = await Promise.all(
    words.map((word, i) =>
      texts.lookUp(word, completesLastWord && i === last && word.length > LONGEST_HEAD),
    ),
  );
  return intersectPostings(lists);
}

async function readLabels(
  { store, root }: { readonly store: FileStore; readonly root: ShardedRoot },
  ids: readonly number[],
  allPlaces: boolean,
): Promise<LabelEntry[]> {
  const files = shardFiles(root.version);
  return Promise.all(
    ids.map(async (id) => {
      const [labels, places] = await Promise.all([
        store.get(files.labels(Math.floor(id / root.labelsAChunk)), parse<LabelChunk>),
        allPlaces
          ? store.get(files.places(Math.floor(id / root.labelsAPlacesChunk)), parse<PlacesChunk>)
          : undefined,
      ]);
      const number = id % root.labelsAChunk;
      const others = places === undefined ? [] : othersOf(places, id % root.labelsAPlacesChunk);
      const documents = [decodeDocument(labels.documents, number), ...others];
      // texts are in the volumes: of a label alone there is no excerpt
      const found = createPlaces(documents, () => undefined);
      return { id, key: found[0]?.key ?? '', events: labels.events[number] ?? 1, places: found };
    }),
  );
}

function othersOf({ documents, counts }: PlacesChunk, label: number): PlaceDocument[] {
  const from = counts.slice(0, label).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: counts[label] ?? 0 }, (_, i) => decodeDocument(documents, from + i));
}

/** Places that may have every word: looking for letters is cheap, and few places need their terms made. */
function placesOf({ documents, texts }: Volume, words: readonly string[]): Place[] {
  const wanted = words.map(lettersOf);
  return createPlaces(decodeDocuments(documents), (number) => texts[number]).filter(
    ({ document, text }) => {
      const { path, event } = document;
      const letters = lettersOf([...labelTexts(document), text, ...path, event].join(' '));
      return wanted.every((word) => letters.includes(word));
    },
  );
}

/** What is kept of a file is its columns: objects for every row of it would weigh several times as much. */
function parse<T>(content: string): T {
  return JSON.parse(content) as T;
}

function decodeWords(content: string): WordCount[] {
  return content.split('\n').map((line) => {
    const [word = '', count = '0'] = line.split('\t');
    return { word, count: Number(count) };
  });
}
