import { onCircle } from '../kit/arrows.ts';
import { centred } from '../kit/labels.ts';
import { type Drawing, heading, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { card, disc, line, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';

const WIDTH = 1600;
const HEIGHT = 1200;
const CENTRE: Point = [WIDTH / 2, 722];
const CARD = { w: 380, h: 140 } as const;

export const agentcore: Picture = { file: 'event-3/agentcore.png', draw };

const SERVICES = [
  { name: 'Runtime', job: 'runs each session apart', dx: 0, dy: -366 },
  { name: 'Memory', job: 'today and last month', dx: 500, dy: -225 },
  { name: 'Gateway', job: 'APIs become tools', dx: 530, dy: 10 },
  { name: 'Browser', job: 'sites without an API', dx: 500, dy: 245 },
  { name: 'Observability', job: 'every step traced', dx: 0, dy: 386 },
  { name: 'Code Interpreter', job: 'sums in a sandbox', dx: -500, dy: 245 },
  { name: 'Identity', job: 'on whose behalf', dx: -530, dy: 10 },
] as const;

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, { title: 'What an agent needs besides a model', deck: 'Amazon Bedrock AgentCore' }),
      disc(CENTRE, 280, { stroke: palette.rule, width: 3 }),
      ...SERVICES.map(spoke),
      agent(),
      ...SERVICES.map(service),
    ],
  };
}

type Service = (typeof SERVICES)[number];

function spoke({ dx, dy }: Service): Piece {
  return line(CENTRE, [CENTRE[0] + dx, CENTRE[1] + dy], { width: 5 });
}

function agent(): Piece {
  const r = 165;
  const [x, y] = CENTRE;
  const sparks = [0, 1, 2].map((index) => disc(onCircle(CENTRE, r + 26, index * 120 + 40), 9, { fill: palette.accent, stroke: 'none' }));
  return (
    disc(CENTRE, r, { fill: palette.accentWash, stroke: palette.accent, width: 7 }) +
    sparks.join('') +
    centred({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, { title: 'Agent', note: ['a model', 'in a loop'], size: 64, noteSize: 36, weight: 'heavy' })
  );
}

function service({ name, job, dx, dy }: Service): Piece {
  const frame = { x: CENTRE[0] + dx - CARD.w / 2, y: CENTRE[1] + dy - CARD.h / 2, ...CARD };
  return card(frame) + centred(frame, { title: name, note: job, size: 42 });
}
