import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhotoRequest, ProcessedPhoto } from '#compiler/photos/process-photos.ts';
import { measurePhotos } from '#compiler/photos/process-photos.ts';
import { QUADRANTS, TIMING, listNastyImages } from '../../../support/nasty-images.ts';
import { setUpPhotos } from './photo-workplace.ts';
import type { PhotoWorkplace } from './photo-workplace.ts';

/** Lossy compression may move a channel by this much. */
const TOLERANCE = 24;
/** What four inks cannot show is further off. */
const INK_TOLERANCE = 60;

let place: PhotoWorkplace;
let requests: PhotoRequest[] = [];
let photos: ReadonlyMap<string, ProcessedPhoto>;

beforeAll(async () => {
  place = await setUpPhotos();
  requests = await Promise.all(
    listNastyImages().map(async ({ name, make }) => place.add(name, await make())),
  );
  photos = await place.run();
});

afterAll(() => place.remove());

function photoOf(name: string): ProcessedPhoto {
  const photo = photos.get(`static/images/${name}`);
  if (!photo) throw new Error(`${name} was forgotten`);
  return photo;
}

async function readWidest(name: string): Promise<Buffer> {
  const url = photoOf(name).sources[0]?.srcset.at(-1)?.url;
  if (url === undefined) throw new Error(`${name} has no source`);
  return readFile(join(place.output, url));
}

/** How far, at most, a channel in the middle of a quadrant is from what was drawn there. */
async function farthestFromDrawn(name: string): Promise<number> {
  const { data, info } = await sharp(await readWidest(name))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const distances = QUADRANTS.flatMap((drawn, quadrant) => {
    const x = Math.floor(info.width * (quadrant % 2 === 0 ? 0.25 : 0.75));
    const y = Math.floor(info.height * (quadrant < 2 ? 0.25 : 0.75));
    const at = (y * info.width + x) * info.channels;
    return drawn.map((channel, index) => Math.abs(channel - (data[at + index] ?? Infinity)));
  });
  return Math.max(...distances);
}

describe('a nasty image', () => {
  it.each(listNastyImages())('has the right fate: $name', async (expected) => {
    const photo = photoOf(expected.name);
    expect(photo.problems.map((problem) => problem.code)).toEqual(expected.problems);
    expect([photo.width, photo.height]).toEqual([expected.width, expected.height]);
    expect(photo.sources.length > 0).toBe(expected.shown);
    expect(photo.thumbhash !== '').toBe(expected.shown);
    expect(photo.animated ?? false).toBe(expected.animated ?? false);
  });

  it('is never larger or wider in any variant than in the original', () => {
    const tooLarge = [...photos].flatMap(([file, photo]) =>
      photo.sources
        .flatMap(({ srcset }) => srcset)
        .filter(({ width, bytes = Infinity }) => {
          const limit = file.endsWith('.svg') ? Infinity : photo.bytes;
          return width > photo.width || bytes > limit;
        }),
    );
    expect(tooLarge).toEqual([]);
  });

  it('has variants of the widths and bytes that are promised', async () => {
    const promised = [...photos.values()].flatMap(({ sources }) =>
      sources.flatMap(({ srcset }) => srcset),
    );
    const emitted = promised.map(async ({ url }) => {
      const file = await readFile(join(place.output, url));
      return { url, width: (await sharp(file).metadata()).width, bytes: file.length };
    });
    expect(await Promise.all(emitted)).toEqual(promised);
  });

  it('leaves no metadata in any emitted file', async () => {
    const emitted = [...(await place.emitted())];
    const leaks = emitted.map(async ([name, bytes]) => {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      const blocks = [exif, xmp, iptc, icc, orientation].some((block) => block !== undefined);
      return blocks || bytes.includes('GPS') || bytes.includes('Camera 7') ? [name] : [];
    });
    expect(emitted.length).toBeGreaterThan(20);
    expect((await Promise.all(leaks)).flat()).toEqual([]);
  });

  it('is the same when only its header is read, unless it is cut off', async () => {
    const measured = await measurePhotos(requests);
    for (const [file, processed] of photos) {
      if (file.includes('truncated')) continue;
      const { width, height, bytes, problems, animated } = processed;
      const same = { width, height, bytes, problems, ...(animated ? { animated } : {}) };
      const blank = { thumbhash: '', sources: [], encoded: false };
      expect(measured.get(file)).toEqual({ ...same, ...blank });
    }
  });
});

describe('an oriented photo', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is turned upright from orientation %i',
    async (orientation) => {
      expect(await farthestFromDrawn(`orientation-${orientation}.jpg`)).toBeLessThan(TOLERANCE);
    },
  );
});

describe('the colours', () => {
  it.each(['16-bit.png', 'scan.tif', 'gps.webp'])('of %s are kept', async (name) => {
    expect(await farthestFromDrawn(name)).toBeLessThan(TOLERANCE);
  });

  it('of a CMYK photo come near', async () => {
    expect(await farthestFromDrawn('cmyk.jpg')).toBeLessThan(INK_TOLERANCE);
  });

  it('of a transparent picture stay transparent', async () => {
    const pixels = await sharp(await readWidest('alpha.png'))
      .raw()
      .toBuffer();
    expect(pixels[3]).toBeCloseTo(0.4 * 255, -1);
  });

  it('are summed up in one, as it looks on white paper', () => {
    expect(photoOf('alpha.png').color).toBe('#a8b8e8');
  });
});

describe('an animation', () => {
  it.each(['animated.gif', 'animated.webp'])(
    'keeps its frames, their times and its end: %s',
    async (name) => {
      expect(photoOf(name).sources.map(({ type }) => type)).toEqual(['image/webp']);
      expect(await sharp(await readWidest(name)).metadata()).toMatchObject({ pages: 3, ...TIMING });
    },
  );
});

describe('an SVG', () => {
  it.each(['script.svg', 'remote.svg'])(
    'becomes pixels of itself alone, though its neighbours are at hand: %s',
    async (name) => {
      const bytes = await readWidest(name);
      expect((await sharp(bytes).metadata()).format).toBe('webp');
      expect((await sharp(bytes).stats()).dominant).toEqual({ r: 24, g: 120, b: 232 });
    },
  );
});
