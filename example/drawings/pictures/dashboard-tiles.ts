import { curve, hill, sample } from '../kit/charts.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { card, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { widthOf } from '../kit/typeface.ts';

const VALUE = { size: 74, weight: 'heavy' } as const;

interface Tile {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly trend: readonly number[];
  readonly colour: Colour;
}

const TILES: readonly Tile[] = [
  {
    name: 'Requests',
    value: '1,284',
    unit: '/min',
    trend: sample(22, (t) => 5 + 3 * t, 0.7),
    colour: palette.blue,
  },
  {
    name: 'Latency p95',
    value: '312',
    unit: 'ms',
    trend: sample(22, (t) => 3 + 4 * hill(t, 0.7, 0.14), 0.4),
    colour: palette.accent,
  },
  {
    name: 'Errors',
    value: '0.4',
    unit: '%',
    trend: sample(22, (t) => 2 + 3 * hill(t, 0.7, 0.1), 0.5),
    colour: palette.plum,
  },
  {
    name: 'CPU',
    value: '61',
    unit: '%',
    trend: sample(22, (t) => 4 + 2 * Math.sin(t * 7), 0.5),
    colour: palette.sage,
  },
];

/** Four figures in a row, each with its last hours. */
export function tiles(frame: Frame, gap: number): Piece {
  const w = (frame.w - 3 * gap) / 4;
  return TILES.map((tile, index) =>
    tilePiece({ ...frame, x: frame.x + index * (w + gap), w }, tile),
  ).join('');
}

function tilePiece(frame: Frame, tile: Tile): Piece {
  const graph = { x: frame.x + frame.w - 156, y: frame.y + 36, w: 128, h: 76 };
  return (
    card(frame) +
    text(frame.x + 28, frame.y + 50, { lines: tile.name, size: 32, fill: palette.soft }) +
    text(frame.x + 26, frame.y + 140, { lines: tile.value, ...VALUE, max: 200 }) +
    text(frame.x + 38 + widthOf(tile.value, VALUE), frame.y + 140, {
      lines: tile.unit,
      size: 30,
      fill: palette.soft,
    }) +
    curve(graph, { values: tile.trend, max: 9, colour: tile.colour })
  );
}
