import { cloud } from '../kit/icons.ts';
import { tag } from '../kit/labels.ts';
import { type Drawing, heading, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { box, disc, type Frame, line, path, polyline } from '../kit/shapes.ts';
import { at, type Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 2000;
const HEIGHT = 930;
const GROUND = 770;
const HANOI: Frame = { x: 270, y: 330, w: 560, h: GROUND - 330 };
const SAIGON: Frame = { x: 1110, y: 330, w: 610, h: GROUND - 330 };

/** Height at which the link runs between the halls. */
const BEAM = 540;

export const plenaryTwoCities: Picture = { file: 'event-1/plenary-two-cities.jpg', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      disc([1800, 330], 170, { fill: palette.ochreWash, stroke: 'none' }),
      heading(WIDTH, { title: 'One plenary, two cities' }),
      flagTower(),
      lotusTower(),
      stage(),
      auditorium(),
      beam(),
      line([0, GROUND], [WIDTH, GROUND], { width: 5 }),
      place(HANOI, 'Hanoi', 'keynotes on the stage'),
      place(SAIGON, 'Ho Chi Minh City', 'the same minute, on the screen'),
    ],
  };
}

function place(hall: Frame, city: string, words: string): Piece {
  return (
    text(hall.x, GROUND + 66, { lines: city, size: 50, weight: 'heavy' }) +
    text(hall.x, GROUND + 112, { lines: words, size: 34, fill: palette.soft })
  );
}

/** A hall seen from its side wall, open towards the reader. */
function hall(frame: Frame): Piece {
  const { x, y, w, h } = frame;
  const roof = box({ x: x - 22, y: y - 30, w: w + 44, h: 32 }, { fill: palette.ink, radius: 4 });
  return box(frame, { fill: palette.card, radius: 0 }) + box({ x: x + 4, y: y + h - 30, w: w - 8, h: 28 }, { fill: palette.sand, stroke: 'none', radius: 0 }) + roof;
}

function stage(): Piece {
  const { x, y, w } = HANOI;
  const floor = GROUND - 96;
  const podium = polyline([[x + 26, GROUND], [x + 54, floor], [x + w - 150, floor], [x + w - 122, GROUND]], { closed: true, fill: palette.ochreWash });
  const lamps = [0.16, 0.4, 0.64].map((share) => {
    const lamp = x + w * share;
    return (
      polyline([[lamp - 14, y + 46], [lamp - 52, floor], [lamp + 52, floor], [lamp + 14, y + 46]], { closed: true, fill: palette.ochreWash, stroke: 'none' }) +
      box({ x: lamp - 20, y: y + 14, w: 40, h: 34 }, { fill: palette.ink, radius: 6 })
    );
  });
  return hall(HANOI) + lamps.join('') + podium + screen({ x: x + 44, y: y + 92, w: 250, h: 168 }) + lectern(x + 350, floor) + camera(x + w - 66);
}

function screen(frame: Frame): Piece {
  const middle = frame.x + frame.w / 2;
  return (
    box(frame, { fill: palette.blueWash, radius: 8, width: 5 }) +
    cloud(middle, frame.y + frame.h / 2 + 8, { scale: frame.h / 180, stroke: palette.blue, width: 5 })
  );
}

function lectern(x: number, floor: number): Piece {
  return (
    polyline([[x - 34, floor], [x - 46, floor - 104], [x + 46, floor - 104], [x + 34, floor]], { closed: true, fill: palette.card }) +
    line([x, floor - 104], [x - 14, floor - 146]) +
    disc([x - 16, floor - 152], 9, { fill: palette.ink })
  );
}

function camera(x: number): Piece {
  const y = GROUND - 150;
  return (
    line([x, y + 26], [x - 30, GROUND], { width: 5 }) +
    line([x, y + 26], [x + 30, GROUND], { width: 5 }) +
    box({ x: x - 36, y: y - 28, w: 78, h: 54 }, { fill: palette.ink, radius: 8 }) +
    polyline([[x - 36, y - 10], [x - 66, y - 24], [x - 66, y + 22], [x - 36, y + 8]], { closed: true, fill: palette.ink }) +
    disc([x + 24, y - 10], 7, { fill: palette.accent, stroke: palette.accent })
  );
}

function auditorium(): Piece {
  const { x, y, w } = SAIGON;
  const rows = [
    { count: 9, size: 42, floor: GROUND - 84, fill: palette.blueWash },
    { count: 7, size: 60, floor: GROUND - 2, fill: palette.blue },
  ] as const;
  const seats = rows.map(({ count, size, floor, fill }) => {
    const step = (w - 60) / count;
    return Array.from({ length: count }, (_, index) => seat(x + 30 + step * (index + 0.5), floor, { size, fill })).join('');
  });
  return hall(SAIGON) + screen({ x: x + 130, y: y + 40, w: w - 260, h: 222 }) + seats.join('');
}

function seat(x: number, floor: number, look: { readonly size: number; readonly fill: typeof palette.blue | typeof palette.blueWash }): Piece {
  const { size, fill } = look;
  return at(x, floor, [path(`M${-size / 2} 0 V${-size} a${size / 2} ${size / 2} 0 0 1 ${size} 0 V0 Z`, { fill })]);
}

/** The live link between the halls. */
function beam(): Piece {
  const from = HANOI.x + HANOI.w + 30;
  const to = SAIGON.x - 30;
  const waves = [0, 1, 2, 3].map((index) => {
    const x = from + 34 + index * ((to - from - 90) / 3);
    return path(`M${x} ${BEAM - 64} q26 64 0 128`, { stroke: palette.accent, width: 8 });
  });
  return waves.join('') + tag([(from + to) / 2, BEAM + 122], 'live', { fill: palette.accent, ink: palette.card, size: 36 });
}

/** Hanoi's flag tower, in outline behind the hall. */
function flagTower(): Piece {
  return at(140, GROUND, [
    box({ x: -62, y: -110, w: 124, h: 110 }, { fill: palette.sand, radius: 0 }),
    polyline([[-30, -110], [-22, -330], [22, -330], [30, -110]], { closed: true, fill: palette.sand }),
    line([0, -330], [0, -450], { width: 5 }),
    polyline([[0, -450], [84, -424], [0, -398]], { closed: true, fill: palette.accent, stroke: palette.accent }),
  ]);
}

/** The tower in which all six events took place, with its landing pad. */
function lotusTower(): Piece {
  return at(1852, GROUND, [
    path('M-58 0 C-70 -220 -56 -420 6 -590 C40 -450 62 -230 56 0 Z', { fill: palette.blueWash }),
    path('M-34 0 C-40 -220 -28 -400 6 -590', { stroke: palette.blue, width: 3 }),
    path('M26 0 C30 -220 26 -400 6 -590', { stroke: palette.blue, width: 3 }),
    path('M38 -404 h62 a40 13 0 0 1 -62 20 Z', { fill: palette.card }),
  ]);
}
