import type { RootContent } from 'mdast';
import type { SectionKind } from '#model/catalog.ts';
import type { Person } from '../../recognise/people/one-person.ts';
import { mayNamePeople } from '../../recognise/people/people-hints.ts';
import { readSessionPeople } from '../../recognise/speakers/session-speakers.ts';
import { blocksOf } from '../blocks.ts';
import type { DraftBlock, DraftSection } from '../draft.ts';
import { slotItemOf } from './headings.ts';
import { holdsImage } from '../photos/images.ts';
import type { OutlineNode } from './outline.ts';
import type { PartHeading } from './parts.ts';
import { agendaBody, namesOf } from '../agenda/schedule-list.ts';
import { isTopicList } from '../topics/topic-block.ts';
import { linesThatPass } from './whole-lines.ts';

export interface SectionContext {
  readonly source: string;
  readonly file: string;
  /** Kind of the section above. */
  readonly parent?: SectionKind;
}

/** A heading and everything under it as a section. */
export function sectionOf(node: OutlineNode, context: SectionContext): DraftSection {
  const { words, written, line } = node.heading;
  const kind = isRunOfTalks(node) ? 'agenda' : kindOf(node.heading, context.parent);
  const inner = { file: context.file, source: context.source, kind, parent: kind };
  const slots = slotsBelow(node);
  const own = blocksOf(node.nodes, inner);
  const section: DraftSection = {
    kind,
    heading: words.plain(),
    source: { file: context.file, line },
    blocks: [...slotBlock(node, own), ...own, ...scheduleBlock(slots, context)],
    sections: slots === undefined ? node.children.map((child) => sectionOf(child, inner)) : [],
  };
  return words.isShortened() ? { ...section, written } : section;
}

function kindOf(heading: PartHeading, parent: SectionKind | undefined): SectionKind {
  const kind = parent === 'agenda' ? heading.words.kindInProgramme() : heading.kind;
  if (kind !== undefined) return kind === 'info' ? 'overview' : kind;
  if (parent !== undefined && parent !== 'other' && parent !== 'photos') return parent;
  return heading.words.usualKind();
}

/** "Sessions & Speakers": where two or more of its parts have speakers of their own, these are talks, not people. */
function isRunOfTalks({ heading, children }: OutlineNode): boolean {
  if (heading.kind !== 'speakers') return false;
  const talks = children.filter(({ children: parts }) =>
    parts.some((part) => part.heading.kind === 'speakers'),
  );
  return talks.length > 1 && talks.length * 2 > children.length;
}

/** The sub-headings where all of them are plain time slots: they become the rows of one programme. */
function slotsBelow(node: OutlineNode): readonly OutlineNode[] | undefined {
  const plain = node.children.length > 1 && node.children.every(isPlainSlot);
  return plain ? node.children : undefined;
}

function isPlainSlot(node: OutlineNode): boolean {
  return (
    node.heading.words.slot() !== undefined &&
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
  const items = slots.map(({ heading, nodes }) => {
    const texts = nodes.filter(({ type }) => type !== 'thematicBreak');
    const { written } = heading;
    return slotItemOf(
      heading.words.slot() ?? { title: written },
      agendaBody(texts, source, written),
    );
  });
  return [{ type: 'schedule', items }];
}

/**
 * A time slot with more under it than text stays a section; its time stands in a row at its top, with the people whom
 * the heading names or else a line below it ("Speaker: Lan Ho"). The rows of a programme below it tell its time better.
 */
function slotBlock({ heading, nodes }: OutlineNode, own: readonly DraftBlock[]): DraftBlock[] {
  const item = heading.words.slotItem();
  if (item === undefined || own.some(({ type }) => type === 'schedule')) return [];
  const speakers = item.speakers.length > 0 ? item.speakers : namesOf(peopleBelow(nodes));
  return [{ type: 'schedule', items: [{ ...item, speakers }] }];
}

/** Who speaks is said at once: in the first paragraph or list, or behind an opening line. */
const SAID_WITHIN = 2;

function peopleBelow(nodes: readonly RootContent[]): Person[] {
  return nodes
    .slice(0, SAID_WITHIN)
    .flatMap((node) => (node.type === 'table' ? [] : linesThatPass(node, mayNamePeople)))
    .flatMap(({ text }) => readSessionPeople(text));
}
