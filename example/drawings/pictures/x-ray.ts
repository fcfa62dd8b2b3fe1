import { sweep } from '../kit/arrows.ts';
import { overline } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, card, disc, type Frame, line, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1360;
const RADIUS = 68;

export const xRay: Picture = { file: 'event-4/x-ray.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Where did the 412 milliseconds go?',
        deck: 'Service map and trace of one checkout in AWS X-Ray',
      }),
      ...LINKS.map(([from, to]) => link(from, to)),
      ...Object.values(NODES).map(nodePiece),
      trace({ x: MARGIN, y: 900, w: WIDTH - 2 * MARGIN, h: 388 }),
    ],
  };
}

interface Node {
  readonly at: Point;
  readonly name: string;
  readonly time: string;
  readonly slow?: boolean;
  /** The name stands at the right of the disc instead of below it. */
  readonly beside?: boolean;
}

const NODES = {
  client: { at: [180, 530], name: 'Client', time: '' },
  gateway: { at: [540, 530], name: 'API Gateway', time: '412' },
  checkout: { at: [920, 530], name: 'Checkout', time: '394' },
  orders: { at: [1320, 330], name: 'Orders table', time: '9', beside: true },
  payment: { at: [1320, 530], name: 'Payment', time: '356' },
  database: { at: [1700, 530], name: 'Payments DB', time: '331', slow: true },
  queue: { at: [1320, 770], name: 'Mail queue', time: '6', beside: true },
} as const satisfies Record<string, Node>;

type NodeName = keyof typeof NODES;

const LINKS: readonly (readonly [NodeName, NodeName])[] = [
  ['client', 'gateway'],
  ['gateway', 'checkout'],
  ['checkout', 'orders'],
  ['checkout', 'payment'],
  ['payment', 'database'],
  ['checkout', 'queue'],
];

function link(from: NodeName, to: NodeName): Piece {
  const [fromX, fromY] = NODES[from].at;
  const [toX, toY] = NODES[to].at;
  const hot = to === 'database' || to === 'payment';
  return sweep(
    [fromX + RADIUS, fromY],
    [toX - RADIUS - 6, toY],
    hot ? { stroke: palette.accent, width: 7 } : {},
  );
}

function nodePiece(node: Node): Piece {
  const [x, y] = node.at;
  const colour = node.slow ? palette.accent : palette.sage;
  const ring = disc(node.at, RADIUS, {
    fill: node.slow ? palette.accentWash : palette.card,
    stroke: colour,
    width: 10,
  });
  const inner =
    node.time === ''
      ? text(x, y + 12, { lines: 'you', size: 36, fill: palette.soft, align: 'middle' })
      : text(x, y + 8, { lines: node.time, size: 46, weight: 'heavy', align: 'middle' }) +
        text(x, y + 40, { lines: 'ms', size: 27, fill: palette.soft, align: 'middle' });
  const name = { lines: node.name, size: 34, weight: 'semibold' } as const;
  return (
    ring +
    inner +
    (node.beside
      ? text(x + RADIUS + 24, y + 12, name)
      : text(x, y + RADIUS + 48, { ...name, align: 'middle' }))
  );
}

interface Segment {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly colour: Colour;
}

const SEGMENTS: readonly Segment[] = [
  { name: 'API Gateway', start: 0, end: 412, colour: palette.sage },
  { name: 'Checkout', start: 10, end: 404, colour: palette.sage },
  { name: 'Orders table', start: 18, end: 27, colour: palette.sage },
  { name: 'Payment', start: 32, end: 388, colour: palette.ochre },
  { name: 'SELECT without index', start: 48, end: 379, colour: palette.accent },
];

function trace(frame: Frame): Piece {
  const left = frame.x + 400;
  const scale = (frame.w - 400 - 60) / 420;
  const marks = [0, 100, 200, 300, 400].map((time) => {
    const x = left + time * scale;
    return (
      line([x, frame.y + 84], [x, frame.y + frame.h - 22], { stroke: palette.rule, width: 2 }) +
      text(x, frame.y + 62, {
        lines: time === 0 ? '0 ms' : String(time),
        size: 28,
        fill: palette.soft,
        align: 'middle',
      })
    );
  });
  const rows = SEGMENTS.map(({ name, start, end, colour }, index) => {
    const y = frame.y + 98 + index * 54;
    const loud = colour === palette.accent;
    const style = {
      size: 32,
      weight: loud ? 'semibold' : 'regular',
      fill: loud ? palette.accent : palette.ink,
      max: 340,
    } as const;
    return (
      text(frame.x + 30, y + 29, { ...style, lines: name }) +
      box(
        { x: left + start * scale, y, w: Math.max(16, (end - start) * scale), h: 36 },
        { fill: colour, stroke: 'none', radius: 8 },
      )
    );
  });
  return (
    card(frame) +
    overline([frame.x + 30, frame.y + 62], 'Trace', { fill: palette.ink, size: 36 }) +
    marks.join('') +
    rows.join('')
  );
}
