import type { SectionKind } from '#model/catalog.ts';
import type { DraftSection } from './draft.ts';

/** Sections that look back at the event; the programme stands above them. */
const LOOKING_BACK: ReadonlySet<SectionKind> = new Set(['takeaways', 'application', 'experience']);

/** Corrects kinds by what the sections hold and how they stand together; headings alone may mislead. */
export function settleKinds(sections: readonly DraftSection[]): DraftSection[] {
  return fillProgramme(sections.map(byContent));
}

function byContent(section: DraftSection): DraftSection {
  if (section.kind === 'agenda' && holdsOnlyPhotos(section)) return { ...section, kind: 'photos' };
  if (section.kind === 'experience' && holdsOnlySessions(section))
    return withKind(section, 'agenda');
  return section;
}

function holdsOnlyPhotos({ blocks, sections }: DraftSection): boolean {
  return (
    sections.length === 0 && blocks.length > 0 && blocks.every((block) => block.type === 'photos')
  );
}

/** "Event Experience" that is nothing but a run of timed sessions is the programme. */
function holdsOnlySessions({ blocks, sections }: DraftSection): boolean {
  const timed = sections.filter((section) => section.blocks[0]?.type === 'schedule');
  if (sections.length > 0) return blocks.length === 0 && timed.length === sections.length;
  return blocks.length > 0 && blocks.every((block) => block.type === 'schedule');
}

/**
 * Unknown sections above the lessons are what was presented, where no section is called so or where they
 * go on from one that is. A page without any known section is left alone: it may be prose.
 */
function fillProgramme(sections: readonly DraftSection[]): DraftSection[] {
  const lessons = sections.findIndex(({ kind }) => LOOKING_BACK.has(kind));
  const isReport = sections.some(({ kind, heading }) => kind !== 'other' && heading !== '');
  if (lessons < 0 || !isReport) return [...sections];
  const hasAgenda = sections.some(({ kind }) => kind === 'agenda');
  const settled: DraftSection[] = [];
  for (const [index, section] of sections.entries()) {
    const goesOn = !hasAgenda || settled.at(-1)?.kind === 'agenda';
    const presented =
      section.kind === 'other' && index < lessons && goesOn && !holdsOnlyPhotos(section);
    settled.push(presented ? withKind(section, 'agenda') : section);
  }
  return settled;
}

/** The section and the parts of it that had their kind from it. */
function withKind(section: DraftSection, kind: SectionKind): DraftSection {
  const sections = section.sections.map((child) =>
    child.kind === section.kind ? withKind(child, kind) : child,
  );
  return { ...section, kind, sections };
}
