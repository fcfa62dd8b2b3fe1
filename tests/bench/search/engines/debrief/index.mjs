import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../../../../../src/search/build-index.ts';
import { writeShardedIndex } from '../../../../../src/search/build/sharded-layout.ts';

/** More documents than this are not held in memory to choose a layout: the site is large. */
const LARGE = 40_000;

export async function index(corpus, folder, count) {
  const large = count * 80 > LARGE;
  for (const { name, content } of large
    ? writeShardedIndex(corpus)
    : buildSearchIndex([...corpus])) {
    writeFileSync(join(folder, name), content);
  }
}
