import { decodeDocuments } from './document-table.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import type { IndexReader, LabelEntry } from './index-reader.ts';
import { shardFiles, type LabelChunk, type ShardedRoot, type Volume } from './index-root.ts';
import { createPlaces, type Place } from './places.ts';
import type { Postings } from './postings.ts';
import { isSpellable, type WordCount } from './spelling.ts';
import { createTermReader, intersectPostings, type TermReader } from './term-reader.ts';

/** Reports whose texts are read for one answer: each is a file. */
const MOST_VOLUMES = 4;
/** Beginnings up to this length have lists of their own. */
const LONGEST_HEAD = 2;
/** Labels with the typed word itself that are read before labels with longer words. */
const EXACT_FIRST = 6;

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
    readLabels: (ids) => readLabels(store, root, ids),
    async findPlaces(words, completesLastWord) {
      const texts = await readTexts();
      const { ids, complete } = await findVolumes(texts, words, completesLastWord);
      const first = ids.slice(0, MOST_VOLUMES);
      const volumes = await Promise.all(
        first.map((id) => store.get(files.volume(id), decodeVolume)),
      );
      return { places: volumes.flat(), complete: complete && first.length === ids.length };
    },
    loadTexts: async () => undefined,
    async spellings(word) {
      const [common, near] = await Promise.all([
        store.get(files.words(), decodeWords),
        labels.neighbours(word),
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
  store: FileStore,
  root: ShardedRoot,
  ids: readonly number[],
): Promise<LabelEntry[]> {
  const files = shardFiles(root.version);
  const numberOf = (id: number) => Math.floor(id / root.labelsAChunk);
  const numbers = [...new Set(ids.map(numberOf))];
  const chunks = await Promise.all(
    numbers.map((number) => store.get(files.chunk(number), decodeChunk)),
  );
  return ids.flatMap((id) => {
    const entry = chunks[numbers.indexOf(numberOf(id))]?.[id % root.labelsAChunk];
    return entry === undefined ? [] : [{ ...entry, id }];
  });
}

function decodeChunk(content: string): Omit<LabelEntry, 'id'>[] {
  const { documents, labels } = JSON.parse(content) as LabelChunk;
  // texts are in the volumes: of a label alone there is no excerpt
  const places = createPlaces(decodeDocuments(documents), () => undefined);
  let next = 0;
  return labels.map(([count, events]) => {
    const own = places.slice(next, next + count);
    next += count;
    return { key: own[0]?.key ?? '', events, places: own };
  });
}

function decodeVolume(content: string): Place[] {
  const { documents, texts } = JSON.parse(content) as Volume;
  return createPlaces(decodeDocuments(documents), (number) => texts[number]);
}

function decodeWords(content: string): WordCount[] {
  return content.split('\n').map((line) => {
    const [word = '', count = '0'] = line.split('\t');
    return { word, count: Number(count) };
  });
}
