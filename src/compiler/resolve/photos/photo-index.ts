import type { ImageFile } from '../../collect/image-files.ts';

/** The repository's pictures by path, by path without regard to letter case, and by the end of their path. */
export interface PhotoIndex {
  exact(path: string): ImageFile | undefined;
  /** The one file whose path is the same but for letter case; undefined where there are several or none. */
  folded(path: string): ImageFile | undefined;
  /** The one file whose path ends so; undefined where there are several or none. */
  endingWith(path: string): ImageFile | undefined;
}

export function createPhotoIndex(files: readonly ImageFile[]): PhotoIndex {
  const exact = new Map<string, ImageFile>();
  const folded = new Map<string, ImageFile[]>();
  const byName = new Map<string, ImageFile[]>();
  for (const file of files) {
    const key = file.file.normalize('NFC');
    exact.set(key, file);
    append(folded, fold(key), file);
    append(byName, fold(key.slice(key.lastIndexOf('/') + 1)), file);
  }
  return {
    exact: (path) => exact.get(path),
    folded: (path) => onlyOne(folded.get(fold(path))),
    endingWith(path) {
      const end = `/${fold(path)}`;
      const candidates = byName.get(end.slice(end.lastIndexOf('/') + 1)) ?? [];
      return onlyOne(candidates.filter(({ file }) => `/${fold(file)}`.endsWith(end)));
    },
  };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function onlyOne<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}
