import { tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, type Frame, line } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { widthOf } from '../kit/typeface.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const WINDOW = 128;
const BAR = { x: MARGIN, w: WIDTH - 2 * MARGIN, h: 200 } as const;

export const contextWindow: Picture = { file: 'event-6/context-window.png', draw };

interface Part {
  readonly name: string;
  /** Thousands of tokens. */
  readonly tokens: number;
  readonly fill: Colour;
}

const BEFORE: readonly Part[] = [
  { name: 'instructions', tokens: 9, fill: palette.sand },
  { name: 'tools', tokens: 24, fill: palette.blueWash },
  { name: 'documents', tokens: 46, fill: palette.ochreWash },
  { name: 'history', tokens: 41, fill: palette.sageWash },
  { name: 'answer', tokens: 8, fill: palette.accentWash },
];

const AFTER: readonly Part[] = [
  { name: 'instructions', tokens: 6, fill: palette.sand },
  { name: 'tools', tokens: 7, fill: palette.blueWash },
  { name: 'documents', tokens: 12, fill: palette.ochreWash },
  { name: 'history', tokens: 9, fill: palette.sageWash },
  { name: 'answer', tokens: 16, fill: palette.accentWash },
];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, { title: 'The context window is a budget', deck: 'One request with room for 128,000 tokens; the figures are an example' }),
      budget(360, BEFORE, { name: 'Everything carried along', verdict: 'no room left' }),
      budget(740, AFTER, { name: 'Only what this step needs', verdict: '78,000 free' }),
    ],
  };
}

function budget(y: number, parts: readonly Part[], words: { readonly name: string; readonly verdict: string }): Piece {
  const frame = { ...BAR, y };
  const used = parts.reduce((sum, part) => sum + part.tokens, 0);
  const full = used === WINDOW;
  return (
    text(frame.x, y - 30, { lines: words.name, size: 44, weight: 'heavy' }) +
    tag([frame.x + frame.w, y - 44], words.verdict, {
      align: 'end',
      size: 34,
      fill: full ? palette.accent : palette.sage,
      ink: palette.card,
    }) +
    box(frame, { stroke: palette.soft, dashed: true, radius: 0 }) +
    segments(frame, parts)
  );
}

const FIGURE = { size: 46, weight: 'heavy' } as const;
const NAME = { size: 33, weight: 'regular' } as const;

function segments(frame: Frame, parts: readonly Part[]): Piece {
  let x = frame.x;
  const pieces = parts.map((part, index) => {
    const w = (frame.w * part.tokens) / WINDOW;
    const middle = x + w / 2;
    const figure = text(middle, frame.y + 116, { ...FIGURE, lines: String(part.tokens), align: 'middle' });
    const fits = widthOf(part.name, NAME) < w - 16;
    const name = fits
      ? text(middle, frame.y + frame.h + 48, { ...NAME, lines: part.name, fill: palette.soft, align: 'middle' })
      : callout(middle, frame.y + frame.h, { name: part.name, low: index % 2 === 0 });
    const piece = box({ x, y: frame.y, w, h: frame.h }, { fill: part.fill, radius: 0 }) + figure + name;
    x += w;
    return piece;
  });
  return pieces.join('');
}

/** A name under a segment too narrow for it; neighbours stand on two levels. */
function callout(x: number, y: number, label: { readonly name: string; readonly low: boolean }): Piece {
  const depth = label.low ? 62 : 20;
  return (
    line([x, y + 6], [x, y + depth], { stroke: palette.soft, width: 3 }) +
    text(x, y + depth + 32, { ...NAME, lines: label.name, fill: palette.soft, align: 'middle' })
  );
}
