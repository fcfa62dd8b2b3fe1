import { centred } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { card, disc, type Frame, line, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';

const WIDTH = 1600;
const HEIGHT = 1200;
const CENTRE: Point = [WIDTH / 2, 610];
const RADIUS = 170;
const CARD = { w: 390, h: 142 } as const;
const FLOOR: Frame = { x: MARGIN, y: 976, w: WIDTH - 2 * MARGIN, h: 132 };

export const agentcore: Picture = { file: 'event-3/agentcore.png', draw };

const LEFT = [
  { name: 'Memory', job: 'today and last month' },
  { name: 'Identity', job: 'on whose behalf' },
  { name: 'Observability', job: 'every step traced' },
] as const;

const RIGHT = [
  { name: 'Gateway', job: 'APIs become tools' },
  { name: 'Browser Tool', job: 'sites without an API' },
  { name: 'Code Interpreter', job: 'sums in a sandbox' },
] as const;

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'What an agent needs besides a model',
        deck: 'Amazon Bedrock AgentCore, seven services around one loop',
      }),
      line(CENTRE, [CENTRE[0], FLOOR.y], { width: 5 }),
      ...LEFT.map((service, row) => spoke(service, { x: MARGIN, row })),
      ...RIGHT.map((service, row) => spoke(service, { x: WIDTH - MARGIN - CARD.w, row })),
      card(FLOOR, { fill: palette.blueWash }),
      centred(FLOOR, {
        title: 'Runtime',
        note: 'each session isolated, no servers to look after',
        size: 44,
        noteSize: 32,
      }),
      agent(),
    ],
  };
}

function spoke(
  service: { readonly name: string; readonly job: string },
  place: { readonly x: number; readonly row: number },
): Piece {
  const y = CENTRE[1] + (place.row - 1) * 240;
  const frame = { x: place.x, y: y - CARD.h / 2, ...CARD };
  const edge = place.x < CENTRE[0] ? place.x + CARD.w : place.x;
  return (
    line(CENTRE, [edge, y], { width: 5 }) +
    card(frame) +
    centred(frame, { title: service.name, note: service.job, size: 42 })
  );
}

function agent(): Piece {
  const frame = { x: CENTRE[0] - RADIUS, y: CENTRE[1] - RADIUS, w: 2 * RADIUS, h: 2 * RADIUS };
  const words = {
    title: 'Agent',
    note: ['a model', 'in a loop'],
    size: 66,
    noteSize: 36,
    weight: 'heavy',
  } as const;
  return (
    disc(CENTRE, RADIUS, { fill: palette.accentWash, stroke: palette.accent, width: 7 }) +
    centred(frame, words)
  );
}
