import type { Section } from '#model/catalog.ts';
import { Blocks, type PhotosById } from './blocks.tsx';
import { Fold } from './fold.tsx';
import { FoldButton } from './fold-button.tsx';
import type { FoldPlan } from './plan-folds.ts';
import { PlacePhotos } from './place-photos.tsx';
import { useTopicCount } from './use-topic-count.ts';

interface SubSectionsProps {
  readonly sections: readonly Section[];
  readonly photos: PhotosById;
  readonly plan: FoldPlan;
}

/** The parts of a section: folds under real headings where the section is long, plain parts where it is not. */
export function SubSections({ sections, photos, plan }: SubSectionsProps) {
  return sections.map((section) =>
    section.anchor in plan ? (
      <FoldedPart key={section.anchor} section={section} photos={photos} />
    ) : (
      <PlainPart key={section.anchor} section={section} photos={photos} />
    ),
  );
}

interface PartProps {
  readonly section: Section;
  readonly photos: PhotosById;
}

function FoldedPart({ section, photos }: PartProps) {
  const { anchor, heading } = section;
  const count = useTopicCount(section);
  return (
    <div id={anchor} className="border-t border-rule">
      <h3 className="text-h3 font-semibold">
        <FoldButton anchor={anchor} count={count}>
          {heading}
        </FoldButton>
      </h3>
      <Fold anchor={anchor}>
        <div className="pb-7 sm:pl-7">
          <PartBody section={section} photos={photos} />
        </div>
      </Fold>
    </div>
  );
}

/** A part of a short section, or a heading with nothing below it. */
function PlainPart({ section, photos }: PartProps) {
  const empty = section.blocks.length + section.sections.length === 0;
  return (
    <div id={section.anchor} className={empty ? 'border-t border-rule' : 'mt-5 first:mt-0'}>
      {section.heading !== '' && (
        <h3
          className={
            empty
              ? 'flex min-h-14 items-center py-2.5 text-h3 font-semibold sm:pl-7'
              : 'mb-2 text-h3 font-semibold'
          }
        >
          {section.heading}
        </h3>
      )}
      <PartBody section={section} photos={photos} />
    </div>
  );
}

function PartBody({ section, photos }: PartProps) {
  return (
    <>
      <PlacePhotos anchor={section.anchor} />
      <Blocks blocks={section.blocks} photos={photos} />
      {section.sections.map((group) => (
        <Group key={group.anchor} section={group} photos={photos} level={4} />
      ))}
    </>
  );
}

/** The deepest heading that HTML has. */
const LAST_LEVEL = 6;

/** What is nested deeper than a part: groups under smaller headings. */
function Group({ section, photos, level }: PartProps & { readonly level: number }) {
  const Heading = level === 4 ? 'h4' : level === 5 ? 'h5' : 'h6';
  return (
    <div id={section.anchor} className="not-first:mt-6">
      {section.heading !== '' && (
        <Heading className="mb-2.5 text-h4 font-semibold">{section.heading}</Heading>
      )}
      <PlacePhotos anchor={section.anchor} />
      <Blocks blocks={section.blocks} photos={photos} />
      {section.sections.map((group) => (
        <Group
          key={group.anchor}
          section={group}
          photos={photos}
          level={Math.min(level + 1, LAST_LEVEL)}
        />
      ))}
    </div>
  );
}
