import { tag } from '../kit/labels.ts';
import { type Drawing, heading, type Picture } from '../kit/page.ts';
import { palette } from '../kit/palette.ts';
import { box, disc, type Frame, line, path, polyline } from '../kit/shapes.ts';
import { at, type Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';
import { auditorium, stage } from './plenary-halls.ts';

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
      stage(HANOI),
      auditorium(SAIGON),
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

/** The live link between the halls. */
function beam(): Piece {
  const from = HANOI.x + HANOI.w + 30;
  const to = SAIGON.x - 30;
  const waves = [0, 1, 2, 3].map((index) => {
    const x = from + 34 + index * ((to - from - 90) / 3);
    return path(`M${x} ${BEAM - 64} q26 64 0 128`, { stroke: palette.accent, width: 8 });
  });
  return (
    waves.join('') +
    tag([(from + to) / 2, BEAM + 122], 'live', {
      fill: palette.accent,
      ink: palette.card,
      size: 36,
    })
  );
}

/** Hanoi's flag tower, in outline behind the hall. */
function flagTower(): Piece {
  return at(140, GROUND, [
    box({ x: -62, y: -110, w: 124, h: 110 }, { fill: palette.sand, radius: 0 }),
    polyline(
      [
        [-30, -110],
        [-22, -330],
        [22, -330],
        [30, -110],
      ],
      { closed: true, fill: palette.sand },
    ),
    line([0, -330], [0, -450], { width: 5 }),
    polyline(
      [
        [0, -450],
        [84, -424],
        [0, -398],
      ],
      { closed: true, fill: palette.accent, stroke: palette.accent },
    ),
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
