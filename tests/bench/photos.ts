/**
 * Measures the photo processor: `npx tsx tests/bench/photos.ts [FOLDER]`, by default on the example.
 * Prints photos per second from an empty and from a full cache, and the bytes saved, beside the recorded baseline.
 * `--record` writes the figures as the new baseline. Figures depend on the machine: nothing is asserted.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PhotoRequest, ProcessedPhoto } from '#compiler/photos/process-photos.ts';
import { processPhotos } from '#compiler/photos/process-photos.ts';

const BASELINE = new URL('photos-baseline.json', import.meta.url);
const EXAMPLE = fileURLToPath(new URL('../../example', import.meta.url));
const PHOTO = /\.(?:jpe?g|png|webp|gif|avif|svg)$/iu;
const SECOND = 1000;
/** (390 − 2 × 16) × 2 pixels. */
const PHONE_WIDTH = 716;

interface Figures {
  readonly photos: number;
  readonly cores: number;
  /** Photos a second from an empty cache. */
  readonly cold: number;
  /** Photos a second when nothing has to be encoded. */
  readonly warm: number;
  /** Seconds of processor time a photo, from an empty cache. */
  readonly processorSeconds: number;
  readonly originalKilobytes: number;
  /** What a phone of 390 px at density 2 loads where a photo takes its full width, less the margins. */
  readonly phoneKilobytes: number;
  /** The widest in the best format. */
  readonly lightboxKilobytes: number;
}

async function measure(folder: string): Promise<Figures> {
  const requests = await findPhotos(folder);
  const root = await mkdtemp(join(tmpdir(), 'debrief-bench-'));
  try {
    const options = { cache: join(root, 'cache'), output: join(root, 'output') };
    const cold = await time(() => processPhotos(requests, options));
    const warm = await time(() => processPhotos(requests, options));
    const photos = [...cold.result.values()].filter(({ sources }) => sources.length > 0);
    return {
      photos: photos.length,
      cores: availableParallelism(),
      cold: round(photos.length / cold.seconds),
      warm: round(photos.length / warm.seconds),
      processorSeconds: round(cold.processorSeconds / photos.length),
      originalKilobytes: kilobytes(photos, ({ bytes }) => bytes),
      phoneKilobytes: kilobytes(photos, (photo) => bytesAt(photo, PHONE_WIDTH)),
      lightboxKilobytes: kilobytes(photos, (photo) => bytesAt(photo, Infinity)),
    };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function findPhotos(folder: string): Promise<PhotoRequest[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => PHOTO.test(file))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((file) => ({ file, path: join(folder, file) }));
}

async function time<Result>(run: () => Promise<Result>) {
  const start = performance.now();
  const processor = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(processor);
  return {
    result,
    seconds: (performance.now() - start) / SECOND,
    processorSeconds: (user + system) / (SECOND * SECOND),
  };
}

/** Bytes of the narrowest variant in the best format that is at least so wide, or of the widest. */
function bytesAt({ sources }: ProcessedPhoto, width: number): number {
  const srcset = sources[0]?.srcset ?? [];
  return (srcset.find((variant) => variant.width >= width) ?? srcset.at(-1))?.bytes ?? 0;
}

function kilobytes(
  photos: readonly ProcessedPhoto[],
  count: (photo: ProcessedPhoto) => number,
): number {
  return Math.round(photos.reduce((sum, photo) => sum + count(photo), 0) / 1000);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function print(figures: Figures, baseline: Partial<Figures>): void {
  const rows = Object.entries(figures).map(([name, value]) => {
    const before = baseline[name as keyof Figures] ?? '–';
    return [name, { now: value, baseline: before }] as const;
  });
  console.table(Object.fromEntries(rows));
  const { originalKilobytes, phoneKilobytes } = figures;
  const saved = originalKilobytes - phoneKilobytes;
  const share = ((saved / originalKilobytes) * 100).toFixed(0);
  console.log(
    `Saved on a phone: ${saved} KB of the originals' ${originalKilobytes} KB (${share} %).`,
  );
}

const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean' } },
  allowPositionals: true,
});
const figures = await measure(positionals[0] ?? EXAMPLE);
const recorded = await readFile(BASELINE, 'utf8').catch(() => '{}');
print(figures, JSON.parse(recorded) as Partial<Figures>);
if (values.record) await writeFile(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
