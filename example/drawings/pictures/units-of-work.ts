import { arrow } from '../kit/arrows.ts';
import { type Drawing, heading, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, card, type Frame, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { tag } from '../kit/labels.ts';

const WIDTH = 1600;
const HEIGHT = 1200;
const SIZE = { w: 560, h: 360 } as const;

export const unitsOfWork: Picture = { file: 'event-2/units-of-work.png', draw };

interface Unit {
  readonly name: string;
  readonly at: Point;
  readonly wash: Colour;
  readonly stories: readonly string[];
}

const UNITS: readonly Unit[] = [
  {
    name: 'Catalogue',
    at: [96, 280],
    wash: palette.ochreWash,
    stories: ['Find a book', 'See what is in stock', 'Read a sample'],
  },
  {
    name: 'Orders',
    at: [944, 280],
    wash: palette.blueWash,
    stories: ['Fill a basket', 'Pay', 'Cancel within an hour'],
  },
  {
    name: 'Delivery',
    at: [520, 770],
    wash: palette.sageWash,
    stories: ['Choose a time', 'Follow the parcel', 'Send it back'],
  },
];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Stories that change together',
        deck: 'Nine stories, three units, and a written contract between each two',
      }),
      ...UNITS.map(unitPiece),
      contract(
        [
          [668, 460],
          [932, 460],
        ],
        { at: [800, 414], words: 'price list' },
      ),
      contract(
        [
          [1224, 656],
          [1224, 950],
          [1094, 950],
        ],
        { at: [1224, 790], words: 'paid order' },
      ),
      contract(
        [
          [506, 950],
          [376, 950],
          [376, 656],
        ],
        { at: [376, 790], words: 'stock moved' },
      ),
    ],
  };
}

function unitPiece(unit: Unit): Piece {
  const [x, y] = unit.at;
  const frame: Frame = { x, y, ...SIZE };
  const notes = unit.stories.map((story, index) => {
    const note = { x: x + 34, y: y + 106 + index * 80, w: SIZE.w - 76, h: 64 };
    return (
      card(note, { width: 3 }) +
      text(note.x + 26, note.y + 44, { lines: story, size: 34, max: note.w - 40 })
    );
  });
  return (
    box(frame, { fill: unit.wash, stroke: palette.ink }) +
    text(x + 34, y + 72, { lines: unit.name, size: 46, weight: 'heavy' }) +
    notes.join('')
  );
}

/** Where two units meet: an agreed message and nothing else. */
function contract(
  points: readonly Point[],
  name: { readonly at: Point; readonly words: string },
): Piece {
  return (
    arrow(points, { stroke: palette.accent, width: 6 }) +
    tag(name.at, name.words, { fill: palette.accentWash, ink: palette.accent, size: 32 })
  );
}
