import { breakLines } from './break-lines.ts';
import { loadTypeface, type Typeface } from './typeface.ts';

/** What a card says. */
export interface CardText {
  readonly title: string;
  /** Of the month, "17"; absent where the date is unknown or doubtful. */
  readonly day?: string;
  /** "November 2025". */
  readonly month?: string;
  readonly venue?: string;
  /** Title of the whole site. */
  readonly site: string;
}

/** The size that Open Graph readers show uncut: https://developers.facebook.com/docs/sharing/webmasters/images/. */
export const CARD = { width: 1200, height: 630 } as const;

/** Raised with every change of the drawing: cached cards are named by it. */
export const CARD_DESIGN = 1;

/** Daylight of tailwind.config.ts. */
const INK = '#191815';
const PAPER = '#fbfaf6';
const SOFT = '#5f5c54';
const ACCENT = '#b3350c';

const LEFT = 80;
const RIGHT = 1120;
/** Where the title begins when a day stands before it. */
const AFTER_DAY = 330;

/** Draws cards: an SVG without text elements, which every machine renders the same. */
export async function createCardDrawing(): Promise<(card: CardText) => string> {
  const [heavy, regular] = await Promise.all([loadTypeface(800), loadTypeface(400)]);
  return (card) => drawCard(card, heavy, regular);
}

function drawCard(card: CardText, heavy: Typeface, regular: Typeface): string {
  const left = card.day === undefined ? LEFT : AFTER_DAY;
  const max = RIGHT - left;
  const title = fitTitle(card.title, max, heavy);
  const small = (line: string, width: number) =>
    breakLines(line, { max: width, lines: 1, widthOf: (text) => regular.widthOf(text, 34) })[0] ??
    '';
  const place = (d: string, fill: string) => (d === '' ? '' : `<path fill="${fill}" d="${d}"/>`);
  const about = [card.month, card.venue].filter(Boolean).join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<path fill="${PAPER}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>`,
    `<path fill="${INK}" d="M${LEFT} 80h${RIGHT - LEFT}v4H${LEFT}z"/>`,
    place(
      card.day === undefined ? '' : heavy.outline(card.day, { x: LEFT - 6, y: 258, size: 190 }),
      ACCENT,
    ),
    ...title.lines.map((line, index) =>
      place(
        heavy.outline(line, {
          x: left,
          y: 130 + title.size * (0.85 + index * 1.18),
          size: title.size,
        }),
        INK,
      ),
    ),
    place(regular.outline(small(about, RIGHT - LEFT), { x: LEFT, y: 490, size: 34 }), SOFT),
    place(
      regular.outline(small(card.site, RIGHT - LEFT - 40), { x: LEFT + 40, y: 560, size: 34 }),
      INK,
    ),
    `<circle fill="${ACCENT}" cx="${LEFT + 12}" cy="548" r="12"/>`,
    '</svg>',
  ].join('');
}

/** The largest of three sizes at which the title needs no ellipsis, else the smallest. */
function fitTitle(title: string, max: number, face: Typeface) {
  const tried = [
    { size: 84, lines: 3 },
    { size: 66, lines: 4 },
    { size: 54, lines: 5 },
  ].map(({ size, lines }) => ({
    size,
    lines: breakLines(title, { max, lines, widthOf: (line) => face.widthOf(line, size) }),
  }));
  const whole = tried.find(({ lines }) => !lines.some((line) => line.endsWith('…')));
  return whole ?? tried[tried.length - 1] ?? { size: 54, lines: [] };
}
