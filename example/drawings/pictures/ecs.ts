import { arrow } from '../kit/arrows.ts';
import { person, sheet } from '../kit/icons.ts';
import { centred, labelled, overline, tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { box, card, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const CLUSTER: Frame = { x: 700, y: 268, w: WIDTH - MARGIN - 700, h: 730 };
const ZONE_WIDTH = 516;
const BALANCER: Frame = { x: 310, y: 446, w: 290, h: 150 };

/** The blank before the dot is the author's: real repositories have such names. */
export const ecs: Picture = { file: 'event-4/ECS .png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'An ECS service renews itself',
        deck: 'Rolling update from revision 42 to 43, no request lost',
      }),
      traffic(),
      recipe(),
      box(CLUSTER, { fill: palette.blueWash, stroke: palette.blue }),
      overline([CLUSTER.x + 30, CLUSTER.y + 54], 'ECS cluster on Fargate', { fill: palette.blue }),
      zone({ x: CLUSTER.x + 30, y: CLUSTER.y + 80, w: ZONE_WIDTH, h: 500 }, 'Zone A', [
        { name: 'shop', state: 'rev 42' },
        { name: 'shop', state: 'rev 43 ready' },
        { name: 'orders', state: 'rev 17' },
      ]),
      zone(
        { x: CLUSTER.x + CLUSTER.w - 30 - ZONE_WIDTH, y: CLUSTER.y + 80, w: ZONE_WIDTH, h: 500 },
        'Zone B',
        [
          { name: 'shop', state: 'rev 42 draining', leaving: true },
          { name: 'shop', state: 'rev 43 starting' },
          { name: 'orders', state: 'rev 17' },
        ],
      ),
      promise({ x: CLUSTER.x + 30, y: CLUSTER.y + 610, w: CLUSTER.w - 60, h: 90 }),
    ],
  };
}

function traffic(): Piece {
  const y = BALANCER.y + BALANCER.h / 2;
  return (
    person(150, y - 8) +
    text(150, y + 84, { lines: 'shoppers', size: 32, fill: palette.soft, align: 'middle' }) +
    arrow([
      [210, y],
      [BALANCER.x - 6, y],
    ]) +
    labelled(BALANCER, {
      title: ['Application', 'Load Balancer'],
      size: 36,
      ink: { fill: palette.card },
    }) +
    arrow([
      [BALANCER.x + BALANCER.w + 2, y],
      [CLUSTER.x - 6, y],
    ])
  );
}

/** What the scheduler is told to run. */
function recipe(): Piece {
  const y = 832;
  return (
    sheet(150, y, { fill: palette.ochreWash }) +
    text(150, y + 104, { lines: 'image', size: 32, fill: palette.soft, align: 'middle' }) +
    arrow([
      [210, y],
      [BALANCER.x - 6, y],
    ]) +
    labelled(
      { ...BALANCER, y: y - 85, h: 170 },
      {
        title: ['Task', 'definition'],
        note: 'revision 43',
        noteFill: palette.accent,
        ink: { fill: palette.ochreWash },
      },
    ) +
    arrow([
      [BALANCER.x + BALANCER.w + 2, y],
      [CLUSTER.x - 6, y],
    ])
  );
}

interface Task {
  readonly name: string;
  readonly state: string;
  readonly leaving?: boolean;
}

function zone(frame: Frame, name: string, tasks: readonly Task[]): Piece {
  const h = 122;
  const rows = tasks.map((task, index) =>
    taskPiece({ x: frame.x + 26, y: frame.y + 76 + index * (h + 14), w: frame.w - 60, h }, task),
  );
  return (
    box(frame, { fill: palette.paper, stroke: 'none' }) +
    overline([frame.x + 26, frame.y + 50], name) +
    rows.join('')
  );
}

function taskPiece(frame: Frame, task: Task): Piece {
  const fresh = task.state.startsWith('rev 43');
  const edge = task.leaving
    ? box(frame, { dashed: true, stroke: palette.soft })
    : card(frame, fresh ? { stroke: palette.accent, fill: palette.accentWash } : {});
  const ink = task.leaving ? palette.soft : palette.ink;
  return (
    edge +
    text(frame.x + 28, frame.y + frame.h / 2 + 13, {
      lines: task.name,
      size: 38,
      weight: 'semibold',
      fill: ink,
    }) +
    tag([frame.x + frame.w - 24, frame.y + frame.h / 2], task.state, {
      align: 'end',
      size: 29,
      fill: fresh ? palette.accent : palette.sand,
      ink: fresh ? palette.card : ink,
    })
  );
}

function promise(frame: Frame): Piece {
  return centred(frame, {
    title: 'shop: 2 tasks wanted, never fewer than 2 in service',
    weight: 'regular',
    size: 36,
    fill: palette.blue,
  });
}
