import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderEntries } from './folder-entries.ts';

/** A picture file inside the repository. */
export interface ImageFile {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** Absolute, links resolved. */
  readonly path: string;
}

const IMAGE_NAME = /\.(?:jpe?g|jfif|png|webp|gif|avif|svg|bmp|tiff?|hei[cf])$/i;
/** `public` is searched: some repositories keep their pictures only in the built site. */
const NEVER_SEARCHED = new Set(['node_modules', '.git', '.hugo_build']);
const DEEPEST_FOLDER = 20;

/** Every picture file below the root, in a fixed order. A link that leads out of the repository is passed over. */
export function listImageFiles(root: string): ImageFile[] {
  const found: ImageFile[] = [];
  walk({ root, folder: '', depth: 0 }, found);
  return found;
}

interface Step {
  readonly root: string;
  readonly folder: string;
  readonly depth: number;
}

function walk({ root, folder, depth }: Step, found: ImageFile[]): void {
  if (depth > DEEPEST_FOLDER) return;
  for (const entry of folderEntries(path.join(root, folder))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NEVER_SEARCHED.has(entry.name)) walk({ root, folder: file, depth: depth + 1 }, found);
    } else if (IMAGE_NAME.test(entry.name)) {
      const target = entry.isSymbolicLink() ? linkInside(root, file) : path.join(root, file);
      if (target !== undefined) found.push({ file, path: target });
    }
  }
}

function linkInside(root: string, file: string): string | undefined {
  try {
    const target = realpathSync(path.join(root, file));
    const inside = target.startsWith(root + path.sep) && statSync(target).isFile();
    return inside ? target : undefined;
  } catch {
    return undefined;
  }
}
