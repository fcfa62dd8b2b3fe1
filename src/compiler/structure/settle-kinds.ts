import type { SectionKind } from '#model/catalog.ts';
import { looksBack, sectionKindOf } from '../recognise/section-kind.ts';
import type { DraftSection } from './draft.ts';

/** Sections that look back at the event; the programme stands above them. */
const LOOKING_BACK: ReadonlySet<SectionKind> = new Set(['takeaways', 'application', 'experience']);

/** Corrects kinds by what the sections hold and how they stand together; headings alone may mislead. */
export function settleKinds(sections: readonly DraftSection[]): DraftSection[] {
  return fillProgramme(sections.map(byContent));
}

function byContent(section: DraftSection): DraftSection {
  if (section.kind === 'agenda' && holdsOnlyPhotos(section)) return { ...section, kind: 'photos' };
  const mayBeProgramme = section.kind === 'experience' || isUnknown(section);
  if (mayBeProgramme && holdsOnlySessions(section)) return withKind(section, 'agenda');
  return section;
}

function holdsOnlyPhotos({ blocks, sections }: DraftSection): boolean {
  return (
    sections.length === 0 && blocks.length > 0 && blocks.every((block) => block.type === 'photos')
  );
}

/** What is nothing but a run of timed sessions is the programme, "Event Experience" and "Saturday" alike. */
function holdsOnlySessions({ blocks, sections }: DraftSection): boolean {
  const timed = sections.filter((section) => section.blocks[0]?.type === 'schedule');
  if (sections.length > 0) return blocks.length === 0 && timed.length === sections.length;
  return blocks.length > 0 && blocks.every((block) => block.type === 'schedule');
}

/** A section whose heading tells nothing; of some, the lexicon knows that they are none of the kinds ("Resources"). */
function isUnknown({ kind, heading }: DraftSection): boolean {
  return kind === 'other' && sectionKindOf(heading) === undefined;
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
    const presented = index < lessons && goesOn && mayBePresented(section);
    settled.push(presented ? withKind(section, 'agenda') : section);
  }
  return settled;
}

function mayBePresented(section: DraftSection): boolean {
  return isUnknown(section) && !looksBack(section.heading) && !holdsOnlyPhotos(section);
}

/** The section and the parts of it that had their kind from it. */
function withKind(section: DraftSection, kind: SectionKind): DraftSection {
  const sections = section.sections.map((child) =>
    child.kind === section.kind && !isNoKind(child) ? withKind(child, kind) : child,
  );
  return { ...section, kind, sections };
}

function isNoKind({ kind, heading }: DraftSection): boolean {
  return kind === 'other' && sectionKindOf(heading) === 'other';
}
