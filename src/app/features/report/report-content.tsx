import { memo, type ReactNode, useMemo } from 'react';
import type { EventReport, Photo } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { GALLERY_ANCHOR } from '#app/ui/gallery-anchor.ts';
import { EventPhotosProvider } from './event-photos.tsx';
import type { FoldPlan } from './plan-folds.ts';
import type { ReportOutline } from './report-outline.ts';
import { SectionView } from './section-view.tsx';

interface ReportContentProps {
  readonly report: EventReport;
  readonly outline: ReportOutline;
  readonly plan: FoldPlan;
  readonly gallery: ReactNode;
}

/** The report's sections in their order, and its gallery. Memoised: opening a fold renders only that fold. */
export const ReportContent = memo(function ReportContent(props: ReportContentProps) {
  const { report, outline, plan, gallery } = props;
  const photos = useMemo(
    () => new Map(report.photos.map((photo) => [photo.id, photo])),
    [report.photos],
  );
  return (
    <EventPhotosProvider report={report}>
      {outline.sections.map((section) => (
        <SectionView
          key={section.anchor}
          section={section}
          report={report}
          photos={photos}
          plan={plan}
        />
      ))}
      {report.photos.length > 0 && (
        <GallerySection outline={outline} photos={report.photos}>
          {gallery}
        </GallerySection>
      )}
    </EventPhotosProvider>
  );
});

interface GallerySectionProps {
  readonly outline: ReportOutline;
  readonly photos: readonly Photo[];
  readonly children: ReactNode;
}

/**
 * The gallery, under the heading of the section that it stands in for, else under the interface's word. On paper it is
 * left out where every photo stands in the report already.
 */
function GallerySection({ outline: { gallerySection }, photos, children }: GallerySectionProps) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const shownBefore = !gallerySection && photos.every(({ section }) => section !== undefined);
  return (
    <section id={GALLERY_ANCHOR} className={`report-section ${shownBefore ? 'print:hidden' : ''}`}>
      <div id={gallerySection?.anchor} className="mb-3 flex items-baseline gap-4">
        <h2 lang={gallerySection ? undefined : language} className="text-h2 font-bold">
          {gallerySection?.heading ?? words.gallery}
        </h2>
        <span className="ml-auto text-small text-soft tabular-nums">{photos.length}</span>
      </div>
      {children}
    </section>
  );
}
