import { arrow } from '../kit/arrows.ts';
import { cylinder, person, sheet } from '../kit/icons.ts';
import { labelled, overline } from '../kit/labels.ts';
import { type Drawing, heading, MARGIN, type Picture } from '../kit/page.ts';
import { type Colour, palette } from '../kit/palette.ts';
import { box, type Frame } from '../kit/shapes.ts';
import type { Piece } from '../kit/svg.ts';
import { text } from '../kit/text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const STEP = { w: 270, h: 130 } as const;
const UPPER = 436;
const LOWER = 840;
const STORE_X = 1706;

export const ragPipeline: Picture = { file: 'event-3/rag-pipeline.png', draw };

function draw(): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    pieces: [
      heading(WIDTH, {
        title: 'RAG is two pipelines',
        deck: 'Documents on the way in, questions on the way out',
      }),
      lane(
        { x: MARGIN, y: 296, w: 1480, h: 236 },
        { name: 'When a document changes', wash: palette.ochreWash },
      ),
      lane(
        { x: MARGIN, y: 700, w: 1480, h: 300 },
        { name: 'At every question', wash: palette.blueWash },
      ),
      ingestion(),
      store(),
      answering(),
    ],
  };
}

function lane(frame: Frame, look: { readonly name: string; readonly wash: Colour }): Piece {
  return (
    box(frame, { fill: look.wash, stroke: 'none', radius: 24 }) +
    overline([frame.x + 28, frame.y + 50], look.name, { fill: palette.ink })
  );
}

function step(
  x: number,
  y: number,
  words: { readonly title: string; readonly note: string; readonly loud?: boolean },
): Piece {
  const frame = { x: x - STEP.w / 2, y: y - STEP.h / 2, ...STEP };
  return labelled(frame, {
    ...words,
    size: 40,
    ink: words.loud ? { stroke: palette.accent, fill: palette.accentWash } : {},
  });
}

function ingestion(): Piece {
  const y = UPPER;
  return (
    sheet(196, y) +
    arrow([
      [250, y],
      [396, y],
    ]) +
    step(540, y, { title: 'Cut', note: 'into chunks' }) +
    arrow([
      [684, y],
      [826, y],
    ]) +
    step(970, y, { title: 'Embed', note: 'as vectors' }) +
    arrow([
      [1114, y],
      [1250, y],
    ]) +
    step(1394, y, { title: 'Keep', note: 'with source' }) +
    arrow([
      [1536, y],
      [STORE_X, y],
      [STORE_X, 500],
    ])
  );
}

function store(): Piece {
  return (
    cylinder(STORE_X, 616, { w: 210, h: 216, fill: palette.card, width: 5 }) +
    text(STORE_X, 638, {
      lines: ['vector', 'store'],
      size: 40,
      weight: 'semibold',
      align: 'middle',
    })
  );
}

function answering(): Piece {
  const y = LOWER;
  return (
    person(196, y - 2) +
    arrow([
      [250, y],
      [396, y],
    ]) +
    text(322, y - 26, { lines: 'asks', size: 31, fill: palette.soft, align: 'middle' }) +
    step(540, y, { title: 'Embed', note: 'the question' }) +
    arrow([
      [684, y],
      [826, y],
    ]) +
    step(970, y, { title: 'Retrieve', note: 'by distance' }) +
    arrow([
      [STORE_X - 112, 616],
      [970, 616],
      [970, y - 72],
    ]) +
    text(1282, 598, { lines: 'nearest chunks', size: 32, fill: palette.soft, align: 'middle' }) +
    arrow(
      [
        [1114, y],
        [1250, y],
      ],
      { stroke: palette.accent },
    ) +
    step(1394, y, { title: 'Generate', note: 'with sources', loud: true }) +
    arrow(
      [
        [1394, y + 70],
        [1394, 956],
        [196, 956],
        [196, y + 60],
      ],
      { stroke: palette.accent },
    )
  );
}
