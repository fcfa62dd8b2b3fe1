import { arrow } from '../kit/arrows.ts';
import { cylinder } from '../kit/icons.ts';
import { centred, labelled, overline } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1800;
const HEIGHT = 1200;
const TOP = 330;
const LAKE: Frame = { x: 560, y: TOP, w: 680, h: 520 };
const SIDE = 330;

export const dataFoundation: Picture = { file: 'event-1/data-foundation.png', draw };

function draw(): Drawing {
  const right = WIDTH - MARGIN - SIDE;
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'One data foundation, many questions',
        deck: 'Every number comes from the same curated tables',
      }),
      column({ x: MARGIN, title: 'Sources', fill: palette.card }, [
        'Databases',
        'Clicks',
        'Files',
        'Partners',
      ]),
      column({ x: right, title: 'Questions', fill: palette.ochreWash }, [
        'Dashboards',
        'SQL',
        'Machine learning',
        'Generative AI',
      ]),
      lake(),
      arrow(
        [
          [MARGIN + SIDE + 14, 590],
          [LAKE.x - 8, 590],
        ],
        { width: 6 },
      ),
      arrow(
        [
          [LAKE.x + LAKE.w + 4, 590],
          [right - 10, 590],
        ],
        { width: 6 },
      ),
      flowName((MARGIN + SIDE + LAKE.x) / 2, 'once'),
      flowName((LAKE.x + LAKE.w + right) / 2, 'shared'),
      foundation({ x: MARGIN, y: 930, w: WIDTH - 2 * MARGIN, h: 160 }),
    ],
  };
}

function flowName(x: number, name: string): Piece {
  return text(x, 562, { lines: name, size: 32, fill: palette.soft, align: 'middle' });
}

function column(
  place: { readonly x: number; readonly title: string; readonly fill: Colour },
  names: readonly string[],
): Piece {
  const gap = 24;
  const h = (LAKE.h + gap) / names.length - gap;
  const cards = names.map((title, index) =>
    labelled(
      { x: place.x, y: TOP + index * (h + gap), w: SIDE, h },
      { title, size: 35, ink: { fill: place.fill } },
    ),
  );
  return overline([place.x + 4, TOP - 24], place.title) + cards.join('');
}

function lake(): Piece {
  const w = 190;
  const zones = [
    { name: 'raw', note: 'as it came', fill: palette.sand },
    { name: 'clean', note: 'checked', fill: palette.blueWash },
    { name: 'curated', note: 'agreed', fill: palette.sageWash },
  ] as const;
  const stores = zones.map(({ name, note, fill }, index) => {
    const x = LAKE.x + 120 + index * 220;
    const y = LAKE.y + 236;
    const next =
      index < 2
        ? arrow([
            [x + w / 2 - 2, y],
            [x + 220 - w / 2 + 3, y],
          ])
        : '';
    return (
      cylinder(x, y, { w: 180, h: 290, fill }) +
      centred({ x: x - 95, y: y - 70, w, h: 170 }, { title: name, size: 36 }) +
      text(x, y + 196, { lines: note, size: 32, fill: palette.soft, align: 'middle' }) +
      next
    );
  });
  return (
    overline([LAKE.x + 4, TOP - 24], 'Data lake on Amazon S3', { fill: palette.blue }) +
    box(LAKE, { fill: palette.card, stroke: palette.blue }) +
    stores.join('')
  );
}

/** What holds all of it: meaning and permission. */
function foundation(frame: Frame): Piece {
  const half = frame.w / 2 - 12;
  return (
    labelled(
      { ...frame, w: half },
      {
        title: 'AWS Glue Data Catalog',
        note: 'what each table means',
        ink: { fill: palette.blueWash },
      },
    ) +
    labelled(
      { ...frame, x: frame.x + half + 24, w: half },
      {
        title: 'AWS Lake Formation',
        note: 'who may read it',
        ink: { fill: palette.accentWash, stroke: palette.accent },
      },
    )
  );
}
