import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PhotoProgress, ProcessedPhoto } from '#compiler/photos/process-photos.ts';
import { processPhotos } from '#compiler/photos/process-photos.ts';
import { grain, quadrants } from '../../../support/nasty-images.ts';
import { setUpPhotos, readFolder } from './photo-workplace.ts';
import type { PhotoWorkplace } from './photo-workplace.ts';

async function photoWorkplace(): Promise<PhotoWorkplace> {
  const place = await setUpPhotos();
  onTestFinished(place.remove);
  return place;
}

async function withThreePhotos(): Promise<PhotoWorkplace> {
  const place = await photoWorkplace();
  await place.add('noise.jpg', await grain(440, 240).jpeg({ quality: 95 }).toBuffer());
  await place.add('drawing.png', await quadrants(400, 300).png().toBuffer());
  await place.add('empty.jpg', Buffer.alloc(0));
  return place;
}

function encodedCount(photos: ReadonlyMap<string, ProcessedPhoto>): number {
  return [...photos.values()].filter(({ encoded }) => encoded).length;
}

describe('processing photos', () => {
  it('offers a photo in AVIF at every width and in WebP at fewer', async () => {
    const place = await withThreePhotos();
    const photo = (await place.run()).get('static/images/noise.jpg');
    const widths = photo?.sources.map(({ type, srcset }) => [
      type,
      srcset.map(({ width }) => width),
    ]);
    expect(widths).toEqual([
      ['image/avif', [360, 440]],
      ['image/webp', [440]],
    ]);
  });

  it('emits exactly the files that the sources name, with their sizes', async () => {
    const place = await withThreePhotos();
    const photos = await place.run();
    const named = [...photos.values()]
      .flatMap(({ sources }) => sources.flatMap(({ srcset }) => srcset))
      .map(({ url, bytes }) => `${url}: ${bytes}`);
    const emitted = [...(await place.emitted())].map(
      ([name, bytes]) => `media/${name}: ${bytes.length}`,
    );
    expect(named.toSorted(compareText)).toEqual(emitted.toSorted(compareText));
    for (const url of named) expect(url).toMatch(/^media\/[0-9a-f]{20}-\d+\.(?:avif|webp|jpg):/);
  });

  it('keeps a drawing’s every pixel where that is not larger', async () => {
    const place = await photoWorkplace();
    const original = await quadrants(400, 300).png().toBuffer();
    await place.add('drawing.png', original);
    await place.run();
    const webp = [...(await place.emitted())].findLast(([name]) => name.endsWith('-400.webp'))?.[1];
    const pixels = async (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();
    expect((await pixels(webp ?? Buffer.alloc(0))).equals(await pixels(original))).toBe(true);
  });

  it('answers in the order of the requests, each file once', async () => {
    const place = await withThreePhotos();
    const first = await place.add('last.png', await quadrants(20, 20).png().toBuffer());
    const photos = await place.run([first, first, { file: 'gone.jpg', path: '/nowhere/gone.jpg' }]);
    expect([...photos.keys()]).toEqual([first.file, 'gone.jpg']);
    expect(photos.get('gone.jpg')?.problems[0]?.details['reason']).toContain('ENOENT');
  });

  it('says of a folder that it is not a file', async () => {
    const place = await photoWorkplace();
    const photos = await place.run([{ file: 'folder.jpg', path: place.originals }]);
    expect(photos.get('folder.jpg')?.problems[0]?.details['reason']).toBe('it is not a file');
  });

  it('encodes copies of one photo once', async () => {
    const place = await photoWorkplace();
    const bytes = await grain(60, 40).jpeg().toBuffer();
    for (const name of ['a.jpg', 'b.jpg', 'c.png']) await place.add(name, bytes);
    const photos = await place.run();
    expect(encodedCount(photos)).toBe(1);
    expect(photos.get('static/images/a.jpg')?.sources).toEqual(
      photos.get('static/images/c.png')?.sources,
    );
    expect(photos.get('static/images/c.png')?.problems[0]?.code).toBe('photo-mislabelled');
  });

  it('tells its progress once a photo', async () => {
    const place = await withThreePhotos();
    const heard: PhotoProgress[] = [];
    await place.run(undefined, (progress) => heard.push(progress));
    expect(heard.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(heard.at(-1)?.encoded).toBe(2);
    expect(new Set(heard.map(({ file }) => file)).size).toBe(3);
  });

  it('rejects where the cache cannot be made', async () => {
    const place = await withThreePhotos();
    await writeFile(place.cache, 'a file stands in the way');
    await expect(place.run()).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});

describe('the same input', () => {
  it('gives the same bytes from an empty cache', async () => {
    const [one, other] = [await withThreePhotos(), await withThreePhotos()];
    expect([...(await one.run())]).toEqual([...(await other.run())]);
    expect(await one.emitted()).toEqual(await other.emitted());
  });

  it('is encoded once: a second run takes all from the cache', async () => {
    const place = await withThreePhotos();
    const first = await place.run();
    const emitted = await place.emitted();
    await rm(place.output, { recursive: true });
    const second = await place.run();
    expect(encodedCount(first)).toBe(2);
    expect(encodedCount(second)).toBe(0);
    expect(await place.emitted()).toEqual(emitted);
    const timeless = (photos: typeof first) =>
      [...photos.values()].map((photo) => ({ ...photo, encoded: 0 }));
    expect(timeless(second)).toEqual(timeless(first));
  });

  it('is encoded again when one byte of it changes', async () => {
    const place = await photoWorkplace();
    await place.add('a.png', await quadrants(40, 30).png().toBuffer());
    await place.run();
    await place.add('a.png', await quadrants(40, 32).png().toBuffer());
    expect(encodedCount(await place.run())).toBe(1);
  });
});

describe('the cache', () => {
  it('serves two runs at the same time', async () => {
    const place = await withThreePhotos();
    const [one, other] = await Promise.all([place.run(), place.run()]);
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect(one.get('static/images/noise.jpg')?.sources).toEqual(
      other.get('static/images/noise.jpg')?.sources,
    );
    expect(await temporariesIn(place)).toEqual([]);
    expect(encodedCount(await place.run())).toBe(0);
  });

  it('survives a run that is killed half-way, and another process beside it', async () => {
    const [place, undisturbed] = [await photoWorkplace(), await photoWorkplace()];
    for (let seed = 1; seed <= 6; seed += 1) {
      const bytes = await grain(440, 240, seed).jpeg({ quality: 95 }).toBuffer();
      for (const { add } of [place, undisturbed]) await add(`${seed}.jpg`, bytes);
    }
    const killed = startProcess(place);
    await firstEntryIn(place);
    killed.kill('SIGKILL');
    const [exitCode] = await once(startProcess(place), 'exit');
    expect(exitCode).toBe(0);
    expect(encodedCount(await place.run())).toBe(0);
    expect([...(await undisturbed.run()).values()].filter(({ encoded }) => encoded)).toHaveLength(
      6,
    );
    expect(await place.emitted()).toEqual(await undisturbed.emitted());
  });

  it('is not harmed by what a killed run left, and clears it after a day', async () => {
    const place = await withThreePhotos();
    const [old, recent] = [join(place.cache, 'tmp-old'), join(place.cache, 'tmp-recent')];
    for (const folder of [old, recent]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'half.avif'), 'half');
    }
    await utimes(old, 1_000_000, 1_000_000);
    expect(encodedCount(await place.run())).toBe(2);
    expect(await temporariesIn(place)).toEqual(['tmp-recent']);
  });

  it.each(['photo.json', '-360.avif'])('repairs an entry whose %s was cut off', async (ending) => {
    const place = await withThreePhotos();
    await place.run();
    const emitted = await place.emitted();
    const files = await readdir(place.cache, { recursive: true });
    for (const file of files.filter((name) => name.endsWith(ending))) {
      await truncate(join(place.cache, file), 10);
    }
    expect(encodedCount(await place.run())).toBeGreaterThan(0);
    expect(await place.emitted()).toEqual(emitted);
    expect(await temporariesIn(place)).toEqual([]);
    expect(encodedCount(await place.run())).toBe(0);
  });

  it('is not changed by who changes the output', async () => {
    const place = await withThreePhotos();
    await place.run();
    const before = await place.emitted();
    for (const name of before.keys()) await truncate(join(place.output, 'media', name), 5);
    await place.run();
    expect(await readFolder(join(place.output, 'media'))).toEqual(before);
  });

  it('can serve several outputs', async () => {
    const place = await withThreePhotos();
    const request = await place.add('x.png', await quadrants(50, 50).png().toBuffer());
    const other = join(place.output, 'other');
    await place.run([request]);
    await processPhotos([request], { cache: place.cache, output: other });
    expect(await readFolder(join(other, 'media'))).toEqual(await place.emitted());
  });
});

function compareText(one: string, other: string): number {
  return one < other ? -1 : 1;
}

async function temporariesIn({ cache }: PhotoWorkplace): Promise<string[]> {
  return (await readdir(cache)).filter((name) => name.startsWith('tmp-'));
}

/** Starts a run on the workplace's folders in a process of its own. */
function startProcess({ originals, cache, output }: PhotoWorkplace): ChildProcess {
  const script = fileURLToPath(new URL('run-photos.ts', import.meta.url));
  const args = ['--import', 'tsx', script, originals, cache, output];
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

/** Waits until one photo is done, so that others are under way. */
async function firstEntryIn({ cache }: PhotoWorkplace): Promise<void> {
  for (;;) {
    const names = await readdir(cache).catch(() => []);
    if (names.length > 0) return;
    await setTimeout(2);
  }
}
