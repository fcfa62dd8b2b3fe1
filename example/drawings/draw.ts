/**
 * Draws the example's pictures: `npx tsx example/drawings/draw.ts [PART-OF-A-FILE-NAME…]`.
 * Same source, same bytes; the results are committed.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type Picture, toSvg } from './kit/page.ts';
import { installFonts } from './kit/typeface.ts';
import { pictures } from './pictures/list.ts';

const IMAGES = fileURLToPath(new URL('../static/images', import.meta.url));

/** Flat drawings need few colours; more only make the file larger. */
const PNG = { palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 } as const;
const JPEG = { quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' } as const;

async function render(picture: Picture): Promise<void> {
  const target = join(IMAGES, picture.file);
  mkdirSync(dirname(target), { recursive: true });
  const image = sharp(Buffer.from(toSvg(picture.draw()))).flatten();
  const { width, height } = await (
    target.endsWith('.png') ? image.png(PNG) : image.jpeg(JPEG)
  ).toFile(target);
  const kilobytes = Math.round(statSync(target).size / 1024);
  process.stdout.write(`${picture.file}  ${width} × ${height}  ${kilobytes} KB\n`);
}

const wanted = process.argv.slice(2);
installFonts();
for (const picture of pictures) {
  if (wanted.length === 0 || wanted.some((part) => picture.file.includes(part))) {
    // One after another: two cores, and messages in order.
    // oxlint-disable-next-line no-await-in-loop
    await render(picture);
  }
}
