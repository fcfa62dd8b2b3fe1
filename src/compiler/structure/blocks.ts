import type { RootContent } from 'mdast';
import type { SectionKind } from '#model/catalog.ts';
import { markdownText } from '../parse/markdown-text.ts';
import type { DraftBlock, DraftTopic } from './draft.ts';
import { type Piece, cutAtPictures, withoutPictures } from './photos/cut-at-pictures.ts';
import { holdsImage } from './photos/images.ts';
import { photoRunAt } from './photos/photo-block.ts';
import { type ScheduleLines, scheduleLinesAt, scheduleSlotAt } from './agenda/schedule-lines.ts';
import { scheduleOfList } from './agenda/schedule-list.ts';
import { sessionParagraphAt } from './agenda/session-paragraphs.ts';
import { scheduleOfTable } from './agenda/schedule-table.ts';
import {
  type LabelledParagraph,
  labelledLines,
  labelledParagraph,
} from './topics/labelled-paragraph.ts';
import { type TopicContext, bodyOf, topicsOfList } from './topics/topic-block.ts';

export interface BlockContext {
  readonly source: string;
  readonly file: string;
  readonly kind: SectionKind;
  /** True where everything stays text, save pictures. */
  readonly isPlain?: true;
}

/** What stands under a heading as blocks, in order. Whatever no recogniser claims stays Markdown. */
export function blocksOf(nodes: readonly RootContent[], context: BlockContext): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let plain: RootContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at];
    if (node === undefined) break;
    const claimed = claim(nodes, at, context);
    if (claimed === undefined) {
      if (node.type !== 'thematicBreak') plain.push(node);
      at++;
      continue;
    }
    blocks.push(...markdownBlock(plain, context), ...claimed.blocks);
    plain = [];
    at += claimed.length;
  }
  blocks.push(...markdownBlock(plain, context));
  return joinLike(blocks);
}

function markdownBlock(nodes: readonly RootContent[], { source }: BlockContext): DraftBlock[] {
  const text = markdownText(nodes, source);
  return text === '' ? [] : [{ type: 'markdown', text }];
}

interface Claim {
  readonly blocks: readonly DraftBlock[];
  readonly length: number;
}

function claim(
  nodes: readonly RootContent[],
  at: number,
  context: BlockContext,
): Claim | undefined {
  const node = nodes[at];
  if (node === undefined) return undefined;
  if (!holdsImage(node)) return context.isPlain ? undefined : structured(nodes, at, context);
  const photos = photoRunAt(nodes, at, context.file);
  if (photos !== undefined)
    return { blocks: [{ type: 'photos', photos: photos.photos }], length: photos.length };
  return {
    blocks: piecesOf(node, context).flatMap((piece) => blocksOfPiece(piece, context)),
    length: 1,
  };
}

/** A programme stays whole: cut into single items it would be none. */
function piecesOf(node: RootContent, { file, source }: BlockContext): readonly Piece[] {
  const whole = withoutPictures(node, file);
  if (node.type !== 'list' && node.type !== 'blockquote') return [whole];
  const isProgramme =
    whole.node?.type === 'list' && scheduleOfList(whole.node, source) !== undefined;
  return isProgramme ? [whole] : cutAtPictures(node, file);
}

function blocksOfPiece({ node, photos, photosFirst }: Piece, context: BlockContext): DraftBlock[] {
  const words = node === undefined ? [] : blocksOf([node], context);
  if (photos.length === 0) return words;
  const pictures: DraftBlock = { type: 'photos', photos };
  return photosFirst === true ? [pictures, ...words] : [...words, pictures];
}

function structured(
  nodes: readonly RootContent[],
  at: number,
  context: BlockContext,
): Claim | undefined {
  const node = nodes[at];
  if (node?.type === 'table') {
    const schedule = scheduleOfTable(node, context.source);
    return schedule === undefined
      ? undefined
      : { blocks: [{ type: 'schedule', ...schedule }], length: 1 };
  }
  if (node?.type === 'list') {
    const items = scheduleOfList(node, context.source);
    if (items !== undefined) return { blocks: [{ type: 'schedule', items }], length: 1 };
    if (context.kind === 'speakers') return undefined;
    const topics = topicsOfList(node, topicContext(context));
    return topics === undefined ? undefined : { blocks: [{ type: 'topics', topics }], length: 1 };
  }
  if (context.kind === 'speakers') return undefined;
  const lines = slotsAt(nodes, at, context);
  return lines === undefined
    ? labelled(nodes, at, context)
    : { blocks: [{ type: 'schedule', items: lines.items }], length: lines.length };
}

/** Paragraphs that tell of parts of a programme; with what stands below them only where they stand in one. */
function slotsAt(
  nodes: readonly RootContent[],
  at: number,
  { kind, source }: BlockContext,
): ScheduleLines | undefined {
  if (kind !== 'agenda') return scheduleLinesAt(nodes, at);
  const lines = scheduleSlotAt(nodes, at, source) ?? scheduleLinesAt(nodes, at);
  if (lines !== undefined) return lines;
  const session = sessionParagraphAt(nodes, at, source);
  return session && { items: [session], length: 1 };
}

/** `**Label:** text` as a paragraph of its own or line by line, or `**Label:**` above the list that it introduces. */
function labelled(
  nodes: readonly RootContent[],
  at: number,
  context: BlockContext,
): Claim | undefined {
  const lines = labelledLines(nodes[at]);
  if (lines !== undefined) {
    const topics = lines.map((line) => topicOf(line, bodyOfLine(line), context));
    return { blocks: [{ type: 'topics', topics }], length: 1 };
  }
  const lead = labelledParagraph(nodes[at]);
  if (lead === undefined) return undefined;
  const next = nodes[at + 1];
  const introduces = lead.rest === undefined && next?.type === 'list' && !holdsImage(next);
  const body = [...bodyOfLine(lead), ...(introduces ? [next] : [])];
  if (body.length === 0) return undefined;
  const topic = topicOf(lead, body, context);
  return { blocks: [{ type: 'topics', topics: [topic] }], length: introduces ? 2 : 1 };
}

function bodyOfLine({ rest }: LabelledParagraph): RootContent[] {
  return rest === undefined ? [] : [rest];
}

function topicOf(
  { label }: LabelledParagraph,
  body: readonly RootContent[],
  context: BlockContext,
): DraftTopic {
  return { label, ...bodyOf(body, topicContext(context)) };
}

/** Lessons and impressions are sentences; in a programme, what is listed below a label is named there. */
function topicContext({ source, kind }: BlockContext): TopicContext {
  return { source, namesItems: kind === 'agenda' || kind === 'overview' || kind === 'other' };
}

/** Topics that stand together are one block, and so are the rows of a programme. */
function joinLike(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const both = joinedWith(joined.at(-1), block);
    if (both === undefined) joined.push(block);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinedWith(last: DraftBlock | undefined, block: DraftBlock): DraftBlock | undefined {
  if (last?.type === 'topics' && block.type === 'topics')
    return { type: 'topics', topics: [...last.topics, ...block.topics] };
  if (last?.type !== 'schedule' || block.type !== 'schedule') return undefined;
  // A table keeps the names of its columns for itself.
  if (last.columns !== undefined || block.columns !== undefined) return undefined;
  return { type: 'schedule', items: [...last.items, ...block.items] };
}
