import { palette } from './palette.ts';
import { type Ink, line, path, type Point, polyline } from './shapes.ts';
import { type Piece, round } from './svg.ts';

const HEAD = 24;
const BEND = 22;

/** An arrow through the points, with round bends and its head at the last one. */
export function arrow(points: readonly Point[], style: Ink = {}): Piece {
  const end = points.at(-1);
  const beforeEnd = points.at(-2);
  if (!end || !beforeEnd) throw new Error('An arrow needs two points.');
  const shaft = [...points.slice(0, -1), toward(end, beforeEnd, HEAD * 0.8)];
  return path(bent(shaft), { ...style, fill: 'none' }) + head(end, beforeEnd, style);
}

/** A smooth arrow from left to right (or right to left) that leaves and arrives level. */
export function sweep(from: Point, to: Point, style: Ink = {}): Piece {
  const direction = Math.sign(to[0] - from[0]);
  const end: Point = [to[0] - direction * HEAD * 0.8, to[1]];
  const middle = (from[0] + end[0]) / 2;
  const d = `M${from.join(' ')} C${middle} ${from[1]} ${middle} ${end[1]} ${end.join(' ')}`;
  return path(d, { ...style, fill: 'none' }) + head(to, [to[0] - direction * HEAD, to[1]], style);
}

/** An arrow along a circle's rim, clockwise; angles in degrees, 0 at the top. */
export function arc(
  centre: Point,
  radius: number,
  style: Ink & { readonly from: number; readonly to: number },
): Piece {
  const tip = onCircle(centre, radius, style.to);
  const back = style.to - (HEAD / radius) * (180 / Math.PI);
  const end = onCircle(centre, radius, back);
  const start = onCircle(centre, radius, style.from);
  const large = style.to - style.from > 180 ? 1 : 0;
  const d = `M${start.map(round).join(' ')} A${radius} ${radius} 0 ${large} 1 ${end.map(round).join(' ')}`;
  return path(d, { ...style, fill: 'none' }) + head(tip, end, style);
}

/** The point of a circle at an angle in degrees, clockwise from the top. */
export function onCircle(centre: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)];
}

/** A crossed-out end: the way that is closed. */
export function stop(at: Point, style: Ink = {}): Piece {
  const reach = HEAD * 0.6;
  const ink = { stroke: palette.accent, width: 7, ...style };
  return (
    line([at[0] - reach, at[1] - reach], [at[0] + reach, at[1] + reach], ink) +
    line([at[0] - reach, at[1] + reach], [at[0] + reach, at[1] - reach], ink)
  );
}

function head(tip: Point, from: Point, style: Ink): Piece {
  const base = toward(tip, from, HEAD);
  const across: Point = [(tip[1] - base[1]) * 0.42, (base[0] - tip[0]) * 0.42];
  const colour = style.stroke ?? palette.ink;
  const wings: Point[] = [
    tip,
    [base[0] + across[0], base[1] + across[1]],
    [base[0] - across[0], base[1] - across[1]],
  ];
  return polyline(wings, { closed: true, fill: colour, stroke: colour, width: 2 });
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.min(1, distance / length);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function bent(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.map(round).join(' ')}`;
      if (!after) return `L${point.map(round).join(' ')}`;
      const entry = toward(point, before, BEND).map(round).join(' ');
      const exit = toward(point, after, BEND).map(round).join(' ');
      return `L${entry} Q${point.map(round).join(' ')} ${exit}`;
    })
    .join(' ');
}
