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
    words: [['refund', 380, 640], ['money back', 560, 700], ['return policy', 350, 840], ['reimburse', 560, 900]],
  },
  {
    name: 'parcels',
    centre: [1130, 900],
    reach: 215,
    wash: palette.ochreWash,
    ink: palette.ochre,
    words: [['delivery', 1030, 820], ['courier', 1190, 880], ['tracking number', 1030, 990]],
  },
  {
    name: 'servers',
    centre: [1430, 500],
    reach: 225,
    wash: palette.blueWash,
    ink: palette.blue,
    words: [['instance', 1350, 420], ['container', 1460, 510], ['cluster', 1330, 600]],
  },
];

const QUESTION: Point = [760, 480];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, { title: 'Near in meaning, near on the map', deck: 'Embeddings of twelve phrases, flattened to two dimensions' }),
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
      disc([left, top], 11, { fill: cluster.ink, stroke: 'none' }) + text(left + 24, top + 12, { lines: word, size: 36 }),
  );
  return (
    disc(cluster.centre, cluster.reach, { fill: cluster.wash, stroke: 'none' }) +
    points.join('') +
    text(x, y + cluster.reach - 34, { lines: cluster.name, size: 31, weight: 'semibold', fill: cluster.ink, align: 'middle' })
  );
}

/** A question that shares no word with its answers. */
function question(): Piece {
  const [x, y] = QUESTION;
  const style = { stroke: palette.accent, width: 5 } as const;
  return (
    arrow([QUESTION, [588, 674]], style) +
    arrow([QUESTION, [408, 622]], style) +
    disc(QUESTION, 16, { fill: palette.accent, stroke: palette.paper }) +
    tag([x + 40, y - 50], 'How do I get what I paid?', { fill: palette.accent, ink: palette.card, size: 36 })
  );
}
