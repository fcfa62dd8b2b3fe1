import { arrow } from '../kit/arrows.ts';
import { cylinder } from '../kit/icons.ts';
import { labelled, overline, tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, type Frame, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const VPC: Frame = { x: 470, y: 270, w: WIDTH - MARGIN - 470, h: 730 };
const COLUMN = { w: 600, gap: 46 } as const;
const ROWS = [
  { name: 'public', y: 350, wash: palette.ochreWash },
  { name: 'private', y: 562, wash: palette.sageWash },
  { name: 'data', y: 774, wash: palette.blueWash },
] as const;
const ROW_HEIGHT = 190;

export const vpcNetwork: Picture = { file: 'event-5/vpc-network.png', draw };

function draw(): Drawing {
  const left = VPC.x + 42;
  const right = left + COLUMN.w + COLUMN.gap;
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, { title: 'Where each control acts', deck: 'One VPC, two Availability Zones, five places to say no' }),
      box(VPC, { fill: palette.card, stroke: palette.ink }),
      ...zone(left, 'Zone A'),
      ...zone(right, 'Zone B'),
      wayIn(left),
      legend(),
    ],
  };
}

function zone(x: number, name: string): Piece[] {
  const subnets = ROWS.map((row) => subnet({ x, y: row.y, w: COLUMN.w, h: ROW_HEIGHT }, row));
  return [overline([x + 4, VPC.y + 56], name), ...subnets, ...contents(x)];
}

function subnet(frame: Frame, row: { readonly name: string; readonly wash: Colour }): Piece {
  return box(frame, { fill: row.wash, stroke: 'none' }) + text(frame.x + 24, frame.y + 48, { lines: row.name, size: 32, fill: palette.soft });
}

function contents(x: number): Piece[] {
  const middle = x + COLUMN.w / 2 + 30;
  const [front, back, data] = ROWS.map((row) => row.y + ROW_HEIGHT / 2);
  if (front === undefined || back === undefined || data === undefined) throw new Error('Three rows are drawn.');
  return [
    labelled(around([middle, front], 270, 100), { title: 'Balancer' }),
    arrow([[middle, front + 54], [middle, back - 54]]),
    labelled(around([middle, back], 270, 100), { title: 'Tasks' }),
    arrow([[middle, back + 54], [middle, data - 62]]),
    cylinder(middle, data, { w: 130, h: 124 }),
    mark([middle + 135, front - 50], 2),
    mark([middle + 135, back - 50], 3),
    mark([x + COLUMN.w - 34, ROWS[2].y], 4),
    mark([middle + 66, data - 44], 5),
  ];
}

function around([x, y]: Point, w: number, h: number): Frame {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function wayIn(left: number): Piece {
  const y = ROWS[0].y + ROW_HEIGHT / 2;
  return arrow([[MARGIN + 320, y], [left - 8, y]], { width: 6 }) + mark([VPC.x, y], 1);
}

const CONTROLS = ['AWS WAF', 'Security group', 'Security group', 'Network ACL', 'KMS key'] as const;

/** The numbers of the drawing, explained beside it. */
function legend(): Piece {
  const rows = CONTROLS.map((name, index) => {
    const y = 610 + index * 84;
    return mark([MARGIN + 28, y], index + 1) + text(MARGIN + 74, y + 13, { lines: name, size: 37, max: 300 });
  });
  return (
    text(MARGIN, ROWS[0].y + ROW_HEIGHT / 2 + 14, { lines: 'internet', size: 46, weight: 'heavy' }) +
    rows.join('')
  );
}

function mark(at: Point, number: number): Piece {
  return tag(at, String(number), { fill: palette.accent, ink: palette.card, size: 34 });
}
