import type { ReactNode } from 'react';
import type { EventReport, Section } from '#model/catalog.ts';
import type { PhotosById } from './blocks.tsx';
import { CopySection } from './copy-section.tsx';
import { FilteredParts } from './filtered-parts.tsx';
import { Fold } from './fold.tsx';
import { FoldAllButton } from './fold-all-button.tsx';
import { FoldButton } from './fold-button.tsx';
import { type FoldPlan, foldsBelow, needsFilter } from './plan-folds.ts';
import { SectionBody } from './section-body.tsx';
import { useTopicCount } from './use-topic-count.ts';

interface SectionViewProps {
  readonly section: Section;
  readonly report: EventReport;
  readonly photos: PhotosById;
  readonly plan: FoldPlan;
}

/** One top-level section: its heading with what can be done with it, and its content. */
export function SectionView({ section, report, photos, plan }: SectionViewProps) {
  const { anchor, kind, heading } = section;
  const count = useTopicCount(section);
  const body = needsFilter(section) ? (
    <FilteredParts section={section} report={report} photos={photos} plan={plan} />
  ) : (
    <SectionBody section={section} report={report} photos={photos} plan={plan} />
  );
  if (heading === '') {
    return (
      <section id={anchor} className="report-section">
        {body}
      </section>
    );
  }
  const whole = anchor in plan;
  return (
    <section id={anchor} data-kind={kind} className="report-section">
      <SectionHeading section={section} report={report} folds={foldsBelow(section, plan)}>
        {whole ? (
          <FoldButton anchor={anchor} count={count}>
            {heading}
          </FoldButton>
        ) : (
          heading
        )}
      </SectionHeading>
      {whole ? <Fold anchor={anchor}>{body}</Fold> : body}
    </section>
  );
}

interface SectionHeadingProps {
  readonly section: Section;
  readonly report: EventReport;
  readonly folds: readonly string[];
  readonly children: ReactNode;
}

function SectionHeading({ section, report, folds, children }: SectionHeadingProps) {
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-5">
      <h2 className="min-w-0 flex-1 text-h2 font-bold">{children}</h2>
      {section.kind === 'takeaways' && <CopySection section={section} title={report.title} />}
      {folds.length > 1 && <FoldAllButton anchors={folds} heading={section.heading} />}
    </div>
  );
}
