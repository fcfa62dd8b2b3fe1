import { type Colour, palette } from './palette.ts';
import { element, type Piece, round } from './svg.ts';

export type Point = readonly [x: number, y: number];

export interface Ink {
  readonly stroke?: Colour;
  readonly fill?: Colour;
  /** Line width in pixels. */
  readonly width?: number;
  readonly dashed?: boolean;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const LINE = 4;
const DASH = '2 13';
const RADIUS = 16;

function inked(ink: Ink): Readonly<Record<string, string | number | undefined>> {
  const width = ink.width ?? LINE;
  return {
    fill: ink.fill ?? 'none',
    stroke: ink.stroke ?? palette.ink,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': ink.dashed ? DASH : undefined,
  };
}

export function box(frame: Frame, ink: Ink & { readonly radius?: number } = {}): Piece {
  const { x, y, w, h } = frame;
  return element('rect', { x, y, width: w, height: h, rx: ink.radius ?? RADIUS, ...inked(ink) });
}

/** A box on a flat shadow, as if cut from card. */
export function card(frame: Frame, ink: Ink = {}): Piece {
  const shadow = { ...frame, x: frame.x + 8, y: frame.y + 10 };
  const shade = element('g', { opacity: 0.09 }, box(shadow, { fill: palette.ink }));
  return shade + box(frame, { fill: palette.card, ...ink });
}

export function disc(centre: Point, radius: number, ink: Ink = {}): Piece {
  return element('circle', { cx: centre[0], cy: centre[1], r: radius, ...inked(ink) });
}

export function line(from: Point, to: Point, ink: Ink = {}): Piece {
  return element('path', { d: `M${from.join(' ')} L${to.join(' ')}`, ...inked(ink) });
}

/** Any path, in SVG's own notation. */
export function path(d: string, ink: Ink = {}): Piece {
  return element('path', { d, ...inked(ink) });
}

/** A polygon or an open polyline through the points. */
export function polyline(
  points: readonly Point[],
  ink: Ink & { readonly closed?: boolean } = {},
): Piece {
  const d = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join(' ');
  return path(ink.closed ? `${d} Z` : d, ink);
}

/** The middle of a frame. */
export function centreOf(frame: Frame): Point {
  return [frame.x + frame.w / 2, frame.y + frame.h / 2];
}
