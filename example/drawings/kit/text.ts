import { type Colour, palette } from './palette.ts';
import { element, escapeText, type Piece } from './svg.ts';
import { FAMILIES, type Weight, widthOf } from './typeface.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: Colour;
  readonly align?: 'start' | 'middle' | 'end';
  /** The widest a line may be, in pixels; a wider one is an error, so that no drawing ships with words over its edge. */
  readonly max?: number;
  /** Distance of baselines as a multiple of the size. */
  readonly leading?: number;
}

const LEADING = 1.24;

/** Lines of text; `y` is the first baseline. Line breaks are the author's own. */
export function text(
  x: number,
  y: number,
  content: TextStyle & { readonly lines: string | readonly string[] },
): Piece {
  const { size, weight = 'regular', fill = palette.ink, align = 'start' } = content;
  const lines = typeof content.lines === 'string' ? [content.lines] : content.lines;
  return lines
    .map((line, index) => {
      const width = widthOf(line, { size, weight });
      if (width > (content.max ?? Infinity)) {
        throw new Error(`"${line}" is ${Math.round(width)} pixels wide, ${content.max} are free.`);
      }
      return element(
        'text',
        {
          x,
          y: y + index * size * (content.leading ?? LEADING),
          'font-family': FAMILIES[weight].family,
          'font-size': size,
          fill,
          'text-anchor': align,
        },
        escapeText(line),
      );
    })
    .join('');
}

/** Height from the top of the capitals of the first line to the last baseline. */
export function blockHeight(lines: number, size: number, leading = LEADING): number {
  return size * CAP_HEIGHT + (lines - 1) * size * leading;
}

/** Height of capitals in ems, as the typeface has it. */
export const CAP_HEIGHT = 0.7;
