import { arrow, stop, sweep } from '../kit/arrows.ts';
import { centred, labelled, overline, tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { box, card, type Frame, line } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const BUS: Frame = { x: 750, y: 300, w: 280, h: 680 };
const LISTENER = { x: 1430, w: WIDTH - MARGIN - 1430, h: 140, step: 180 } as const;

export const eventDriven: Picture = { file: 'event-1/event-driven.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'An order, and everyone who listens',
        deck: 'Event-driven: the shop says what happened, not who must act',
      }),
      shop(),
      box(BUS, { fill: palette.blueWash, stroke: palette.blue }),
      centred(BUS, {
        title: ['Amazon', 'EventBridge'],
        note: ['rules decide', 'who hears it'],
        size: 36,
        fill: palette.blue,
      }),
      ...LISTENERS.map(listener),
    ],
  };
}

function shop(): Piece {
  const frame = { x: MARGIN, y: 545, w: 290, h: 190 };
  const event = { x: 430, y: 545, w: 266, h: 190 };
  const middle = frame.y + frame.h / 2;
  return (
    labelled(frame, { title: 'Shop', note: 'knows no listener', size: 46 }) +
    arrow([
      [frame.x + frame.w + 4, middle],
      [BUS.x - 6, middle],
    ]) +
    card(event, { fill: palette.ochreWash }) +
    text(event.x + 26, event.y + 66, {
      lines: 'OrderPlaced',
      size: 35,
      weight: 'semibold',
      max: 230,
    }) +
    text(event.x + 26, event.y + 114, {
      lines: ['order 8131', '2 books'],
      size: 31,
      fill: palette.soft,
    })
  );
}

interface Listener {
  readonly name: string;
  readonly service: string;
  readonly down?: boolean;
}

const LISTENERS: readonly Listener[] = [
  { name: 'Stock', service: 'AWS Lambda' },
  { name: 'Invoice', service: 'Step Functions', down: true },
  { name: 'Parcel', service: 'Amazon ECS' },
  { name: 'Analytics', service: 'Amazon S3' },
];

function listener(entry: Listener, index: number): Piece {
  const frame = { x: LISTENER.x, y: BUS.y + index * LISTENER.step, w: LISTENER.w, h: LISTENER.h };
  const y = frame.y + frame.h / 2;
  const target = labelled(frame, {
    title: entry.name,
    note: entry.service,
    ink: entry.down ? { fill: palette.accentWash, stroke: palette.accent } : {},
  });
  return target + (entry.down ? waiting(y) : sweep([BUS.x + BUS.w + 4, y], [frame.x - 6, y]));
}

/** A listener that is down: its events wait in a queue and nobody else notices. */
function waiting(y: number): Piece {
  const letters = [0, 1, 2].map((index) =>
    box({ x: 1132 + index * 54, y: y - 24, w: 42, h: 48 }, { fill: palette.ochreWash, radius: 6 }),
  );
  return (
    arrow([
      [BUS.x + BUS.w + 4, y],
      [1100, y],
    ]) +
    box({ x: 1112, y: y - 44, w: 190, h: 88 }, { fill: palette.card }) +
    letters.join('') +
    overline([1118, y - 62], 'queue', { fill: palette.accent }) +
    line([1310, y], [LISTENER.x - 44, y], { stroke: palette.accent, dashed: true }) +
    stop([LISTENER.x - 30, y]) +
    tag([LISTENER.x + LISTENER.w - 20, y - LISTENER.h / 2], 'down', {
      fill: palette.accent,
      ink: palette.card,
      align: 'end',
    })
  );
}
