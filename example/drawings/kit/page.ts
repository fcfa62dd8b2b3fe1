import { palette } from './palette.ts';
import { box } from './shapes.ts';
import { element, type Piece } from './svg.ts';
import { text } from './text.ts';

/** A finished drawing: its size and everything on it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Pixels of the picture for each unit of the drawing; 1 unless told. */
  readonly scale?: number;
}

/** A drawing and where it goes, below `static/images`. The ending decides between PNG and JPEG. */
export interface Picture {
  readonly file: string;
  readonly draw: () => Drawing;
}

/** Space between the edge of the paper and the drawing. */
export const MARGIN = 96;

/** Title and deck of a drawing, under the short accent bar that all of them share. */
export function heading(
  width: number,
  words: { readonly title: string; readonly deck?: string },
): Piece {
  const free = width - 2 * MARGIN;
  return [
    box({ x: MARGIN, y: 72, w: 72, h: 14 }, { fill: palette.accent, stroke: 'none', radius: 0 }),
    text(MARGIN - 2, 160, { lines: words.title, size: 66, weight: 'heavy', max: free }),
    words.deck === undefined
      ? ''
      : text(MARGIN, 218, { lines: words.deck, size: 36, fill: palette.soft, max: free }),
  ].join('');
}

/** The whole SVG document. */
export function toSvg(drawing: Drawing): string {
  const { width, height, scale = 1 } = drawing;
  const paper = element('rect', { width, height, fill: palette.paper });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${width} ${height}`,
    },
    paper + drawing.pieces.join(''),
  );
}
