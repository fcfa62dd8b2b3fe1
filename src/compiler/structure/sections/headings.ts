import type { SectionKind } from '#model/catalog.ts';
import { memoise } from '#model/memoise.ts';
import { lazy } from '../../lazy.ts';
import type { HeadingKind } from '../../lexicon/section-headings.ts';
import type { Person } from '../../recognise/people/one-person.ts';
import { mayNamePeople } from '../../recognise/people/people-hints.ts';
import { plainHeading } from '../../recognise/text/plain-heading.ts';
import {
  isListedHeading,
  kindInProgramme,
  sectionKindOf,
  subsectionKindOf,
} from '../../recognise/headings/section-kind.ts';
import { isSessionHeading } from '../../recognise/headings/session-heading.ts';
import {
  readNameBeforeTitle,
  readSessionPeople,
} from '../../recognise/speakers/session-speakers.ts';
import type { DraftAgendaItem } from '../draft.ts';
import { type AgendaBody, namesOf } from '../agenda/schedule-list.ts';
import { type TimeSlot, slotOfHeading } from '../agenda/time-slot.ts';
import { losesWords } from '../text/words.ts';

/** What the words of a heading say, wherever it stands. */
export interface HeadingWords {
  /** As written, on one line. */
  readonly written: string;
  /** What the lexicon knows of it. */
  readonly kind: HeadingKind | undefined;
  /** What it is inside a programme, where a talk may be called nearly anything. */
  kindInProgramme(): HeadingKind | undefined;
  /** Whether the lexicon holds the heading itself; else its kind is that of its words. */
  isListed(): boolean;
  /** As a reader should see it. */
  plain(): string;
  /** Whether it is worth looking for names in it. */
  mayNamePeople(): boolean;
  /** The people whom it names, where it is that of a session. */
  people(): readonly Person[];
  /** True where `plain` lacks words of it. */
  isShortened(): boolean;
  /** What a section of that name is where neither the lexicon nor the section above tells. */
  usualKind(): SectionKind;
  /** The slot of a programme that it names. */
  slot(): TimeSlot | undefined;
  /** That slot as a row of the programme, with the people whom the heading names. */
  slotItem(): DraftAgendaItem | undefined;
}

export type HeadingReader = (written: string) => HeadingWords;

/** Reads each heading once: those of a site's reports are mostly the same few ("Key Takeaways", "Speakers"). */
export function createHeadingReader(): HeadingReader {
  return memoise(readHeading);
}

/** Reads a heading without its marks for the level, on one line. */
export function readHeading(written: string): HeadingWords {
  const plain = lazy(() => plainHeading(written));
  const named = lazy(() => readNameBeforeTitle(plain()));
  const people = lazy(() => (named().length > 0 ? named() : readSessionPeople(written)));
  const slot = lazy(() => slotOfHeading(written));
  return {
    written,
    kind: sectionKindOf(written),
    kindInProgramme: lazy(() => kindInProgramme(written)),
    isListed: lazy(() => isListedHeading(written)),
    plain,
    mayNamePeople: lazy(() => named().length > 0 || mayNamePeople(written)),
    people,
    isShortened: lazy(() => losesWords(written, plain())),
    usualKind: lazy(() => usualKindOf(written, slot())),
    slot,
    slotItem: lazy(() => {
      const named = slot();
      return named && slotItemOf(named, { speakers: namesOf(people()) });
    }),
  };
}

function usualKindOf(written: string, slot: TimeSlot | undefined): SectionKind {
  if (slot !== undefined || isSessionHeading(written)) return 'agenda';
  const usual = subsectionKindOf(written);
  return usual === undefined || usual === 'info' ? 'other' : usual;
}

/** A slot with what stands under it. */
export function slotItemOf(slot: TimeSlot, body: AgendaBody): DraftAgendaItem {
  return { ...slot, title: plainHeading(slot.title), ...body };
}
