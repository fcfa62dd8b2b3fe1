import { type Colour, palette } from './palette.ts';
import { box, card, centreOf, type Frame, type Ink, type Point } from './shapes.ts';
import type { Piece } from './svg.ts';
import { blockHeight, CAP_HEIGHT, text } from './text.ts';
import { type Weight, widthOf } from './typeface.ts';

export interface Caption {
  readonly title: string | readonly string[];
  readonly note?: string | readonly string[];
  readonly size?: number;
  readonly noteSize?: number;
  readonly fill?: Colour;
  readonly noteFill?: Colour;
  readonly weight?: Weight;
}

const GAP = 20;
const PADDING = 18;

/** A title with a note below it, centred in a frame. */
export function centred(frame: Frame, caption: Caption): Piece {
  const { size = 38, noteSize = 30, weight = 'semibold' } = caption;
  const title = toLines(caption.title);
  const note = toLines(caption.note ?? []);
  const noteHeight = note.length === 0 ? 0 : GAP + blockHeight(note.length, noteSize);
  const [x, y] = centreOf(frame);
  const top = y - (blockHeight(title.length, size) + noteHeight) / 2;
  const common = { align: 'middle', max: frame.w - 2 * PADDING } as const;
  const firstNote = top + blockHeight(title.length, size) + GAP + noteSize * CAP_HEIGHT;
  return (
    text(x, top + size * CAP_HEIGHT, {
      ...common,
      lines: title,
      size,
      weight,
      fill: caption.fill ?? palette.ink,
    }) +
    text(x, firstNote, {
      ...common,
      lines: note,
      size: noteSize,
      fill: caption.noteFill ?? caption.fill ?? palette.soft,
    })
  );
}

/** A card with its caption in the middle. */
export function labelled(frame: Frame, content: Caption & { readonly ink?: Ink }): Piece {
  return card(frame, content.ink) + centred(frame, content);
}

/** A small filled label as wide as its word; `x` is its left edge, middle or right edge. */
export function tag(
  at: Point,
  word: string,
  style: {
    readonly fill?: Colour;
    readonly ink?: Colour;
    readonly size?: number;
    readonly align?: 'start' | 'middle' | 'end';
  } = {},
): Piece {
  const size = style.size ?? 28;
  const w = widthOf(word, { size, weight: 'semibold' }) + size * 1.1;
  const h = size * 1.6;
  const shift = { start: 0, middle: -w / 2, end: -w }[style.align ?? 'middle'];
  const frame = { x: at[0] + shift, y: at[1] - h / 2, w, h };
  return (
    box(frame, { fill: style.fill ?? palette.sand, stroke: 'none', radius: h / 2 }) +
    text(frame.x + w / 2, at[1] + (size * CAP_HEIGHT) / 2, {
      lines: word,
      size,
      weight: 'semibold',
      fill: style.ink ?? palette.ink,
      align: 'middle',
    })
  );
}

/** A heading set in small spaced capitals above a group. */
export function overline(
  at: Point,
  word: string,
  style: { readonly fill?: Colour; readonly size?: number } = {},
): Piece {
  return text(at[0], at[1], {
    lines: word,
    size: style.size ?? 32,
    weight: 'semibold',
    fill: style.fill ?? palette.soft,
  });
}

function toLines(content: string | readonly string[]): readonly string[] {
  return typeof content === 'string' ? [content] : content;
}
