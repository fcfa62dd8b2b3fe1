import type { RootContent } from 'mdast';
import type { SectionKind } from '#model/catalog.ts';
import { plainHeading } from '../recognise/plain-heading.ts';
import { isSessionHeading, subsectionKindOf } from '../recognise/section-kind.ts';
import { blocksOf } from './blocks.ts';
import type { DraftAgendaItem, DraftBlock, DraftSection } from './draft.ts';
import { holdsImage } from './images.ts';
import type { OutlineNode } from './outline.ts';
import type { PartHeading } from './parts.ts';
import { agendaBody } from './schedule-list.ts';
import { type TimeSlot, timeSlotOf } from './time-slot.ts';
import { isTopicList } from './topic-block.ts';
import { losesWords } from './words.ts';

export interface SectionContext {
  readonly source: string;
  readonly file: string;
  /** Kind of the section above. */
  readonly parent?: SectionKind;
}

/** A heading and everything under it as a section. */
export function sectionOf(node: OutlineNode, context: SectionContext): DraftSection {
  const { written, line } = node.heading;
  const heading = plainHeading(written);
  const kind = kindOf(node.heading, context.parent);
  const inner = { file: context.file, source: context.source, kind, parent: kind };
  const slots = slotsBelow(node);
  const own = blocksOf(node.nodes, inner);
  return {
    kind,
    heading,
    ...(losesWords(written, heading) ? { written } : {}),
    source: { file: context.file, line },
    blocks: [...slotBlock(node), ...own, ...scheduleBlock(slots, context)],
    sections: slots === undefined ? node.children.map((child) => sectionOf(child, inner)) : [],
  };
}

function kindOf(
  { written, kind: known }: PartHeading,
  parent: SectionKind | undefined,
): SectionKind {
  if (known !== undefined) return known === 'info' ? 'overview' : known;
  if (parent !== undefined && parent !== 'other' && parent !== 'photos') return parent;
  if (timeSlotOf(written) !== undefined || isSessionHeading(written)) return 'agenda';
  const usual = subsectionKindOf(written);
  return usual === undefined || usual === 'info' ? 'other' : usual;
}

/** The sub-headings where all of them are plain time slots: they become the rows of one programme. */
function slotsBelow(node: OutlineNode): readonly OutlineNode[] | undefined {
  const plain = node.children.length > 1 && node.children.every(isPlainSlot);
  return plain ? node.children : undefined;
}

function isPlainSlot(node: OutlineNode): boolean {
  return (
    timeSlotOf(node.heading.written) !== undefined &&
    node.children.length === 0 &&
    node.nodes.every(isPlain)
  );
}

function isPlain(node: RootContent): boolean {
  return !holdsImage(node) && node.type !== 'table' && !isTopicList(node);
}

function scheduleBlock(
  slots: readonly OutlineNode[] | undefined,
  { source }: SectionContext,
): DraftBlock[] {
  if (slots === undefined) return [];
  const items = slots.map(({ heading: { written }, nodes }) => {
    const texts = nodes.filter(({ type }) => type !== 'thematicBreak');
    return itemOf(timeSlotOf(written) ?? { title: written }, agendaBody(texts, source, written));
  });
  return [{ type: 'schedule', items }];
}

/** A time slot with more under it than text stays a section; its time stands in a row at its top. */
function slotBlock({ heading: { written } }: OutlineNode): DraftBlock[] {
  const slot = timeSlotOf(written);
  if (slot === undefined) return [];
  return [{ type: 'schedule', items: [itemOf(slot, agendaBody([], '', written))] }];
}

function itemOf(slot: TimeSlot, body: ReturnType<typeof agendaBody>): DraftAgendaItem {
  return { ...slot, title: plainHeading(slot.title), ...body };
}
