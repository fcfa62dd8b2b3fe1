import type { SectionKind } from '#model/catalog.ts';
import { looksBack } from '../../recognise/headings/looking-back.ts';
import { kindsOfHalves, sectionKindOf } from '../../recognise/headings/section-kind.ts';
import type { DraftSection } from '../draft.ts';

/** Sections that look back at the event; the programme stands above them. */
const LOOKING_BACK: ReadonlySet<SectionKind> = new Set(['takeaways', 'application', 'experience']);

/** Corrects kinds by what the sections hold and how they stand together; headings alone may mislead. */
export function settleKinds(sections: readonly DraftSection[]): DraftSection[] {
  const hasAgenda = sections.some(({ kind }) => kind === 'agenda');
  const told = hasAgenda ? sections : withProgrammeBesideLessons(sections);
  return fillProgramme(told.map((section) => byContent(section, hasAgenda)));
}

/** "Highlights & Lessons" above "Key Takeaways" is the programme: the lessons have a section of their own. */
function withProgrammeBesideLessons(sections: readonly DraftSection[]): readonly DraftSection[] {
  const first = sections.findIndex(({ kind }) => kind === 'takeaways');
  const both = sections[first];
  const isFollowed = sections.slice(first + 1).some(({ kind }) => kind === 'takeaways');
  if (both === undefined || !isFollowed || !kindsOfHalves(both.heading).includes('agenda'))
    return sections;
  return sections.with(first, withKind(both, 'agenda'));
}

function byContent(section: DraftSection, hasAgenda: boolean): DraftSection {
  const { kind } = section;
  if (kind === 'agenda' && holdsOnlyPhotos(section)) return { ...section, kind: 'photos' };
  const isProgramme =
    (kind === 'experience' && holdsOnlySessions(section)) ||
    (isUnknown(section) && (holdsOnlySessions(section) || isMadeOfHours(section))) ||
    // "Event Overview" may be the report's only word for its programme.
    (kind === 'overview' && !hasAgenda && isMadeOfHours(section));
  return isProgramme ? withKind(section, 'agenda') : section;
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

/** Fewer hours than these may be those of a bus or a breakfast. */
const FEWEST_SLOTS = 3;

/** A programme with words before or after it. */
function isMadeOfHours({ blocks, sections }: DraftSection): boolean {
  const slots = blocks.flatMap((block) => (block.type === 'schedule' ? block.items : []));
  return (
    slots.length >= FEWEST_SLOTS &&
    sections.length === 0 &&
    blocks.every(({ type }) => type === 'schedule' || type === 'markdown')
  );
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
    const presented =
      index < lessons && (goesOn || isMadeOfDays(section)) && mayBePresented(section);
    settled.push(presented ? withKind(section, 'agenda') : section);
  }
  return settled;
}

const ONE_DAY = /^(?:day|ngày)\s\d/iu;

/** "Day 1: …", "Day 2: …": an event of several days, told day by day. */
function isMadeOfDays({ blocks, sections }: DraftSection): boolean {
  const labels = blocks.flatMap((block) => (block.type === 'topics' ? block.topics : []));
  const names = [...labels.map(({ label }) => label), ...sections.map(({ heading }) => heading)];
  const days = names.filter((name) => ONE_DAY.test(name.normalize('NFC'))).length;
  return days > 1 && days * 2 > names.length;
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
