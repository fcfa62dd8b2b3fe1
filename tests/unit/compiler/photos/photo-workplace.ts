import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type {
  PhotoProgress,
  PhotoRequest,
  ProcessedPhoto,
} from '#compiler/photos/process-photos.ts';
import { processPhotos } from '#compiler/photos/process-photos.ts';

/** A temporary repository of photos with a cache and an output beside it; `remove` it after the test. */
export interface PhotoWorkplace {
  readonly originals: string;
  readonly cache: string;
  readonly output: string;
  readonly add: (name: string, bytes: Uint8Array) => Promise<PhotoRequest>;
  /** Runs on all that was added, or on the given requests. */
  readonly run: (
    requests?: readonly PhotoRequest[],
    onProgress?: (progress: PhotoProgress) => void,
  ) => Promise<ReadonlyMap<string, ProcessedPhoto>>;
  /** The emitted files by name. */
  readonly emitted: () => Promise<ReadonlyMap<string, Buffer>>;
  readonly remove: () => Promise<void>;
}

/** Sets up an empty workplace. */
export async function setUpPhotos(): Promise<PhotoWorkplace> {
  const root = await mkdtemp(join(tmpdir(), 'debrief-photos-'));
  const originals = join(root, 'originals');
  const cache = join(root, 'cache');
  const output = join(root, 'output');
  await mkdir(originals);
  const added: PhotoRequest[] = [];
  return {
    originals,
    cache,
    output,
    add: async (name, bytes) => {
      const request = { file: `static/images/${name}`, path: join(originals, name) };
      await writeFile(request.path, bytes);
      added.push(request);
      return request;
    },
    run: (requests = added, onProgress) =>
      processPhotos(requests, { cache, output, ...(onProgress ? { onProgress } : {}) }),
    emitted: () => readFolder(join(output, 'media')),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The files of a folder by name; none where there is no folder. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [basename(name), bytes] as const;
  });
  return new Map(await Promise.all(files));
}
