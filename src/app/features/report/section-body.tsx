import type { EventReport, Section } from '#model/catalog.ts';
import { Blocks, type PhotosById } from './blocks.tsx';
import type { FoldPlan } from './plan-folds.ts';
import { PlacePhotos } from './place-photos.tsx';
import { speakersTellAll } from './speaker-words.ts';
import { SectionFacts, factsOfSection } from './section-facts.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { SubSections } from './sub-sections.tsx';

interface SectionBodyProps {
  readonly section: Section;
  readonly report: EventReport;
  readonly photos: PhotosById;
  readonly plan: FoldPlan;
}

/** A section's content in the form that fits its kind; the forms of text are in styles.css by `data-kind`. */
export function SectionBody({ section, report, photos, plan }: SectionBodyProps) {
  if (section.kind === 'speakers' && speakersTellAll(section, report.speakers)) {
    return <SpeakerList speakers={report.speakers} />;
  }
  const facts = factsOfSection(section, report);
  if (facts.length > 0) return <SectionFacts facts={facts} />;
  const folded = section.sections.some(({ anchor }) => anchor in plan);
  const asGroups = section.kind === 'takeaways' && !folded;
  return (
    <>
      <PlacePhotos anchor={section.anchor} />
      <Blocks blocks={section.blocks} photos={photos} />
      <div
        className={`${section.blocks.length > 0 ? 'mt-5' : 'mt-2'} ${asGroups ? 'gap-x-10 gap-y-6 sm:columns-2 [&>div]:break-inside-avoid' : ''}`}
      >
        <SubSections sections={section.sections} photos={photos} plan={plan} />
      </div>
    </>
  );
}
