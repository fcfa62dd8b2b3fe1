import { arc, onCircle } from '../kit/arrows.ts';
import { checkbox } from '../kit/icons.ts';
import { centred } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { box, card, disc, type Frame, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1200;
const HEIGHT = 1605;
/** Portrait, and still 1600 pixels wide. */
const SCALE = 4 / 3;
const WHEEL: Point = [WIDTH / 2, 1215];
const REACH = 215;

export const oneStepAtATime: Picture = { file: 'event-2/one-step-at-a-time.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    scale: SCALE,
    pieces: [
      heading(WIDTH, {
        title: 'One step at a time',
        deck: 'The plan is a file, and every tick is a decision',
      }),
      plan({ x: MARGIN, y: 280, w: WIDTH - 2 * MARGIN, h: 560 }),
      wheel(),
    ],
  };
}

const STEPS = [
  { words: 'List the user stories', state: 'done' },
  { words: 'Group them into units', state: 'done' },
  { words: 'Model the order unit', state: 'now' },
  { words: 'Write its tests', state: 'open' },
  { words: 'Write its code', state: 'open' },
] as const;

function plan(frame: Frame): Piece {
  const rows = STEPS.map(({ words, state }, index) => {
    const y = frame.y + 150 + index * 82;
    const now = state === 'now';
    return (
      (now
        ? box(
            { x: frame.x + 26, y: y - 37, w: frame.w - 52, h: 74 },
            { fill: palette.accentWash, stroke: palette.accent, radius: 12 },
          )
        : '') +
      checkbox(frame.x + 74, y, state === 'done') +
      text(frame.x + 124, y + 14, {
        lines: words,
        size: 41,
        weight: now ? 'semibold' : 'regular',
        fill: state === 'done' ? palette.soft : palette.ink,
        max: 620,
      }) +
      (now
        ? text(frame.x + frame.w - 56, y + 13, {
            lines: 'this one',
            size: 35,
            fill: palette.accent,
            align: 'end',
          })
        : '')
    );
  });
  return (
    card(frame) +
    text(frame.x + 52, frame.y + 84, { lines: 'plan.md', size: 46, weight: 'heavy' }) +
    rows.join('')
  );
}

const STATIONS = [
  { angle: 0, title: 'Propose', note: 'machine' },
  { angle: 90, title: 'Read', note: 'person', human: true },
  { angle: 180, title: 'Build', note: 'machine' },
  { angle: 270, title: 'Agree', note: 'person', human: true },
] as const;

/** What happens to one box before it is ticked. */
function wheel(): Piece {
  const arcs = STATIONS.map(({ angle }) =>
    arc(WHEEL, REACH, { from: angle + 30, to: angle + 60, width: 6 }),
  );
  const stations = STATIONS.map((station) => {
    const [x, y] = onCircle(WHEEL, REACH, station.angle);
    const human = 'human' in station;
    return (
      disc([x, y], 104, {
        fill: human ? palette.accentWash : palette.blueWash,
        stroke: human ? palette.accent : palette.blue,
      }) +
      centred(
        { x: x - 104, y: y - 104, w: 208, h: 208 },
        { title: station.title, note: station.note, size: 40, noteSize: 31 },
      )
    );
  });
  return arcs.join('') + stations.join('');
}
