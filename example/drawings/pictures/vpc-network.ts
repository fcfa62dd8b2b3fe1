import { arrow } from '../kit/arrows.ts';
import { cylinder } from '../kit/icons.ts';
import { labelled, overline } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, disc, type Frame, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const VPC: Frame = { x: 490, y: 270, w: WIDTH - MARGIN - 490, h: 730 };
const PADDING = 36;
const GAP = 44;
const COLUMN = (VPC.w - 2 * PADDING - GAP) / 2;
const ROW_HEIGHT = 192;
/** The balancer stands high in its row, so that the row's name is free. */
const BALANCER_Y = 430;
const PUBLIC = { name: 'public', y: 350, wash: palette.ochreWash } as const;
const PRIVATE = { name: 'private', y: 562, wash: palette.sageWash } as const;
const DATA = { name: 'data', y: 774, wash: palette.blueWash } as const;

export const vpcNetwork: Picture = { file: 'event-5/vpc-network.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Where each control acts',
        deck: 'One VPC, two Availability Zones, five places to say no',
      }),
      box(VPC, { fill: palette.card }),
      ...zone(VPC.x + PADDING, { name: 'Zone A', database: 'primary' }),
      ...zone(VPC.x + PADDING + COLUMN + GAP, { name: 'Zone B', database: 'standby' }),
      balancer(),
      legend(),
    ],
  };
}

interface Zone {
  readonly name: string;
  readonly database: string;
}

function zone(x: number, { name, database }: Zone): Piece[] {
  const middle = x + COLUMN / 2;
  const tasks = PRIVATE.y + ROW_HEIGHT / 2;
  const data = DATA.y + ROW_HEIGHT / 2;
  return [
    overline([x + 4, VPC.y + 54], name),
    ...[PUBLIC, PRIVATE, DATA].map((row) => subnet({ x, y: row.y, w: COLUMN, h: ROW_HEIGHT }, row)),
    arrow([
      [middle, BALANCER_Y + 52],
      [middle, tasks - 56],
    ]),
    labelled({ x: middle - 130, y: tasks - 50, w: 260, h: 100 }, { title: 'Tasks', size: 40 }),
    mark([middle + 130, tasks - 50], 3),
    arrow([
      [middle, tasks + 52],
      [middle, data - 70],
    ]),
    cylinder(middle, data, { w: 134, h: 130 }),
    text(middle + 90, data + 30, { lines: database, size: 34, fill: palette.soft }),
    mark([middle + 66, data - 42], 5),
    mark([x + COLUMN - 60, DATA.y - 10], 4),
  ];
}

function subnet(frame: Frame, row: { readonly name: string; readonly wash: Colour }): Piece {
  return (
    box(frame, { fill: row.wash, stroke: 'none' }) +
    text(frame.x + 22, frame.y + frame.h - 24, { lines: row.name, size: 32, fill: palette.soft })
  );
}

/** One balancer stands in both zones. */
function balancer(): Piece {
  const y = BALANCER_Y;
  const inset = PADDING + 190;
  const frame = { x: VPC.x + inset, y: y - 50, w: VPC.w - 2 * inset, h: 100 };
  return (
    text(MARGIN, y + 15, { lines: 'internet', size: 46, weight: 'heavy' }) +
    arrow(
      [
        [MARGIN + 208, y],
        [frame.x - 8, y],
      ],
      { width: 6 },
    ) +
    mark([VPC.x, y], 1) +
    labelled(frame, { title: 'Application Load Balancer', size: 40 }) +
    mark([frame.x + frame.w, frame.y], 2)
  );
}

const CONTROLS = [
  { name: 'AWS WAF', note: 'drops bad requests' },
  { name: 'Security group', note: 'port 443 only' },
  { name: 'Security group', note: 'balancer only' },
  { name: 'Network ACL', note: 'tasks’ subnets only' },
  { name: 'KMS key', note: 'no key, no data' },
] as const;

/** The numbers of the drawing, explained beside it. */
function legend(): Piece {
  const rows = CONTROLS.map(({ name, note }, index) => {
    const y = 560 + index * 98;
    return (
      mark([MARGIN + 28, y], index + 1) +
      text(MARGIN + 78, y + 2, { lines: name, size: 36, weight: 'semibold', max: 300 }) +
      text(MARGIN + 78, y + 40, { lines: note, size: 30, fill: palette.soft, max: 300 })
    );
  });
  return rows.join('');
}

function mark(at: Point, number: number): Piece {
  return (
    disc(at, 27, { fill: palette.accent, stroke: palette.card }) +
    text(at[0], at[1] + 12, {
      lines: String(number),
      size: 34,
      weight: 'semibold',
      fill: palette.card,
      align: 'middle',
    })
  );
}
