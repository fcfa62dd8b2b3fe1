import type { InterfaceLanguage } from '#model/interface-language.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import type { FileEntry } from '#model/offline.ts';

/**
 * Most bytes of catalog data that every reader stores, before compression. JSON of reports compresses about
 * six to one, so this is some 700 KB over the network: half of one photo-rich Hugo page. The example has
 * 0.9 MB; sixty reports have about 6 MB, of which the newest events and all lists stay within.
 */
export const DATA_CAP_BYTES = 4_000_000;

export interface PackWish {
  /** Languages of the interface. */
  readonly languages: readonly InterfaceLanguage[];
  /** Event files, the newest first. */
  readonly events: readonly string[];
  readonly cap: number;
}

/** Search is of use only whole: it goes before the events where it takes no more than this share of the cap. */
const SEARCH_SHARE = 0.5;

/**
 * The catalog files that every reader stores at once: lists and search first, then events from the
 * newest, then what else there is, each as long as it fits under the cap. The order is the order of the result.
 */
export function choosePacked(files: readonly FileEntry[], wish: PackWish): FileEntry[] {
  const byPath = new Map(files.map((file) => [file[0], file]));
  const search = files.filter(([path]) => path.startsWith(catalogFiles.search('')));
  const searchFits = sumBytes(search) <= wish.cap * SEARCH_SHARE;
  const wanted = new Set([
    ...listsOf(wish.languages),
    ...(searchFits ? search.map(([path]) => path) : []),
    ...wish.events,
  ]);
  const ordered = [
    ...[...wanted].map((path) => byPath.get(path)).filter((file) => file !== undefined),
    ...files.filter(([path]) => !wanted.has(path)),
  ];
  let left = wish.cap;
  return ordered.filter(([, , bytes]) => {
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
}

/** One of each in every language before the next kind: a site half stored must work in both. */
function listsOf(languages: readonly InterfaceLanguage[]): string[] {
  const kinds = [
    catalogFiles.timeline,
    catalogFiles.topics,
    catalogFiles.speakers,
    catalogFiles.photos,
  ];
  return [
    catalogFiles.site(),
    ...kinds.flatMap((nameOf) => languages.map((language) => nameOf(language))),
  ];
}

function sumBytes(files: readonly FileEntry[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}
