import { arrow } from '../kit/arrows.ts';
import { approval } from '../kit/icons.ts';
import { centred } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, card, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const GATE = 150;
const PHASE_WIDTH = (WIDTH - 2 * MARGIN - 2 * GATE) / 3;
const TOP = 280;

export const aiDlcPhases: Picture = { file: 'event-2/ai-dlc-phases.png', draw };

interface Phase {
  readonly name: string;
  readonly question: string;
  readonly leaves: readonly string[];
  readonly wash: Colour;
}

const PHASES: readonly Phase[] = [
  {
    name: 'Inception',
    question: 'What do we want?',
    leaves: ['Intent', 'User stories', 'Units of work'],
    wash: palette.ochreWash,
  },
  {
    name: 'Construction',
    question: 'How is it made?',
    leaves: ['Domain model', 'Design', 'Code and tests'],
    wash: palette.blueWash,
  },
  {
    name: 'Operation',
    question: 'How does it run?',
    leaves: ['Deployment', 'Dashboards', 'Learnings'],
    wash: palette.sageWash,
  },
];

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'AI-DLC: the machine drafts, people decide',
        deck: 'Three phases, what each leaves behind, and who lets it pass',
      }),
      ...PHASES.map(phasePiece),
      gate(0),
      gate(1),
      context({ x: MARGIN, y: 908, w: WIDTH - 2 * MARGIN, h: 92 }),
    ],
  };
}

function leftOf(index: number): number {
  return MARGIN + index * (PHASE_WIDTH + GATE);
}

function phasePiece(phase: Phase, index: number): Piece {
  const frame = { x: leftOf(index), y: TOP, w: PHASE_WIDTH, h: 570 };
  const sheets = phase.leaves.map((name, row) => {
    const place = { x: frame.x + 34, y: frame.y + 184 + row * 122, w: frame.w - 76, h: 96 };
    return card(place) + centred(place, { title: name, size: 38 });
  });
  return (
    box(frame, { fill: phase.wash, stroke: 'none', radius: 24 }) +
    text(frame.x + 34, frame.y + 82, {
      lines: phase.name,
      size: 54,
      weight: 'heavy',
      max: frame.w - 60,
    }) +
    text(frame.x + 34, frame.y + 136, { lines: phase.question, size: 35, fill: palette.soft }) +
    sheets.join('')
  );
}

/** A review between two phases. */
function gate(index: number): Piece {
  const x = leftOf(index) + PHASE_WIDTH;
  const y = TOP + 330;
  return (
    arrow(
      [
        [x + 12, y],
        [x + GATE - 10, y],
      ],
      { width: 6 },
    ) +
    approval(x + GATE / 2 - 8, y) +
    text(x + GATE / 2 - 8, y + 84, {
      lines: ['people', 'agree'],
      size: 32,
      weight: 'semibold',
      fill: palette.accent,
      align: 'middle',
    })
  );
}

/** Everything written down travels along. */
function context(frame: Frame): Piece {
  const middle = frame.y + frame.h / 2;
  return (
    arrow(
      [
        [frame.x, middle],
        [frame.x + frame.w, middle],
      ],
      { stroke: palette.soft, width: 5 },
    ) +
    box(
      { x: frame.x + frame.w / 2 - 420, y: middle - 36, w: 840, h: 72 },
      { fill: palette.paper, stroke: 'none' },
    ) +
    text(frame.x + frame.w / 2, middle + 13, {
      lines: 'the same context travels along, in Markdown',
      size: 37,
      fill: palette.soft,
      align: 'middle',
      max: 820,
    })
  );
}
