import { arrow } from '../kit/arrows.ts';
import { axes, curve, hill, sample } from '../kit/charts.ts';
import { tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, card, type Frame, line } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1600;
const HEIGHT = 1200;
const FREE = WIDTH - 2 * MARGIN;
const SPIKE = 0.58;

export const cloudwatchMetricsLogs: Picture = { file: 'event-4/cloudwatch.png', draw };

function draw(): Drawing {
  const metric = { x: MARGIN, y: 264, w: FREE, h: 380 };
  const logs = { x: MARGIN, y: 724, w: FREE, h: 400 };
  const spike = metric.x + 106 + (metric.w - 150) * SPIKE;
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'The metric says when, the log says why',
        deck: 'Errors of the payment service, and the lines of one minute',
      }),
      errors(metric, spike),
      logLines(logs),
      arrow(
        [
          [spike, metric.y + metric.h - 66],
          [spike, logs.y - 2],
        ],
        { stroke: palette.accent, width: 6 },
      ),
    ],
  };
}

function errors(frame: Frame, spike: number): Piece {
  const graph = { x: frame.x + 106, y: frame.y + 94, w: frame.w - 150, h: frame.h - 164 };
  const values = sample(80, (t) => 3 + 52 * hill(t, SPIKE, 0.022) + 8 * hill(t, 0.66, 0.05), 1.8);
  const ticks = [0, 20, 40, 60].map((value) => ({ value, label: String(value) }));
  return (
    card(frame) +
    text(frame.x + 28, frame.y + 54, { lines: 'Errors per minute', size: 34, weight: 'semibold' }) +
    axes(graph, { max: 64, ticks, times: ['10:00', '10:20', '10:40', '11:00', '11:20'] }) +
    box(
      { x: spike - 30, y: graph.y, w: 60, h: graph.h },
      { fill: palette.accentWash, stroke: 'none', radius: 0 },
    ) +
    curve(graph, { values, max: 64, colour: palette.blue, wash: palette.blueWash }) +
    line([spike - 30, graph.y + graph.h], [spike + 30, graph.y + graph.h], {
      stroke: palette.accent,
      width: 7,
    }) +
    tag([spike + 48, graph.y + 26], '10:46', {
      fill: palette.accent,
      ink: palette.card,
      size: 30,
      align: 'start',
    })
  );
}

interface LogLine {
  readonly time: string;
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly message: string;
}

const LOG: readonly LogLine[] = [
  { time: '10:46:02', level: 'INFO', message: 'charge order 8131 accepted in 212 ms' },
  { time: '10:46:05', level: 'WARN', message: 'connection pool 19 of 20 in use' },
  { time: '10:46:07', level: 'ERROR', message: 'charge order 8134 no connection after 3000 ms' },
  { time: '10:46:07', level: 'ERROR', message: 'charge order 8135 no connection after 3000 ms' },
  { time: '10:46:11', level: 'INFO', message: 'scaling: desired tasks 4, was 2' },
];

const LEVELS: Readonly<Record<LogLine['level'], { readonly fill: Colour; readonly ink: Colour }>> =
  {
    INFO: { fill: palette.sageWash, ink: palette.sage },
    WARN: { fill: palette.ochreWash, ink: palette.ink },
    ERROR: { fill: palette.accent, ink: palette.card },
  };

function logLines(frame: Frame): Piece {
  const step = 68;
  const rows = LOG.map(({ time, level, message }, index) => {
    const y = frame.y + 62 + index * step;
    const loud = level === 'ERROR';
    return (
      (loud
        ? box(
            { x: frame.x + 14, y: y - 31, w: frame.w - 28, h: 62 },
            { fill: palette.accentWash, stroke: 'none', radius: 8 },
          )
        : '') +
      text(frame.x + 36, y + 12, { lines: time, size: 33, fill: palette.soft }) +
      tag([frame.x + 276, y], level, { ...LEVELS[level], size: 26 }) +
      text(frame.x + 368, y + 12, {
        lines: message,
        size: 34,
        weight: loud ? 'semibold' : 'regular',
        max: frame.w - 400,
      })
    );
  });
  return card(frame) + rows.join('');
}
