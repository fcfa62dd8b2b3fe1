import type { ImageFile } from '../../collect/image-files.ts';
import { type HostedTarget, hostedTarget } from '../../recognise/leftovers/picture-hosts.ts';
import type { PhotoIndex } from './photo-index.ts';

/** What a picture's target turned out to be. */
export type PhotoTarget =
  | {
      readonly type: 'file';
      readonly image: ImageFile;
      readonly found: 'as-written' | 'other-case' | 'elsewhere';
    }
  /** On another host; nothing is loaded from there. */
  | { readonly type: 'remote'; readonly url: string }
  | { readonly type: 'missing' };

export interface PhotoContext {
  readonly index: PhotoIndex;
  /** Folder of the site, relative to the repository's root; empty where they are the same. */
  readonly site: string;
  /** Folder of the page's file, relative to the root. */
  readonly folder: string;
  /** Folder whose address the page has on the site, relative to the root: `content/4-Events/4.1-Event1`. */
  readonly page: string;
}

/** Places below a site where a rooted path may lie, the usual one first. */
const ROOTS = ['static', '', 'assets', 'content', 'public', 'src', 'src/assets', 'docs'];
/** Jekyll's `{{ site.url }}` and the like; what follows is a path of the site. */
const LIQUID = /\{\{[^{}]*\}\}/g;
/** `owner/repository/raw/branch/…` is the longest prefix in front of a file's path. */
const LONGEST_PREFIX = 5;

/** Finds the file behind a picture's target, in the order of the author's guide. Only indexed files can be found. */
export function findPhoto(target: string, context: PhotoContext): PhotoTarget {
  const url = target.trim().replace(LIQUID, '').replaceAll('\\', '/');
  const hosted = hostedTarget(url);
  if (hosted !== undefined) return findHosted(url, hosted, context);
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return { type: 'missing' };
  for (const path of spellings(url)) {
    const paths = candidates(path, context);
    const image = first(paths, (candidate) => context.index.exact(candidate));
    if (image !== undefined) return { type: 'file', image, found: 'as-written' };
    const folded = first(paths, (candidate) => context.index.folded(candidate));
    if (folded !== undefined) return { type: 'file', image: folded, found: 'other-case' };
  }
  return findElsewhere(url, context);
}

function findHosted(
  url: string,
  { mayBeOwn, path }: HostedTarget,
  context: PhotoContext,
): PhotoTarget {
  if (!mayBeOwn) return { type: 'remote', url };
  for (const spelling of spellings(path)) {
    const paths = prefixesDropped(spelling.replace(/^\/+/, ''), LONGEST_PREFIX).flatMap((rest) =>
      rooted(rest, context),
    );
    const image = first(
      paths,
      (candidate) => context.index.exact(candidate) ?? context.index.folded(candidate),
    );
    if (image !== undefined) return { type: 'file', image, found: 'as-written' };
  }
  return { type: 'remote', url };
}

/** The target as written and, where it differs, percent-decoded once; query and fragment come off last. */
function spellings(url: string): string[] {
  const bare = url.replace(/[?#].*$/, '');
  return [...new Set([url, decode(url), bare, decode(bare)])].map((text) => text.normalize('NFC'));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function candidates(path: string, context: PhotoContext): string[] {
  if (path.startsWith('/'))
    return prefixesDropped(path.replace(/^\/+/, ''), 1).flatMap((rest) => rooted(rest, context));
  if (/^[~@]\//.test(path)) return rooted(path.slice(2), context);
  const above = path.replace(/^(?:\.\.?\/)+/, '');
  return [
    join(context.folder, path),
    join(context.page, path),
    ...rooted(path, context),
    ...(above === path ? [] : prefixesDropped(above, 1).flatMap((rest) => rooted(rest, context))),
  ].filter((candidate) => candidate !== undefined);
}

function rooted(path: string, { site }: PhotoContext): string[] {
  return ROOTS.flatMap(
    (folder) => join([site, folder].filter((part) => part !== '').join('/'), path) ?? [],
  );
}

/** The path, then the path without its first segment and so on: a repository's or site's name in front is dropped. */
function prefixesDropped(path: string, most: number): string[] {
  const segments = path.split('/');
  const last = Math.min(most, segments.length - 1);
  return Array.from({ length: last + 1 }, (_, drop) => segments.slice(drop).join('/'));
}

/** Segments joined, `.` and `..` applied; undefined where the path leaves the repository. */
function join(folder: string, path: string): string | undefined {
  const joined: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') joined.push(segment);
    else if (joined.pop() === undefined) return undefined;
  }
  return joined.join('/');
}

/** The one picture of the same name in a folder of the same name: it was moved after the report was written. */
function findElsewhere(url: string, { index }: PhotoContext): PhotoTarget {
  for (const path of spellings(url)) {
    const segments = path.split('/').filter((segment) => segment !== '' && !/^\.+$/.test(segment));
    if (segments.length < 2) continue;
    const image = index.endingWith(segments.slice(-2).join('/'));
    if (image !== undefined) return { type: 'file', image, found: 'elsewhere' };
  }
  return { type: 'missing' };
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
