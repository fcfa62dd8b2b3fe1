import { arrow, stop } from '../kit/arrows.ts';
import { cylinder } from '../kit/icons.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1600;
const HEIGHT = 1600;
const TOP = 290;
const STEP = 172;
const INSET = 62;

export const defenceInDepth: Picture = { file: 'event-5/defence-in-depth.png', draw };

interface Layer {
  readonly name: string;
  readonly tools: string;
  readonly wash: Colour;
}

const LAYERS: readonly Layer[] = [
  { name: 'Edge', tools: 'AWS WAF, Shield', wash: palette.sand },
  { name: 'Network', tools: 'security groups, DNS Firewall', wash: palette.blueWash },
  { name: 'Identity', tools: 'IAM roles, short-lived keys', wash: palette.ochreWash },
  { name: 'Workload', tools: 'scanned images, patches', wash: palette.sageWash },
  { name: 'Data', tools: 'KMS keys, backups', wash: palette.accentWash },
];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Five layers around one table',
        deck: 'Each will fail some day; the question is what stands behind it',
      }),
      ...LAYERS.map(layerPiece),
      cylinder(WIDTH / 2, 1252, { w: 210, h: 200, width: 5, stroke: palette.accent }),
      text(WIDTH / 2, 1285, { lines: 'orders', size: 46, weight: 'semibold', align: 'middle' }),
      attack(1400, 0),
      attack(1290, 1),
      attack(1180, 3),
    ],
  };
}

function layerPiece(layer: Layer, index: number): Piece {
  const x = MARGIN + index * INSET;
  const y = TOP + index * STEP;
  const frame = { x, y, w: WIDTH - 2 * x, h: HEIGHT - 96 - y - index * 28 };
  return (
    box(frame, { fill: layer.wash, radius: 30 }) +
    text(x + 40, y + 76, { lines: layer.name, size: 50, weight: 'heavy' }) +
    text(x + 40, y + 128, { lines: layer.tools, size: 36, fill: palette.soft, max: 620 })
  );
}

/** An attacker who gets past some layers and no further. */
function attack(x: number, passed: number): Piece {
  const end = TOP + (passed + 1) * STEP;
  return (
    arrow(
      [
        [x, TOP - 40],
        [x, end - 24],
      ],
      { stroke: palette.accent, width: 8 },
    ) + stop([x, end])
  );
}
