import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { queries } from '#app/data/queries.ts';
import { Gallery } from '#app/features/gallery/gallery.tsx';
import { PhotoViewer } from '#app/features/lightbox/photo-viewer.tsx';
import { viewerPhotosOf } from '#app/features/lightbox/viewer-photo.ts';
import { KeepOffline } from '#app/features/offline/keep-offline.tsx';
import { Report } from '#app/features/report/report.tsx';
import { SummaryView } from '#app/features/summary/summary-view.tsx';
import { useLanguage } from '#app/messages/language-context.tsx';
import { MarkdownReady } from '#app/ui/markdown.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { useAddressQuery } from '#app/ui/use-address-query.ts';
import type { Site } from '#model/catalog.ts';
import { SUMMARY_VIEW, VIEW_PARAMETER } from '#model/routes.ts';
import { Page as NotFoundPage } from './not-found-page.tsx';

/** One event: its report, its photos and the lightbox that the address may open; or, where it asks so, its summary. */
export function Page() {
  const { slug = '' } = useParams();
  const { data: site } = useSuspenseQuery(queries.site());
  if (!(slug in site.eventLanguages)) return <NotFoundPage />;
  // A page of its own for each event: folds and filters of one must not carry over to the next.
  return <EventPage key={slug} slug={slug} site={site} />;
}

function EventPage({ slug, site }: { readonly slug: string; readonly site: Site }) {
  const { language } = useLanguage();
  const { data: report } = useSuspenseQuery(queries.event(site, language, slug));
  const { pathname } = useLocation();
  const viewerPhotos = useMemo(
    () => viewerPhotosOf(report, { page: pathname }),
    [report, pathname],
  );
  const gallery = useMemo(
    () => <Gallery photos={report.photos} language={report.language} />,
    [report],
  );
  const { query } = useAddressQuery();
  // Deferred: a summary opened by its address stands in the report's place at once, when its code is there.
  const view = useDeferredValue(query.get(VIEW_PARAMETER));
  if (view === SUMMARY_VIEW) return <SummaryView report={report} site={site} />;
  return (
    <>
      <PageTitle title={report.title} site={site.title} />
      <MarkdownReady />
      <Report report={report} gallery={gallery} offline={<KeepOffline event={report} />} />
      <PhotoViewer photos={viewerPhotos} />
    </>
  );
}
