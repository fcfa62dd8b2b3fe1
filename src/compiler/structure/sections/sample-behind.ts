import { countSampleLines, isSampleReport } from '../../recognise/leftovers/template-sample.ts';
import type { TextBlock } from '../../recognise/text/text-block.ts';
import type { HeadingReader } from './headings.ts';
import { lineOf } from '../text/text-of.ts';

export interface CutReport {
  readonly own: readonly TextBlock[];
  /** The words of `own`. */
  readonly text: string;
  /** True where `own` is the template's sample itself. */
  readonly isSample: boolean;
  /** The template's sample that stands behind the author's own report; empty where none does. */
  readonly sample: readonly TextBlock[];
}

/** Sections with which a report looks back: where one stands before the sample, a report of its own came to its end there. */
const LOOKING_BACK: ReadonlySet<string> = new Set(['takeaways', 'application', 'experience']);
/** Sections that stand before a sample's highlights and hold few of its lines. */
const OPENING: ReadonlySet<string> = new Set(['overview', 'info', 'objectives', 'speakers']);
/** An author may keep a line or two of the sample in a report of one's own. */
const MOST_KEPT_LINES = 2;

interface KnownHeading {
  readonly at: number;
  readonly kind: string;
}

/** Cuts a page where the author's own report ends and the sample, which was left below it, begins. */
export function cutAtSample(blocks: readonly TextBlock[], readHeading: HeadingReader): CutReport {
  const text = textOfBlocks(blocks);
  const whole = { own: blocks, text, isSample: isSampleReport(text), sample: [] };
  if (!whole.isSample) return whole;
  const headings = knownHeadings(blocks, readHeading);
  const latest = headings.findLastIndex(({ at }) => isSampleReport(textOfBlocks(blocks.slice(at))));
  const first = headings[beginningOf(latest, headings)];
  if (first === undefined || !looksBackBefore(first, headings)) return whole;
  const own = blocks.slice(0, first.at);
  const ownText = textOfBlocks(own);
  if (countSampleLines(ownText) > MOST_KEPT_LINES) return whole;
  return { own, text: ownText, isSample: false, sample: blocks.slice(first.at) };
}

/** Objectives and speakers above the sample's highlights are the sample's where they follow an own report's end. */
function beginningOf(latest: number, headings: readonly KnownHeading[]): number {
  let first = latest;
  for (let at = latest - 1; at >= 0; at--) {
    const heading = headings[at];
    if (heading === undefined || !OPENING.has(heading.kind)) break;
    if (looksBackBefore(heading, headings)) first = at;
  }
  return first;
}

function looksBackBefore({ at }: KnownHeading, headings: readonly KnownHeading[]): boolean {
  return headings.some((other) => other.at < at && LOOKING_BACK.has(other.kind));
}

function knownHeadings(blocks: readonly TextBlock[], readHeading: HeadingReader): KnownHeading[] {
  return blocks.flatMap(({ node }, at) => {
    const kind = node.type === 'heading' ? readHeading(lineOf(node)).kind : undefined;
    return kind === undefined ? [] : [{ at, kind }];
  });
}

function textOfBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
