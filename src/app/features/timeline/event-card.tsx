import type { EventSummary } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { DateBadge } from '#app/ui/date-badge.tsx';
import { DottedLine } from '#app/ui/dotted-line.tsx';
import { nameBesideSeries } from '#app/ui/event-name.ts';
import { CardThumbnails } from './card-thumbnails.tsx';
import { CardTopics } from './card-topics.tsx';
import { shortVenue } from './venue.ts';

interface EventCardProps {
  readonly event: EventSummary;
  /** It may be on the first screen: its photos are loaded at once. */
  readonly first: boolean;
  /** It is laid out only when it comes near. */
  readonly late: boolean;
}

/**
 * One event of the timeline: date, name, facts, topics and photos. What a report lacks leaves no hole.
 */
export function EventCard({ event, first, late }: EventCardProps) {
  const { language } = useLanguage();
  return (
    <li
      className={`${late ? 'late-card' : ''} grid grid-cols-[theme(spacing.date)_1fr] gap-x-3 border-b border-rule py-5 sm:gap-x-6 sm:py-6`}
    >
      {event.date ? <DateBadge date={event.date} /> : <NoDate />}
      <div lang={event.language === language ? undefined : event.language} className="min-w-0">
        <CardHeading event={event} />
        <CardFacts event={event} />
        <CardTopics event={event} />
        <CardThumbnails event={event} eager={first} />
      </div>
    </li>
  );
}

/** Keeps the dates' column, so that a missing date reads as missing and not as a fault. */
function NoDate() {
  return (
    <span aria-hidden className="font-display text-date font-bold text-rule">
      –
    </span>
  );
}

function CardHeading({ event: { slug, title, series } }: { readonly event: EventSummary }) {
  const words = useWords(timelineWords);
  return (
    <>
      {series && (
        <p className="mb-1 text-small font-semibold text-accent">
          {words.series(series.name, series.number)}
        </p>
      )}
      <h3 className="text-card font-semibold text-pretty">
        <AppLink
          id={`event-${slug}`}
          to={routes.event.href(slug)}
          className="-my-1 inline-block max-w-full py-1 decoration-accent decoration-2 underline-offset-4 hover:underline"
        >
          {nameBesideSeries(title, series)}
        </AppLink>
      </h3>
    </>
  );
}

function CardFacts({ event }: { readonly event: EventSummary }) {
  const { language } = useLanguage();
  const words = useWords(timelineWords);
  const { sessions = 0, photos } = event.counts;
  return (
    <div className="mt-1.5 text-small text-soft">
      <DottedLine
        parts={[
          event.venue && shortVenue(event.venue.value),
          event.time?.value.replace('–', '\u2060–\u2060'),
          event.role?.value,
          event.format?.value,
        ]}
      />
      <p lang={language} className="mt-0.5 flex flex-wrap gap-x-4">
        {sessions > 0 && <span className="whitespace-nowrap">{words.sessions(sessions)}</span>}
        {photos > 0 && <span className="whitespace-nowrap">{words.photos(photos)}</span>}
      </p>
    </div>
  );
}
