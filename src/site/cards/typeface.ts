import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** Outlines of the site's display face at one weight. */
export interface Typeface {
  /** Width of one line in pixels at a size in pixels. */
  readonly widthOf: (line: string, size: number) => number;
  /** SVG path data of one line. */
  readonly outline: (line: string, at: Place) => string;
}

/** Where a line's baseline begins, and the size of its letters, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Weight = 400 | 600 | 800;

/** Fontsource cuts the face by script; each file holds letters that the others lack. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'];

/** Stands for a letter that no subset has, as Bricolage Grotesque has Latin only. */
const MISSING = '?';

/** Loads the face: text becomes paths, so that pictures need no font of the machine that draws them. */
export async function loadTypeface(weight: Weight): Promise<Typeface> {
  const fonts = await Promise.all(SUBSETS.map((subset) => loadSubset(subset, weight)));
  const [latin] = fonts;
  if (latin === undefined) throw new Error('The display face has no subset.');
  const fontOf = (letter: string) => fonts.find((font) => font.charToGlyphIndex(letter) > 0);
  const glyphsOf = (line: string) =>
    Array.from(line.normalize('NFC'), (letter) => {
      const font = fontOf(letter) ?? latin;
      return { font, glyph: font.charToGlyph(fontOf(letter) === undefined ? MISSING : letter) };
    });
  const advance = ({ font, glyph }: ReturnType<typeof glyphsOf>[number], size: number) =>
    ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size;
  return {
    widthOf: (line, size) =>
      glyphsOf(line).reduce((width, placed) => width + advance(placed, size), 0),
    outline: (line, { x, y, size }) => {
      let pen = x;
      const paths = glyphsOf(line).map((placed) => {
        const path = placed.glyph.getPath(pen, y, size).toPathData(1);
        pen += advance(placed, size);
        return path;
      });
      return paths.join('');
    },
  };
}

async function loadSubset(subset: string, weight: Weight): Promise<Font> {
  const require = createRequire(import.meta.url);
  const name = `bricolage-grotesque-${subset}-${weight}-normal.woff`;
  const file = await readFile(require.resolve(`@fontsource/bricolage-grotesque/files/${name}`));
  return opentype.parse(new Uint8Array(file).buffer);
}
