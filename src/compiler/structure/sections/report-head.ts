import type { RootContent } from 'mdast';
import { recogniseFacts } from '../../recognise/facts/facts.ts';
import { isSessionHeading } from '../../recognise/headings/session-heading.ts';
import {
  isGenericTitle,
  isQuotedReportTitle,
  isReportTitle,
  titleNaming,
} from '../../recognise/titles/titles.ts';
import { takeFacts } from '../facts/fact-area.ts';
import type { Part, PartHeading } from './parts.ts';
import { hangBelow, isDayLine, isSubtitle, isText } from './subtitles.ts';

/** How a page begins: the heading that names the report, further ones below it, and what stands among them. */
export interface ReportHead {
  readonly title?: PartHeading;
  /** Headings that say more of the title; part of the text. */
  readonly subtitles: readonly PartHeading[];
  /** What stands before the first section. */
  readonly lead: readonly RootContent[];
  /** What follows. */
  readonly sections: readonly Part[];
}

/** Parts the head of a page from its sections. */
export function headOf([first, ...parts]: readonly Part[]): ReportHead {
  const lead = [...(first?.nodes ?? [])];
  if (!isTitle(parts, lead)) return { subtitles: [], lead, sections: parts };
  const { title, rest } = takeTitle(parts);
  lead.push(...title.nodes);
  const headings = title.heading === undefined ? [] : [title.heading];
  while (isSubtitle(rest, { title, follows: !lead.some(isText) })) {
    const next = rest.shift();
    if (next?.heading === undefined) break;
    headings.push(next.heading);
    lead.push(...next.nodes);
  }
  const named =
    headings.length > 1
      ? (headings.find(({ written }) => titleNaming(written) !== undefined) ?? headings[0])
      : headings[0];
  const subtitles = headings.filter((heading) => heading !== named);
  return { ...(named !== undefined && { title: named }), subtitles, lead, sections: rest };
}

/**
 * The first heading names the report where it says nothing that a section would be called, and is the top one or
 * says of itself that it does (`## Summary Report “Build Day”`), whatever the level of the sections.
 */
function isTitle(parts: readonly Part[], lead: readonly RootContent[]): boolean {
  const [part, ...rest] = parts;
  const first = part?.heading;
  if (part === undefined || first === undefined || first.bold) return false;
  if (first.kind !== undefined) return isReportAlone(part, rest);
  if (first.depth === 1 || isQuotedReportTitle(first.written)) return true;
  const hasText = part.nodes.some(isText);
  if (!hasText && !lead.some(isText) && isDayLine(rest, first.depth)) return true;
  // With no text of its own it may stand above the page's real top, which is then a second title or the introduction.
  const isBesideTop = !hasText && rest[0]?.heading?.depth === first.depth;
  const below = isBesideTop ? rest.slice(1) : rest;
  const isTop = below.length > 1 && hangBelow(below, first);
  if (isTop) return !lead.some(isText) || isReportTitle(first.written);
  return !lead.some(isText) && isNameBeside(part, rest);
}

/** Known sections that show that the heading beside them, which holds no text, is none. */
const FEWEST_SECTIONS = 2;

/** "## Harbour Cloud Day" with nothing but the event's facts below it, beside the sections of the report. */
function isNameBeside({ heading, nodes }: Part, rest: readonly Part[]): boolean {
  const beside = rest.filter((part) => part.heading?.depth === heading?.depth);
  const known = beside.filter((part) => part.heading?.kind !== undefined && !part.heading.bold);
  if (known.length < FEWEST_SECTIONS || beside[0] !== known[0]) return false;
  if (heading === undefined || isSessionHeading(heading.written)) return false;
  return takeFacts(nodes, recogniseFacts(nodes, '')).rest.every((node) => !isText(node));
}

/** "Summary Report" with nothing below it but sections introduces nothing. */
function isReportAlone({ heading, nodes }: Part, rest: readonly Part[]): boolean {
  return (
    heading?.kind === 'overview' &&
    heading.depth === 1 &&
    rest.length > 1 &&
    !nodes.some(isText) &&
    hangBelow(rest, heading) &&
    isGenericTitle(heading.written)
  );
}

/** The title; one that ends in a colon goes on in the next heading of its level. */
function takeTitle([title, next, ...others]: readonly Part[]): { title: Part; rest: Part[] } {
  const rest = next === undefined ? others : [next, ...others];
  const written = title?.heading?.written ?? '';
  const goesOn =
    /[:：]$/.test(written) &&
    title?.nodes.some(isText) === false &&
    next?.heading?.depth === title.heading?.depth &&
    next?.heading?.kind === undefined;
  if (title?.heading === undefined || !goesOn || next?.heading === undefined)
    return { title: title ?? { nodes: [] }, rest };
  const heading = { ...title.heading, written: `${written} ${next.heading.written}` };
  return { title: { heading, nodes: next.nodes }, rest: others };
}
