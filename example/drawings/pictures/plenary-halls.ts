import { cloud } from '../kit/icons.ts';
import { palette } from '../kit/palette.ts';
import { box, disc, type Frame, line, path, polyline } from '../kit/shapes.ts';
import { at, type Piece } from '../kit/svg.ts';

/** The hall in which people speak: lamps, a screen, a lectern, and a camera for everybody else. */
export function stage(frame: Frame): Piece {
  const { x, y, w } = frame;
  const ground = frame.y + frame.h;
  const floor = ground - 96;
  const podium = polyline(
    [
      [x + 26, ground],
      [x + 54, floor],
      [x + w - 150, floor],
      [x + w - 122, ground],
    ],
    { closed: true, fill: palette.ochreWash },
  );
  const lamps = [0.16, 0.4, 0.64].map((share) => {
    const lamp = x + w * share;
    return (
      polyline(
        [
          [lamp - 14, y + 46],
          [lamp - 52, floor],
          [lamp + 52, floor],
          [lamp + 14, y + 46],
        ],
        { closed: true, fill: palette.ochreWash, stroke: 'none' },
      ) + box({ x: lamp - 20, y: y + 14, w: 40, h: 34 }, { fill: palette.ink, radius: 6 })
    );
  });
  return (
    hall(frame) +
    lamps.join('') +
    podium +
    screen({ x: x + 44, y: y + 92, w: 250, h: 168 }) +
    lectern(x + 350, floor) +
    camera(x + w - 66, ground)
  );
}

/** The hall in which people watch: a large screen and two rows of seats. */
export function auditorium(frame: Frame): Piece {
  const { x, y, w } = frame;
  const ground = frame.y + frame.h;
  const rows = [
    { count: 9, size: 42, floor: ground - 84, fill: palette.blueWash },
    { count: 7, size: 60, floor: ground - 2, fill: palette.blue },
  ] as const;
  const seats = rows.map(({ count, size, floor, fill }) => {
    const step = (w - 60) / count;
    return Array.from({ length: count }, (_, index) =>
      seat(x + 30 + step * (index + 0.5), floor, { size, fill }),
    ).join('');
  });
  return hall(frame) + screen({ x: x + 130, y: y + 40, w: w - 260, h: 222 }) + seats.join('');
}

/** A hall seen from its side wall, open towards the reader. */
function hall(frame: Frame): Piece {
  const { x, y, w, h } = frame;
  const roof = box({ x: x - 22, y: y - 30, w: w + 44, h: 32 }, { fill: palette.ink, radius: 4 });
  return (
    box(frame, { fill: palette.card, radius: 0 }) +
    box(
      { x: x + 4, y: y + h - 30, w: w - 8, h: 28 },
      { fill: palette.sand, stroke: 'none', radius: 0 },
    ) +
    roof
  );
}

function screen(frame: Frame): Piece {
  const middle = frame.x + frame.w / 2;
  return (
    box(frame, { fill: palette.blueWash, radius: 8, width: 5 }) +
    cloud(middle, frame.y + frame.h / 2 + 8, {
      scale: frame.h / 180,
      stroke: palette.blue,
      width: 5,
    })
  );
}

function lectern(x: number, floor: number): Piece {
  return (
    polyline(
      [
        [x - 34, floor],
        [x - 46, floor - 104],
        [x + 46, floor - 104],
        [x + 34, floor],
      ],
      { closed: true, fill: palette.card },
    ) +
    line([x, floor - 104], [x - 14, floor - 146]) +
    disc([x - 16, floor - 152], 9, { fill: palette.ink })
  );
}

function camera(x: number, floor: number): Piece {
  const y = floor - 150;
  return (
    line([x, y + 26], [x - 30, floor], { width: 5 }) +
    line([x, y + 26], [x + 30, floor], { width: 5 }) +
    box({ x: x - 36, y: y - 28, w: 78, h: 54 }, { fill: palette.ink, radius: 8 }) +
    polyline(
      [
        [x - 36, y - 10],
        [x - 66, y - 24],
        [x - 66, y + 22],
        [x - 36, y + 8],
      ],
      { closed: true, fill: palette.ink },
    ) +
    disc([x + 24, y - 10], 7, { fill: palette.accent, stroke: palette.accent })
  );
}

function seat(
  x: number,
  floor: number,
  look: { readonly size: number; readonly fill: typeof palette.blue | typeof palette.blueWash },
): Piece {
  const { size, fill } = look;
  return at(x, floor, [
    path(`M${-size / 2} 0 V${-size} a${size / 2} ${size / 2} 0 0 1 ${size} 0 V0 Z`, { fill }),
  ]);
}
