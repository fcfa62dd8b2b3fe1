import type { Block, Section, SectionKind, Topic } from '#model/catalog.ts';
import { normaliseLetters } from '#model/slug.ts';
import { splitPassages } from './split-passages.ts';

/** `applied`: of a section on putting it to use or on the experience; `mentioned`: of the agenda or the takeaways. */
export type Standing = 'applied' | 'mentioned';

/** A statement of the author's, and where it stands. */
export interface Passage {
  /** Markdown, as written. */
  readonly text: string;
  readonly standing: Standing;
  readonly kind: SectionKind;
  /** Of the section or topic that it stands in. */
  readonly anchor: string;
  /** Headings from the outermost section to the innermost. */
  readonly path: readonly string[];
  /** Text and headings normalised, for finding names in them. */
  readonly letters: { readonly text: string; readonly path: readonly string[] };
}

const STANDINGS: Readonly<Partial<Record<SectionKind, Standing>>> = {
  application: 'applied',
  experience: 'applied',
  takeaways: 'mentioned',
  agenda: 'mentioned',
};

interface Around {
  readonly kind: SectionKind;
  readonly path: readonly string[];
}

/** Every statement in the sections that tell what was presented, learned or applied, in the report's order. */
export function collectPassages(
  sections: readonly Section[],
  around: Around = { kind: 'other', path: [] },
): readonly Passage[] {
  return sections.flatMap((section) => {
    // A part without a kind of its own is of the section that it is part of.
    const kind = section.kind === 'other' ? around.kind : section.kind;
    const path = section.heading === '' ? around.path : [...around.path, section.heading];
    return [
      ...section.blocks.flatMap((block) => passagesOf(block, section.anchor, { kind, path })),
      ...collectPassages(section.sections, { kind, path }),
    ];
  });
}

function passagesOf(block: Block, anchor: string, { kind, path }: Around): readonly Passage[] {
  const standing = STANDINGS[kind];
  if (standing === undefined) return [];
  const place = { standing, kind, path };
  if (block.type === 'topics') {
    return block.topics.flatMap(statementsOf).map((statement) => asPassage(statement, place));
  }
  // An agenda's running text says who speaks and when; what it says on a topic stands in its lists.
  if (block.type !== 'markdown' || kind === 'agenda') return [];
  return splitPassages(block.text).map((text) => asPassage({ text, anchor }, place));
}

function asPassage(statement: Statement, place: Pick<Passage, 'standing' | 'kind' | 'path'>) {
  const letters = {
    text: normaliseLetters(statement.text),
    path: place.path.map(normaliseLetters),
  };
  return { ...statement, ...place, letters };
}

/** A list's line that names who spoke is no statement on a topic. */
const SPEAKERS = /^(?:speakers?|diễn giả)$/i;

/** A label alone states nothing; with its text it does, and so does an item without one. */
function statementsOf({ label, text, anchor, topics }: Topic): readonly Statement[] {
  const below = topics.flatMap(statementsOf);
  if (text === undefined || SPEAKERS.test(label)) return below;
  return [{ text: label === '' ? text : `**${label}** ${text}`, anchor }, ...below];
}

type Statement = Pick<Passage, 'text' | 'anchor'>;
