import type { PhrasingContent } from 'mdast';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { EVENT_NUMBER_WORDS } from '../../lexicon/title-words.ts';
import { inlineText } from '../text/inline-lines.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { cleanTitle, isGenericTitle } from './titles.ts';

/** What a heading, bold line, list item or cell says of the event that it announces. */
export interface EventHeading {
  readonly number?: number;
  /** Target of the link as written, percent-decoded. */
  readonly link?: string;
  readonly name?: string;
  /** Its words; a day may stand among them. */
  readonly text: string;
}

/** Reads "Event 2", "[Event 2: Harbour Day](4.2-event2/)" and "[Harbour Day](4.2-event2/)"; undefined for anything else. */
export function readEventHeading(nodes: readonly PhrasingContent[]): EventHeading | undefined {
  const written = inlineText(nodes);
  // A blank in the target keeps CommonMark from seeing a link.
  const broken = BROKEN_LINK.exec(written)?.groups;
  const text = plainHeading(broken?.text ?? written);
  const link = findLink(nodes) ?? broken?.target;
  const number = EVENT_NUMBER.exec(phraseKey(text))?.groups?.number;
  if (number === undefined && (link === undefined || !isReportLink(link))) return undefined;
  const name = cleanTitle(text);
  return {
    text,
    ...(number !== undefined && { number: Number(number) }),
    ...(link !== undefined && { link: decodeTarget(link) }),
    ...(!isGenericTitle(name) && { name }),
  };
}

const EVENT_NUMBER = new RegExp(
  `^(?:${EVENT_NUMBER_WORDS.map(phraseKey).join('|')}) ?(?<number>\\d{1,3})(?: |$)`,
);
const BROKEN_LINK = /^\[(?<text>[^\]]{1,300})\]\((?<target>[^()]{1,300})\)$/;

function findLink(nodes: readonly PhrasingContent[]): string | undefined {
  for (const node of nodes) {
    if (node.type === 'link') return node.url;
    const inner = 'children' in node ? findLink(node.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** A page of the same site: no scheme, no host, no anchor, no image or other file. */
function isReportLink(target: string): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(target)) return false;
  const last =
    target
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
      .split('/')
      .at(-1) ?? '';
  return !/\.[a-z]{2,5}$/i.test(last) || /\.md$/i.test(last);
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
