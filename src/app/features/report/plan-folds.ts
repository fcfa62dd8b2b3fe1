import type { Section, SectionKind } from '#model/catalog.ts';
import { countTopics, weighSection } from './weigh-section.ts';

/** Anchors of the sections that fold, and whether each is open before the reader has touched it. */
export type FoldPlan = Readonly<Record<string, boolean>>;

/**
 * From how many characters on the parts of a section fold. An agenda is a list of headings to choose from, so
 * it folds early; takeaways are what most readers came for, so they stay open until they fill two screens.
 */
const PARTS_FOLD_FROM: Readonly<Partial<Record<SectionKind, number>>> = {
  agenda: 500,
  takeaways: 4000,
  objectives: 4000,
};
const OTHER_PARTS_FOLD_FROM = 2500;

/** A section without parts folds as a whole from about one phone screen of text on; it starts open. */
const WHOLE_FOLDS_FROM = 1200;

/** Which sections of a report fold: parts of long sections (closed), long sections without parts (open). */
export function planFolds(sections: readonly Section[]): FoldPlan {
  return Object.fromEntries(sections.flatMap(planSection));
}

function planSection(section: Section): readonly (readonly [anchor: string, open: boolean])[] {
  const weight = weighSection(section);
  const parts = section.sections.filter(isFoldable);
  const foldFrom = PARTS_FOLD_FROM[section.kind] ?? OTHER_PARTS_FOLD_FROM;
  if (parts.length > 0 && weight >= foldFrom) return parts.map(({ anchor }) => [anchor, false]);
  const whole = section.heading !== '' && weight >= WHOLE_FOLDS_FROM;
  return whole ? [[section.anchor, true]] : [];
}

/** A heading alone has nothing to fold away. */
function isFoldable({ heading, blocks, sections }: Section): boolean {
  return heading !== '' && blocks.length + sections.length > 0;
}

/** The folds below a section, in order: what its "expand all" opens. */
export function foldsBelow(section: Section, plan: FoldPlan): readonly string[] {
  return section.sections.map(({ anchor }) => anchor).filter((anchor) => anchor in plan);
}

/** From how many topics on a section gets a box to filter them: more than one screen of a laptop shows. */
const FILTER_FROM_TOPICS = 40;

export function needsFilter(section: Section): boolean {
  return countTopics(section) > FILTER_FROM_TOPICS;
}
