/**
 * Photos as they should not be, made from nothing: `npx tsx tests/support/nasty-images.ts FOLDER` writes them all.
 * Each row says what the file is and what has to come of it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** One nasty file and its expected fate. Sizes in pixels, as a viewer shows the picture. */
export interface NastyImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Codes of the problems that must be reported, no more and no fewer. */
  readonly problems: readonly string[];
  /** False where a placeholder must stand in its place. */
  readonly shown: boolean;
  readonly animated?: boolean;
  readonly make: () => Promise<Uint8Array>;
}

/** The quadrants of {@link quadrants}, read left to right, top to bottom. */
export const QUADRANTS = [
  [220, 30, 30],
  [30, 160, 60],
  [30, 60, 200],
  [240, 220, 60],
] as const;

/** How the animations move: milliseconds a frame, and how often. */
export const TIMING = { delay: [40, 80, 120], loop: 2 };

const WIDTH = 96;
const HEIGHT = 64;
const POSITION = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '10/1 46/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '106/1 42/1 0/1',
};
const CAMERA = { IFD0: { Make: 'Invented', Model: 'Camera 7', Artist: 'Nobody Real' } };

const fine = { width: WIDTH, height: HEIGHT, problems: [], shown: true } as const;
const broken = { width: 0, height: 0, problems: ['photo-unreadable'], shown: false } as const;

/** Every nasty image, in the order of their names. */
export function listNastyImages(): NastyImage[] {
  return [
    ...orientations(),
    ...colours(),
    ...metadata(),
    ...animations(),
    ...vectors(),
    ...liars(),
    ...damaged(),
  ];
}

/** Writes every nasty image into a folder, which is made where absent. */
export async function makeNastyImages(folder: string): Promise<readonly NastyImage[]> {
  const images = listNastyImages();
  await mkdir(folder, { recursive: true });
  await Promise.all(
    images.map(async ({ name, make }) => writeFile(join(folder, name), await make())),
  );
  return images;
}

/** A picture with four quadrants of different colours, so that every turn and mirroring shows. */
export function quadrants(width = WIDTH, height = HEIGHT): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = QUADRANTS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? [0, 0, 0];
      data.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** A picture like a camera's: smooth, with noise, no two neighbours equal. The same every time. */
export function grain(width: number, height: number, seed = 1): Sharp {
  const data = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let at = 0; at < data.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[at] = 90 + ((at / 3) % width) / 8 + ((state >> 16) % 40);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

function orientations(): NastyImage[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => ({
    ...fine,
    name: `orientation-${orientation}.jpg`,
    make: () => orientedJpeg(orientation),
  }));
}

/** Stores the upright picture as a camera held that way would, with the tag that turns it back. */
async function orientedJpeg(orientation: number): Promise<Buffer> {
  const angle = [0, 0, 180, 180, 90, 270, 270, 90][orientation - 1] ?? 0;
  const mirrored = [2, 4, 5, 7].includes(orientation);
  const turned = await quadrants().rotate(angle).png().toBuffer();
  const stored = await sharp(turned).flop(mirrored).png().toBuffer();
  return sharp(stored).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}

function colours(): NastyImage[] {
  const alpha = { r: 20, g: 90, b: 200, alpha: 0.4 };
  return [
    {
      ...fine,
      name: 'cmyk.jpg',
      make: () => quadrants().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
    },
    {
      ...fine,
      name: '16-bit.png',
      make: () => quadrants().toColourspace('rgb16').png().toBuffer(),
    },
    { ...fine, name: 'grey.jpg', make: () => quadrants().greyscale().jpeg().toBuffer() },
    {
      ...fine,
      name: 'alpha.png',
      make: () =>
        sharp({ create: { width: WIDTH, height: HEIGHT, channels: 4, background: alpha } })
          .png()
          .toBuffer(),
    },
    { ...fine, name: 'scan.tif', make: () => quadrants().tiff().toBuffer() },
    { ...fine, name: '1x1.png', width: 1, height: 1, make: () => quadrants(1, 1).png().toBuffer() },
    { ...fine, name: '1x1.gif', width: 1, height: 1, make: () => quadrants(1, 1).gif().toBuffer() },
    {
      ...fine,
      name: 'scrolled page.png',
      width: 8,
      height: 17_000,
      make: () => quadrants(8, 17_000).png().toBuffer(),
    },
  ];
}

function metadata(): NastyImage[] {
  const located = { ...CAMERA, IFD3: POSITION };
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="10,46.0N" exif:GPSLongitude="106,42.0E"/>' +
    '</rdf:RDF></x:xmpmeta>';
  const position = { ...fine, problems: ['photo-position'] };
  return [
    { ...fine, name: 'camera.jpg', make: () => quadrants().withExif(CAMERA).jpeg().toBuffer() },
    { ...position, name: 'gps.jpg', make: () => quadrants().withExif(located).jpeg().toBuffer() },
    { ...position, name: 'gps.png', make: () => quadrants().withExif(located).png().toBuffer() },
    { ...position, name: 'gps.webp', make: () => quadrants().withExif(located).webp().toBuffer() },
    { ...position, name: 'gps.avif', make: () => quadrants().withExif(located).avif().toBuffer() },
    { ...position, name: 'gps-xmp.jpg', make: () => quadrants().withXmp(xmp).jpeg().toBuffer() },
  ];
}

function animations(): NastyImage[] {
  const moving = { ...fine, animated: true };
  return [
    { ...moving, name: 'animated.gif', make: async () => (await frames()).gif(TIMING).toBuffer() },
    {
      ...moving,
      name: 'animated.webp',
      make: async () => (await frames()).webp(TIMING).toBuffer(),
    },
    { ...fine, name: 'animated.png', problems: ['photo-still'], make: animatedPng },
  ];
}

async function frames(): Promise<Sharp> {
  const pictures = [1, 2, 3].map((seed) => grain(WIDTH, HEIGHT, seed).png().toBuffer());
  return sharp(await Promise.all(pictures), { join: { animated: true } });
}

/** A PNG with the control chunk of an animation; its one frame is enough to be one. */
async function animatedPng(): Promise<Buffer> {
  const still = await quadrants().png().toBuffer();
  const control = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]);
  return Buffer.concat([still.subarray(0, 33), pngChunk('acTL', control), still.subarray(33)]);
}

function vectors(): NastyImage[] {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="96" height="64">`;
  const script = `${open}<script>document.title = 'taken over'</script><rect width="96" height="64" fill="#1a73e8" onload="alert(1)"/></svg>`;
  const remote =
    `${open}<rect width="96" height="64" fill="#1a73e8"/>` +
    '<image xlink:href="http://127.0.0.1:9/x.png" width="96" height="64"/>' +
    '<image xlink:href="1x1.png" width="96" height="64" preserveAspectRatio="none"/></svg>';
  const huge = '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>';
  const file = (text: string) => () => Promise.resolve(Buffer.from(text));
  return [
    { ...broken, name: 'entities.svg', make: file(multiplyingEntities(open)) },
    { ...fine, name: 'script.svg', make: file(script) },
    { ...fine, name: 'remote.svg', make: file(remote) },
    {
      ...broken,
      name: 'huge.svg',
      width: 90_000,
      height: 90_000,
      problems: ['photo-too-big'],
      make: file(huge),
    },
  ];
}

/** Eleven entities, each ten times the one before: a few bytes that mean 30 GB of text. */
function multiplyingEntities(open: string): string {
  const entities = Array.from({ length: 11 }, (_, level) => {
    const text = level === 0 ? 'lol' : `&e${level - 1};`.repeat(10);
    return `<!ENTITY e${level} "${text}">`;
  });
  return `<!DOCTYPE svg [${entities.join('')}]>${open}<text>&e10;</text></svg>`;
}

function liars(): NastyImage[] {
  const lie = { ...fine, problems: ['photo-mislabelled'] };
  const page = '<!doctype html><title>404</title><p>Not found</p>';
  return [
    { ...lie, name: 'jpeg.png', make: () => quadrants().jpeg().toBuffer() },
    { ...lie, name: 'webp.JPG', make: () => quadrants().webp().toBuffer() },
    { ...broken, name: 'web page.jpg', make: () => Promise.resolve(Buffer.from(page)) },
  ];
}

function damaged(): NastyImage[] {
  const truncated = { ...broken, width: WIDTH, height: HEIGHT };
  return [
    { ...broken, name: 'empty.jpg', make: () => Promise.resolve(Buffer.alloc(0)) },
    {
      ...truncated,
      name: 'truncated.jpg',
      make: async () => half(await grain(WIDTH, HEIGHT).jpeg().toBuffer()),
    },
    {
      ...truncated,
      name: 'truncated.png',
      make: async () => half(await grain(WIDTH, HEIGHT).png().toBuffer()),
    },
    {
      ...broken,
      name: 'truncated.webp',
      make: async () => half(await grain(WIDTH, HEIGHT).webp().toBuffer()),
    },
    {
      ...broken,
      problems: ['photo-heic'],
      name: 'phone.heic',
      make: () => Promise.resolve(heicHeader()),
    },
    {
      ...broken,
      name: 'bomb.png',
      width: 20_000,
      height: 20_000,
      problems: ['photo-too-big'],
      make: () => Promise.resolve(pngDeclaring(20_000, 20_000)),
    },
  ];
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

/** A PNG of a few bytes that declares as many pixels as you like. */
function pngDeclaring(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.alloc(8)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The file type box that every HEIC picture begins with, and nothing behind it. */
function heicHeader(): Buffer {
  const box = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1');
  return Buffer.concat([box, Buffer.alloc(64)]);
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder !== undefined) {
  const images = await makeNastyImages(folder);
  console.log(`${images.length} nasty images in ${folder}`);
}
