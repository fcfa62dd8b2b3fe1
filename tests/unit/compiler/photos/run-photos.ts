/** Processes a folder of photos in a process of its own: `node --import tsx run-photos.ts ORIGINALS CACHE OUTPUT`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { processPhotos } from '#compiler/photos/process-photos.ts';

const [, , originals = '', cache = '', output = ''] = process.argv;
const names = await readdir(originals);
const requests = names.map((file) => ({ file, path: join(originals, file) }));
await processPhotos(requests, { cache, output });
