import { arrow } from '../kit/arrows.ts';
import { tag } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { disc, line, type Point } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1800;
const HEIGHT = 1200;

export const embeddings: Picture = { file: 'event-3/embeddings.jpg', draw };

interface Cluster {
  readonly name: string;
  readonly centre: Point;
  readonly reach: number;
  readonly wash: Colour;
  readonly ink: Colour;
  readonly words: readonly (readonly [word: string, x: number, y: number])[];
}

const CLUSTERS: readonly Cluster[] = [
  {
    name: 'getting paid back',
    centre: [500, 760],
    reach: 290,
    wash: palette.accentWash,
    ink: palette.accent,
    words: [
      ['refund', 390, 660],
      ['money back', 520, 750],
      ['return policy', 330, 840],
      ['reimburse', 500, 930],
    ],
  },
  {
    name: 'parcels',
    centre: [1090, 880],
    reach: 230,
    wash: palette.ochreWash,
    ink: palette.ochre,
    words: [
      ['delivery', 1000, 800],
      ['courier', 1090, 880],
      ['tracking number', 940, 960],
    ],
  },
  {
    name: 'servers',
    centre: [1430, 500],
    reach: 225,
    wash: palette.blueWash,
    ink: palette.blue,
    words: [
      ['instance', 1350, 420],
      ['container', 1420, 510],
      ['cluster', 1330, 600],
    ],
  },
];

const QUESTION: Point = [800, 440];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'Near in meaning, near on the map',
        deck: 'Ten phrases and a question as vectors, flattened to two dimensions',
      }),
      axes(),
      ...CLUSTERS.map(clusterPiece),
      question(),
    ],
  };
}

function axes(): Piece {
  const floor = HEIGHT - 70;
  const style = { stroke: palette.rule, width: 3 } as const;
  return (
    line([MARGIN, 290], [MARGIN, floor], style) +
    line([MARGIN, floor], [WIDTH - MARGIN, floor], style)
  );
}

function clusterPiece(cluster: Cluster): Piece {
  const [x, y] = cluster.centre;
  const points = cluster.words.map(
    ([word, left, top]) =>
      disc([left, top], 11, { fill: cluster.ink, stroke: 'none' }) +
      text(left + 24, top + 12, { lines: word, size: 36 }),
  );
  return (
    disc(cluster.centre, cluster.reach, { fill: cluster.wash, stroke: 'none' }) +
    points.join('') +
    text(x, y + cluster.reach - 34, {
      lines: cluster.name,
      size: 31,
      weight: 'semibold',
      fill: cluster.ink,
      align: 'middle',
    })
  );
}

/** A question that shares no word with its answers. */
function question(): Piece {
  const [x, y] = QUESTION;
  const style = { stroke: palette.accent, width: 5 } as const;
  return (
    arrow([QUESTION, [534, 736]], style) +
    arrow([QUESTION, [410, 650]], style) +
    disc(QUESTION, 16, { fill: palette.accent, stroke: palette.paper }) +
    tag([x + 40, y - 50], 'How do I get what I paid?', {
      fill: palette.accent,
      ink: palette.card,
      size: 36,
    })
  );
}
