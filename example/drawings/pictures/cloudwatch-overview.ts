import { axes, bars, curve, hill, plot, sample } from '../kit/charts.ts';
import { tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { card, disc, type Frame, line } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { tiles } from './dashboard-tiles.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const GAP = 30;
const FREE = WIDTH - 2 * MARGIN;
const DEPLOYMENT = 0.62;

export const cloudwatchOverview: Picture = { file: 'event-4/cloudwatch-overview.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Is the shop being served?',
        deck: 'One dashboard, ten seconds: traffic, latency, errors, saturation',
      }),
      tiles({ x: MARGIN, y: 264, w: FREE, h: 176 }, GAP),
      requests({ x: MARGIN, y: 476, w: 1060, h: 400 }),
      latency({ x: MARGIN + 1060 + GAP, y: 476, w: FREE - 1060 - GAP, h: 400 }),
      alarms({ x: MARGIN, y: 912, w: FREE, h: 98 }),
    ],
  };
}

function requests(frame: Frame): Piece {
  const values = sample(56, (t) => 620 + 420 * hill(t, 0.34, 0.2) + 660 * hill(t, 0.92, 0.24), 46);
  const graph = { x: frame.x + 116, y: frame.y + 100, w: frame.w - 156, h: frame.h - 174 };
  const mark = graph.x + graph.w * DEPLOYMENT;
  const ticks = [500, 1000, 1500].map((value) => ({ value, label: value.toLocaleString('en') }));
  return (
    card(frame) +
    text(frame.x + 28, frame.y + 54, {
      lines: 'Requests per minute',
      size: 34,
      weight: 'semibold',
    }) +
    axes(graph, {
      max: 1600,
      ticks: [{ value: 0, label: '0' }, ...ticks],
      times: ['06:00', '09:00', '12:00', '15:00', '18:00'],
    }) +
    curve(graph, { values, max: 1600, colour: palette.blue, wash: palette.blueWash }) +
    line([mark, graph.y - 8], [mark, graph.y + graph.h], { dashed: true }) +
    tag([mark, graph.y - 22], 'release 42', { size: 27 })
  );
}

function latency(frame: Frame): Piece {
  const scale = {
    max: 600,
    ticks: [0, 200, 400].map((value) => ({ value, label: String(value) })),
    times: ['06:00', '12:00', '18:00'],
  };
  const graph = { x: frame.x + 96, y: frame.y + 100, w: frame.w - 150, h: frame.h - 174 };
  const slow = sample(40, (t) => 230 + 300 * hill(t, 0.68, 0.07) + 60 * t, 18);
  const usual = sample(40, (t) => 96 + 40 * hill(t, 0.68, 0.07), 8);
  const threshold = graph.y + graph.h * (1 - 500 / scale.max);
  const peak = plot(graph, slow, scale.max).reduce((highest, point) =>
    point[1] < highest[1] ? point : highest,
  );
  return (
    card(frame) +
    text(frame.x + 28, frame.y + 54, { lines: 'Latency, ms', size: 34, weight: 'semibold' }) +
    axes(graph, scale) +
    line([graph.x, threshold], [graph.x + graph.w, threshold], {
      stroke: palette.accent,
      dashed: true,
    }) +
    text(graph.x, threshold - 14, { lines: 'alarm at 500', size: 27, fill: palette.accent }) +
    curve(graph, { values: slow, max: scale.max, colour: palette.accent }) +
    curve(graph, { values: usual, max: scale.max, colour: palette.soft }) +
    disc(peak, 10, { fill: palette.card, stroke: palette.accent, width: 5 }) +
    text(graph.x + 8, graph.y + graph.h * 0.5, {
      lines: 'p95',
      size: 28,
      weight: 'semibold',
      fill: palette.accent,
    }) +
    text(graph.x + 8, graph.y + graph.h * 0.955, {
      lines: 'p50',
      size: 28,
      weight: 'semibold',
      fill: palette.soft,
    })
  );
}

function alarms(frame: Frame): Piece {
  const minutes = sample(58, (t) => 1 + (t > 0.66 && t < 0.72 ? 1 : 0));
  const strip = { x: frame.x + 170, y: frame.y + 29, w: 1110, h: 40 };
  return (
    card(frame) +
    text(frame.x + 28, frame.y + 61, { lines: 'Alarms', size: 34, weight: 'semibold' }) +
    bars(strip, {
      values: minutes.map(() => 1),
      max: 1,
      colours: (index) => ((minutes[index] ?? 0) > 1.5 ? palette.accent : palette.sageWash),
    }) +
    tag([frame.x + frame.w - 28, frame.y + 49], '4 of 4 OK now', {
      fill: palette.sage,
      ink: palette.card,
      size: 29,
      align: 'end',
    })
  );
}
