import { type CSSProperties, memo } from 'react';
import { Link } from 'react-router-dom';
import { reportAddress } from '#app/data/report-address.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { CalendarDate } from '#app/ui/calendar-date.tsx';
import type { PhotoList, Site } from '#model/catalog.ts';
import { Gallery } from './gallery.tsx';
import { SavingSwitch } from './saving-switch.tsx';
import { expectedHeights } from '#app/ui/justified-rows.ts';

/**
 * All photos of the site, event by event in the timeline's order. Memoised: opening one of a thousand photos
 * changes the address, and nothing that is rendered here but the links' own.
 */
export const PhotoIndex = memo(function PhotoIndex({
  events,
  site,
}: {
  readonly events: PhotoList['events'];
  readonly site: Site;
}) {
  const words = useWords(photosWords);
  const shown = events.filter(({ photos }) => photos.length > 0);
  const count = shown.reduce((sum, { photos }) => sum + photos.length, 0);
  return (
    <>
      <header className="pt-7 pb-6 sm:pt-10">
        <h1 className="text-h1 font-bold">{words.photos}</h1>
        <p className="mt-3 max-w-narrow text-lead text-soft">
          {count === 0 ? words.noPhotos : words.lead(count, shown.length)}
        </p>
        {count > 0 && <SavingSwitch />}
      </header>
      {shown.map((event) => (
        <EventPhotos key={event.slug} event={event} site={site} />
      ))}
    </>
  );
});

/** Off the screen its layout is skipped: a thousand photos cost what the visible ones do. */
function EventPhotos({
  event,
  site,
}: {
  readonly event: PhotoList['events'][number];
  readonly site: Site;
}) {
  const words = useWords(photosWords);
  const { language } = useLanguage();
  const heading = `photos-of-${event.slug}`;
  return (
    <section
      aria-labelledby={heading}
      style={expectedHeights(event.photos) as CSSProperties}
      className="border-t-2 border-ink pt-4 pb-10 [contain-intrinsic-block-size:auto_var(--height-phone)] [content-visibility:auto] sm:[contain-intrinsic-block-size:auto_var(--height-wide)]"
    >
      <div className="mb-4 flex flex-wrap items-baseline gap-x-5">
        <h2 id={heading} className="text-h3 font-semibold" lang={event.language}>
          <Link
            to={reportAddress(event, { site, language })}
            className="inline-flex min-h-tap items-center decoration-accent decoration-2 underline-offset-4 hover:underline"
          >
            {event.title}
          </Link>
        </h2>
        <p className="text-small text-soft sm:ml-auto">
          {event.date !== undefined && (
            <>
              <CalendarDate date={event.date} language={language} />
              {' · '}
            </>
          )}
          {words.photoCount(event.photos.length)}
        </p>
      </div>
      <Gallery photos={event.photos} language={event.language} prefix={`${event.slug}/`} />
    </section>
  );
}
