import { arc, arrow, onCircle } from '../kit/arrows.ts';
import { centred, overline, tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { card, disc, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1800;
const HEIGHT = 1200;
const CENTRE: Point = [752, 715];
const REACH = 300;
const NODE = 130;
const TOOLS = { x: 1330, y: 440, w: WIDTH - MARGIN - 1330, h: 110, step: 140 } as const;

export const agentLoop: Picture = { file: 'event-6/agent-loop.png', draw };

const STATIONS = [
  { angle: 0, name: 'Observe', note: 'goal and state', loud: false },
  { angle: 90, name: 'Decide', note: 'next step', loud: true },
  { angle: 180, name: 'Act', note: 'call a tool', loud: false },
  { angle: 270, name: 'Remember', note: 'what held', loud: false },
] as const;

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'An agent is a model in a loop',
        deck: 'It stops when the goal is met or when a limit says so',
      }),
      ...STATIONS.map(({ angle }) =>
        arc(CENTRE, REACH, { from: angle + 27, to: angle + 63, width: 6 }),
      ),
      ...STATIONS.map(station),
      centre(),
      tools(),
      exit(),
    ],
  };
}

function station({ angle, name, note, loud }: (typeof STATIONS)[number]): Piece {
  const [x, y] = onCircle(CENTRE, REACH, angle);
  const ink = loud ? { fill: palette.accentWash, stroke: palette.accent } : { fill: palette.card };
  const frame = { x: x - NODE, y: y - NODE, w: 2 * NODE, h: 2 * NODE };
  return (
    disc([x, y], NODE, { ...ink, width: 5 }) +
    centred(frame, { title: name, note, size: 40, noteSize: 30 })
  );
}

function centre(): Piece {
  const [x, y] = CENTRE;
  return (
    text(x, y - 4, { lines: 'Goal', size: 54, weight: 'heavy', align: 'middle' }) +
    text(x, y + 44, {
      lines: 'refund order 8131',
      size: 31,
      fill: palette.soft,
      align: 'middle',
      max: 290,
    })
  );
}

const TOOL_NAMES = ['find order', 'check policy', 'issue refund', 'write mail'] as const;

function tools(): Piece {
  const [x, y] = onCircle(CENTRE, REACH, 180);
  const cards = TOOL_NAMES.map((name, index) => {
    const frame = { x: TOOLS.x, y: TOOLS.y + index * TOOLS.step, w: TOOLS.w, h: TOOLS.h };
    const used = index === 2;
    return (
      card(
        frame,
        used ? { fill: palette.accentWash, stroke: palette.accent } : { fill: palette.blueWash },
      ) + centred(frame, { title: name, size: 40 })
    );
  });
  return (
    overline([TOOLS.x + 4, TOOLS.y - 28], 'Tools') +
    cards.join('') +
    arrow(
      [
        [x + NODE + 8, y],
        [1230, y],
        [1230, TOOLS.y + 2 * TOOLS.step + TOOLS.h / 2],
        [TOOLS.x - 10, TOOLS.y + 2 * TOOLS.step + TOOLS.h / 2],
      ],
      {
        stroke: palette.accent,
        width: 6,
      },
    )
  );
}

/** The way out, which every loop needs. */
function exit(): Piece {
  const [x, y] = onCircle(CENTRE, REACH, 270);
  return (
    arrow(
      [
        [x - NODE - 8, y],
        [MARGIN + 6, y],
      ],
      { dashed: true },
    ) +
    tag([MARGIN, y - 60], 'done', {
      align: 'start',
      fill: palette.sage,
      ink: palette.card,
      size: 33,
    }) +
    tag([MARGIN, y + 62], 'or 12 steps', { align: 'start', size: 33 })
  );
}
