import { type Colour, palette } from './palette.ts';
import { type Frame, line, path, type Point, polyline } from './shapes.ts';
import { type Piece, round } from './svg.ts';
import { text } from './text.ts';

export interface Scale {
  /** The value at the top edge; the bottom edge is zero. */
  readonly max: number;
  /** Values that get a line and a label at the left. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Labels below, spread evenly from edge to edge. */
  readonly times?: readonly string[];
}

export interface Series {
  readonly values: readonly number[];
  readonly colour: Colour;
  /** Fills the space below the line. */
  readonly wash?: Colour;
  readonly width?: number;
}

const LABEL = 27;

/** Horizontal rules with their values, and the times below the frame. */
export function axes(frame: Frame, scale: Scale): Piece {
  const rules = scale.ticks.map(({ value, label }) => {
    const y = frame.y + frame.h * (1 - value / scale.max);
    return (
      line([frame.x, y], [frame.x + frame.w, y], { stroke: palette.rule, width: 2 }) +
      text(frame.x - 14, y + 9, { lines: label, size: LABEL, fill: palette.soft, align: 'end' })
    );
  });
  const times = scale.times ?? [];
  const marks = times.map((label, index) => {
    const x = frame.x + (frame.w * index) / Math.max(1, times.length - 1);
    const align = index === 0 ? 'start' : index === times.length - 1 ? 'end' : 'middle';
    return text(x, frame.y + frame.h + 40, {
      lines: label,
      size: LABEL,
      fill: palette.soft,
      align,
    });
  });
  return [...rules, ...marks].join('');
}

/** One line over a frame, its values spread evenly from edge to edge. */
export function curve(frame: Frame, series: Series & { readonly max: number }): Piece {
  const points = plot(frame, series.values, series.max);
  const base = frame.y + frame.h;
  const washed =
    series.wash === undefined
      ? ''
      : polyline([[frame.x, base], ...points, [frame.x + frame.w, base]], {
          closed: true,
          fill: series.wash,
          stroke: 'none',
        });
  return washed + polyline(points, { stroke: series.colour, width: series.width ?? 5 });
}

/** Where the values stand in the frame. */
export function plot(frame: Frame, values: readonly number[], max: number): Point[] {
  return values.map((value, index) => [
    frame.x + (frame.w * index) / Math.max(1, values.length - 1),
    frame.y + frame.h * (1 - value / max),
  ]);
}

/** Bars side by side over the whole frame. */
export function bars(
  frame: Frame,
  data: {
    readonly values: readonly number[];
    readonly max: number;
    readonly colours: (index: number) => Colour;
  },
): Piece {
  const step = frame.w / data.values.length;
  return data.values
    .map((value, index) => {
      const h = (frame.h * value) / data.max;
      const x = frame.x + index * step + step * 0.16;
      const y = frame.y + frame.h - h;
      return path(
        `M${round(x)} ${round(y)} h${round(step * 0.68)} v${round(h)} h${round(-step * 0.68)} Z`,
        {
          fill: data.colours(index),
          stroke: 'none',
        },
      );
    })
    .join('');
}

/** Values from a formula, with a jitter that is the same in every run. */
export function sample(
  count: number,
  formula: (share: number, index: number) => number,
  jitter = 0,
): number[] {
  return Array.from({ length: count }, (_, index) => {
    const noise = Math.sin(index * 12.9898 + 4.1) * 43758.5453;
    const swing = (noise - Math.floor(noise)) * 2 - 1;
    return Math.max(0, formula(index / (count - 1), index) + swing * jitter);
  });
}

/** A smooth hill of height 1 around `centre`, for shaping samples. */
export function hill(share: number, centre: number, spread: number): number {
  return Math.exp(-(((share - centre) / spread) ** 2));
}
