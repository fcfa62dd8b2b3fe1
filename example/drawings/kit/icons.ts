import { palette } from './palette.ts';
import { box, disc, type Ink, line, path } from './shapes.ts';
import { at, type Piece } from './svg.ts';

/** Small ink drawings, each about 100 pixels high and centred on its point. */

export function person(x: number, y: number, ink: Ink = {}): Piece {
  const style = { fill: palette.card, ...ink };
  return at(x, y, [
    disc([0, -26], 22, style),
    path('M-42 46 C-42 12 -22 6 0 6 C22 6 42 12 42 46 Z', style),
  ]);
}

/** A store of data. */
export function cylinder(
  x: number,
  y: number,
  ink: Ink & { readonly w?: number; readonly h?: number } = {},
): Piece {
  const { w = 96, h = 104 } = ink;
  const style = { fill: palette.card, ...ink };
  const rx = w / 2;
  const ry = w / 6;
  const top = -h / 2 + ry;
  const bottom = h / 2 - ry;
  return at(x, y, [
    path(`M${-rx} ${top} V${bottom} A${rx} ${ry} 0 0 0 ${rx} ${bottom} V${top}`, style),
    path(
      `M${-rx} ${top} A${rx} ${ry} 0 0 1 ${rx} ${top} A${rx} ${ry} 0 0 1 ${-rx} ${top} Z`,
      style,
    ),
  ]);
}

/** A written page with a folded corner. */
export function sheet(x: number, y: number, ink: Ink = {}): Piece {
  const style = { fill: palette.card, ...ink };
  const rows = [-8, 12, 32].map((row) =>
    line([-20, row], [20, row], { stroke: ink.stroke ?? palette.soft, width: 4 }),
  );
  return at(x, y, [
    path('M-38 -50 H16 L38 -28 V50 H-38 Z', style),
    path('M16 -50 V-28 H38', style),
    ...rows,
  ]);
}

export function cloud(x: number, y: number, ink: Ink & { readonly scale?: number } = {}): Piece {
  const s = ink.scale ?? 1;
  const d = `M${-52 * s} ${30 * s} a${30 * s} ${30 * s} 0 0 1 ${2 * s} ${-60 * s} a${42 * s} ${42 * s} 0 0 1 ${78 * s} ${-8 * s} a${34 * s} ${34 * s} 0 0 1 ${24 * s} ${68 * s} Z`;
  return at(x, y, [path(d, { fill: palette.card, ...ink })]);
}

/** A tick in a box; `done` says whether it is ticked. */
export function checkbox(x: number, y: number, done: boolean): Piece {
  const colour = done ? palette.sage : palette.soft;
  return at(x, y, [
    box({ x: -21, y: -21, w: 42, h: 42 }, { stroke: colour, radius: 8, fill: palette.card }),
    done ? path('M-11 1 L-3 10 L12 -10', { stroke: colour, width: 6 }) : '',
  ]);
}

/** A person's approval: a tick on a disc. */
export function approval(x: number, y: number, ink: Ink = {}): Piece {
  return at(x, y, [
    disc([0, 0], 34, { fill: palette.accent, stroke: palette.accent, ...ink }),
    path('M-14 1 L-4 12 L16 -12', { stroke: palette.card, width: 7 }),
  ]);
}
