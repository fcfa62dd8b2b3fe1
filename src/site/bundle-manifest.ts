import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Vite's record of what each module was bundled into; it stays in the bundle's folder and is never published. */
export const MANIFEST_FOLDER = '.vite';

/** The manifest's name for the first page's script. */
const ENTRY = 'index.html';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type BundleManifest = Readonly<Record<string, Chunk>>;

/** Reads the manifest of a client bundle. */
export async function readManifest(client: string): Promise<BundleManifest> {
  const text = await readFile(join(client, MANIFEST_FOLDER, 'manifest.json'), 'utf8');
  return JSON.parse(text) as BundleManifest;
}

/** Style sheets that every page needs, as files below the site's root. */
export function entryStyles(manifest: BundleManifest): readonly string[] {
  return manifest[ENTRY]?.css ?? [];
}

/** Scripts that every page loads. */
export function entryScripts(manifest: BundleManifest): readonly string[] {
  return [...reach(manifest, [ENTRY])].flatMap((name) => manifest[name]?.file ?? []);
}

export interface ChunkFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The files of these modules and of all that they import, without those that every page has anyway.
 * Throws where the bundle has no such module.
 */
export function filesOf(manifest: BundleManifest, modules: readonly string[]): ChunkFiles {
  const unknown = modules.find((name) => manifest[name] === undefined);
  if (unknown !== undefined) throw new Error(`${unknown} is no lazy module of the bundle.`);
  const common = reach(manifest, [ENTRY]);
  const own = [...reach(manifest, modules)].filter((name) => !common.has(name));
  const chunks = own.flatMap((name) => manifest[name] ?? []);
  const shared = new Set(entryStyles(manifest));
  return {
    scripts: chunks.map(({ file }) => file),
    styles: chunks.flatMap(({ css }) => css ?? []).filter((file) => !shared.has(file)),
  };
}

function reach(manifest: BundleManifest, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    manifest[name]?.imports?.forEach(visit);
  };
  names.forEach(visit);
  return found;
}
