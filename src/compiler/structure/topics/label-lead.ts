import type { Paragraph, PhrasingContent } from 'mdast';
import { leadingBold } from '../text/leading-bold.ts';
import { lineOf } from '../text/text-of.ts';
import { withoutStart } from './without-start.ts';

/** A longer bold run is a sentence with weight, not a label. */
const LONGEST_LABEL = 120;

/** The bold run at the beginning of a paragraph, which may be a label. */
export interface LabelLead {
  readonly label: string;
  /** Whether the bold run ends in a colon. */
  readonly closed: boolean;
  readonly others: readonly PhrasingContent[];
}

/** The bold run with the bracket behind it; undefined where the paragraph begins otherwise or the run is a sentence. */
export function leadOf(node: Paragraph): LabelLead | undefined {
  const bold = leadingBold(node.children);
  if (bold === undefined) return undefined;
  const written = withoutListMark(lineOf({ type: 'paragraph', children: bold.run }));
  const closed = written.endsWith(':') || written.endsWith('：');
  const { note, others } = closed ? { note: '', others: bold.others } : noteBefore(bold.others);
  const label = (closed ? written.slice(0, -1).trimEnd() : written) + note;
  if (label === '' || label.length > LONGEST_LABEL) return undefined;
  return { label, closed, others };
}

/** A list mark inside the bold run, `**- Label:**`, is how the author saw the list and no word of the label. */
function withoutListMark(label: string): string {
  return label.replace(/^[-+*•–]\s+/, '');
}

/** One bracket with a label's separator, or nothing, behind it. */
const NOTE = /^\s*\([^()\n]+\)(?=\s*$|\s*[:：]|\s+[-–—]\s|\s*(?:->|→))/;

/** What a bracket right behind the bold run adds to the label, as in `**Tidegate** (a broker): text`. */
function noteBefore(others: readonly PhrasingContent[]): {
  readonly note: string;
  readonly others: readonly PhrasingContent[];
} {
  const [next, ...more] = others;
  const bracket = next?.type === 'text' ? NOTE.exec(next.value)?.[0] : undefined;
  if (next?.type !== 'text' || bracket === undefined) return { note: '', others };
  const rest = withoutStart(next, bracket.length);
  const isAll = rest.value.trim() === '';
  if (isAll && more.length > 0 && more[0]?.type !== 'break') return { note: '', others };
  return { note: ` ${bracket.trim()}`, others: isAll ? more : [rest, ...more] };
}
