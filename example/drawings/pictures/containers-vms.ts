import { centred, labelled } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, line } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1800;
const HEIGHT = 1200;
const SIDE = 760;
const RIGHT = WIDTH - MARGIN - SIDE;
const FLOOR = 1010;
const ROW = 96;
const GAP = 16;

export const containersVms: Picture = { file: 'event-4/docker vs VM.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Containers beside virtual machines',
        deck: 'What each application carries with it',
      }),
      virtualMachines(),
      containers(),
      line([WIDTH / 2, 290], [WIDTH / 2, 1110], { stroke: palette.rule, width: 3 }),
      verdict(MARGIN, 'Virtual machines', 'gigabytes each, up in minutes'),
      verdict(RIGHT, 'Containers', 'megabytes each, up in seconds'),
    ],
  };
}

interface Layer {
  readonly title: string;
  readonly fill: Colour;
  /** Height in rows. */
  readonly rows?: number;
}

const MACHINE: readonly Layer[] = [
  { title: 'Guest OS', fill: palette.accentWash, rows: 2.2 },
  { title: 'Libraries', fill: palette.ochreWash },
  { title: 'App', fill: palette.card },
];
const CONTAINER: readonly Layer[] = [
  { title: 'Libs', fill: palette.ochreWash },
  { title: 'App', fill: palette.card },
];

function virtualMachines(): Piece {
  const base: readonly Layer[] = [
    { title: 'Hardware', fill: palette.sand },
    { title: 'Hypervisor', fill: palette.blueWash },
  ];
  return (
    stack({ x: MARGIN, w: SIDE, floor: FLOOR }, base) +
    columns({ x: MARGIN, count: 3, layers: MACHINE })
  );
}

function containers(): Piece {
  const base: readonly Layer[] = [
    { title: 'Hardware', fill: palette.sand },
    { title: 'One operating system', fill: palette.accentWash },
    { title: 'Container engine', fill: palette.blueWash },
  ];
  const room = { x: RIGHT, y: 352, w: SIDE, h: 96 };
  return (
    box(room, { stroke: palette.soft, dashed: true }) +
    centred(room, { title: 'room for more', weight: 'regular', fill: palette.soft }) +
    stack({ x: RIGHT, w: SIDE, floor: FLOOR }, base) +
    columns({ x: RIGHT, count: 5, layers: CONTAINER, floor: FLOOR - 3 * (ROW + GAP) })
  );
}

/** `count` equal piles side by side. */
function columns(pile: {
  readonly x: number;
  readonly count: number;
  readonly layers: readonly Layer[];
  readonly floor?: number;
}): Piece {
  const floor = pile.floor ?? FLOOR - 2 * (ROW + GAP);
  const w = (SIDE - (pile.count - 1) * GAP) / pile.count;
  return Array.from({ length: pile.count }, (_, index) =>
    stack({ x: pile.x + index * (w + GAP), w, floor }, pile.layers),
  ).join('');
}

/** Layers on top of each other, the first one on the floor. */
function stack(
  place: { readonly x: number; readonly w: number; readonly floor: number },
  layers: readonly Layer[],
): Piece {
  let bottom = place.floor;
  const pieces = layers.map((layer) => {
    const h = ROW * (layer.rows ?? 1);
    const frame = { x: place.x, y: bottom - h, w: place.w, h };
    bottom -= h + GAP;
    return labelled(frame, { title: layer.title, ink: { fill: layer.fill } });
  });
  return pieces.join('');
}

function verdict(x: number, name: string, words: string): Piece {
  return (
    text(x, FLOOR + 78, { lines: name, size: 44, weight: 'heavy' }) +
    text(x, FLOOR + 126, { lines: words, size: 35, fill: palette.soft, max: SIDE })
  );
}
