import { createFileStore } from './file-store.ts';
import type { IndexReader } from './index-reader.ts';
import { shardFiles, type ShardedRoot } from '../index/index-root.ts';
import type { Postings } from '../index/postings.ts';
import { isSpellable, type WordCount } from '../analysis/spelling.ts';
import { createLabelReader } from './label-reader.ts';
import { createTermReader, intersectPostings, type TermReader } from './term-reader.ts';
import { createVolumeReader } from './volume-reader.ts';

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
  const labels = createLabelReader(root, store);
  const labelTerms = createTermReader(inRoot(root.labelTerms), files.labelTerms, store);
  const heads = createTermReader(inRoot(root.headTerms), files.head, store);
  const volumes = createVolumeReader(files.volume, store);
  const readTexts = () =>
    store.get(files.textDirectory(), (directory) =>
      createTermReader({ directory, separator: '\n' }, files.textTerms, store),
    );
  return {
    acronyms: root.acronyms,
    labelCount: root.labels,
    inMemory: false,
    findLabels: (words, completes) => findLabels({ labelTerms, heads }, words, completes),
    readLabels: (ids, allPlaces) => labels.read(ids, allPlaces),
    async findPlaces(words, completesLastWord) {
      const texts = await readTexts();
      const { ids, complete } = await findVolumes(texts, words, completesLastWord);
      const first = ids.slice(0, MOST_VOLUMES);
      const places = await Promise.all(first.map((volume) => volumes.placesWith(volume, words)));
      return {
        places: places.flat(),
        complete: complete && first.length === ids.length,
      };
    },
    loadTexts: async () => undefined,
    async spellings(word, isKnown) {
      const [near, common] = await Promise.all([
        labelTerms.neighbours(word),
        isKnown ? [] : store.get(files.words(), decodeWords),
      ]);
      return [...common, ...near.filter(isSpellable)];
    },
  };
}

function inRoot(directory: string) {
  return { directory, separator: ' ' } as const;
}

/** A beginning of one or two letters is looked up alone; beside other words it is checked on the labels. */
async function findLabels(
  { labelTerms, heads }: { readonly labelTerms: TermReader; readonly heads: TermReader },
  words: readonly string[],
  completesLastWord: boolean,
): Promise<Postings> {
  const last = words.at(-1) ?? '';
  const isHead = completesLastWord && last.length <= LONGEST_HEAD;
  if (words.length === 1 && completesLastWord) {
    const [exact, longer] = await Promise.all([
      labelTerms.lookUp(last, false),
      isHead ? heads.lookUp(last, false) : labelTerms.lookUp(last, true),
    ]);
    const first = exact.ids.slice(0, EXACT_FIRST);
    const others = isHead ? [...new Set([...longer.ids, ...exact.ids])] : longer.ids;
    const ids = [...first, ...others.filter((id) => !first.includes(id))];
    return { ids, complete: longer.complete && !isHead };
  }
  const looked = isHead ? words.slice(0, -1) : words;
  const lists = await Promise.all(
    looked.map((word, i) => labelTerms.lookUp(word, completesLastWord && i === words.length - 1)),
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

function decodeWords(content: string): WordCount[] {
  return content.split('\n').map((line) => {
    const [word = '', count = '0'] = line.split('\t');
    return { word, count: Number(count) };
  });
}
