import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type EventHeading, readEventHeading } from '../titles/event-heading.ts';
import { recogniseFacts } from '../facts/facts.ts';
import { cutFirstLine } from '../text/first-line.ts';

/** Where a block of an index begins. */
export interface BlockStart {
  readonly heading: EventHeading;
  /** What stands below it in the same paragraph. */
  readonly rest?: Paragraph;
}

/** A heading or bold line that announces an event, or undefined for anything else. */
export function readBlockStart(node: RootContent, file: string): BlockStart | undefined {
  if (node.type === 'heading') {
    const heading = readEventHeading(node.children);
    return heading && { heading };
  }
  return node.type === 'paragraph' ? startOfLines(node, { file, isMarked: true }) : undefined;
}

/**
 * A paragraph that announces an event in its first line and states facts of it below, or that announces one as a whole.
 * @param options.isMarked whether the announcement must be bold
 */
export function startOfLines(
  paragraph: Paragraph,
  { file, isMarked }: { readonly file: string; readonly isMarked: boolean },
): BlockStart | undefined {
  if (isMarked && !mayBeMarked(paragraph)) return undefined;
  const { first, rest } = cutFirstLine(paragraph);
  const isCut = rest !== undefined && recogniseFacts([rest], file).length > 0;
  const line = isCut ? first : paragraph.children;
  if (isMarked && !isBold(line)) return undefined;
  const heading = readEventHeading(line);
  return heading && { heading, ...(isCut && { rest }) };
}

function mayBeMarked({ children: [first, second] }: Paragraph): boolean {
  return [first, second].some((node) => node?.type === 'strong' || node?.type === 'link');
}

/** Nothing but bold text or one link around or inside it. */
function isBold(line: readonly PhrasingContent[]): boolean {
  const [only, ...rest] = line.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (only === undefined || rest.length > 0) return false;
  return only.type === 'strong' || (only.type === 'link' && only.children[0]?.type === 'strong');
}
