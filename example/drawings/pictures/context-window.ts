import { tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { widthOf } from '../kit/typeface.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const WINDOW = 128;
const BAR = { x: MARGIN, w: WIDTH - 2 * MARGIN, h: 186 } as const;

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
      heading(WIDTH, {
        title: 'The context window is a budget',
        deck: 'One request with room for 128,000 tokens; the figures are an example',
      }),
      legend(316),
      budget(470, BEFORE, { name: 'Everything carried along', verdict: 'no room left' }),
      budget(792, AFTER, { name: 'Only what this step needs', verdict: '78,000 free' }),
    ],
  };
}

function budget(
  y: number,
  parts: readonly Part[],
  words: { readonly name: string; readonly verdict: string },
): Piece {
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

function segments(frame: Frame, parts: readonly Part[]): Piece {
  let x = frame.x;
  const pieces = parts.map((part) => {
    const w = (frame.w * part.tokens) / WINDOW;
    const figure = {
      lines: String(part.tokens),
      size: 50,
      weight: 'heavy',
      align: 'middle',
    } as const;
    const piece =
      box({ x, y: frame.y, w, h: frame.h }, { fill: part.fill, radius: 0 }) +
      text(x + w / 2, frame.y + frame.h / 2 + 18, figure);
    x += w;
    return piece;
  });
  return pieces.join('');
}

const NAME = { size: 36, weight: 'regular' } as const;
const SWATCH = 40;

/** What the colours mean, in the order of the bars. */
function legend(y: number): Piece {
  let x = MARGIN;
  const entries = BEFORE.map(({ name, fill }) => {
    const entry =
      box({ x, y: y - 31, w: SWATCH, h: SWATCH }, { fill, radius: 6 }) +
      text(x + SWATCH + 16, y, { ...NAME, lines: name });
    x += SWATCH + 16 + widthOf(name, NAME) + 52;
    return entry;
  });
  return (
    entries.join('') +
    text(WIDTH - MARGIN, y, { ...NAME, lines: 'thousand tokens', fill: palette.soft, align: 'end' })
  );
}
