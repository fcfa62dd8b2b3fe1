import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Advances, readAdvances, unpackWoff } from './sfnt.ts';

/** The weights in use. Each is a family of its own to the renderer, which knows only regular and bold. */
export const FAMILIES = {
  regular: { file: 400, family: 'Bricolage Grotesque' },
  semibold: { file: 600, family: 'Bricolage Grotesque SemiBold' },
  heavy: { file: 800, family: 'Bricolage Grotesque ExtraBold' },
} as const;

export type Weight = keyof typeof FAMILIES;

const require = createRequire(import.meta.url);

function readFont(weight: Weight): Buffer {
  const name = `bricolage-grotesque-latin-${FAMILIES[weight].file}-normal.woff`;
  return unpackWoff(readFileSync(require.resolve(`@fontsource/bricolage-grotesque/files/${name}`)));
}

const fonts: Readonly<Record<Weight, Buffer>> = {
  regular: readFont('regular'),
  semibold: readFont('semibold'),
  heavy: readFont('heavy'),
};

const advances: Readonly<Record<Weight, Advances>> = {
  regular: readAdvances(fonts.regular),
  semibold: readAdvances(fonts.semibold),
  heavy: readAdvances(fonts.heavy),
};

/**
 * Width of one line in pixels, without kerning, so at most a hair wider than drawn.
 * Throws for a character that the typeface lacks: the renderer would take it from whatever font the machine has.
 */
export function widthOf(
  line: string,
  style: { readonly size: number; readonly weight: Weight },
): number {
  let width = 0;
  for (const character of line) {
    const advance = advances[style.weight].get(character.codePointAt(0) ?? 0);
    if (advance === undefined) throw new Error(`The typeface has no "${character}" for "${line}".`);
    width += advance;
  }
  return width * style.size;
}

/** Lets the renderer see these fonts and no others, so that every machine draws the same letters. Call before the first rendering. */
export function installFonts(): void {
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  mkdirSync(join(folder, 'cache'));
  for (const weight of Object.keys(fonts) as Weight[]) {
    writeFileSync(join(folder, `${weight}.ttf`), fonts[weight]);
  }
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = config;
}
