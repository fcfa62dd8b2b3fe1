import { Link } from 'react-router-dom';
import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { CalendarDate } from '#app/ui/calendar-date.tsx';
import type { EventPlaces } from './topic-places.ts';

/** When a topic came up: its events from early to late along one rule. */
export function TopicTimeline({
  events,
  options,
}: {
  readonly events: readonly EventPlaces[];
  readonly options: AddressOptions;
}) {
  const words = useWords(topicsWords);
  return (
    <section aria-labelledby="over" className="pb-8">
      <h2 id="over" className="text-micro tracking-label text-soft uppercase">
        {words.over}
      </h2>
      <ol className="-mx-gutter mt-3 flex overflow-x-auto px-gutter [scrollbar-width:thin]">
        {events.map((event) => (
          <li key={event.slug} className="relative min-w-40 flex-1 border-t border-edge pr-4">
            <span
              aria-hidden
              className="absolute -top-1.25 left-0 size-2.5 rounded-full bg-accent forced-colors:border"
            />
            <Link
              to={reportAddress({ slug: event.slug, language: event.language }, options)}
              className="group block py-3"
            >
              <span className="block text-small font-semibold">
                {event.date !== undefined && (
                  <CalendarDate date={event.date} language={options.language} />
                )}
              </span>
              <span
                lang={event.language}
                className="mt-0.5 block text-small text-soft group-hover:underline"
              >
                {event.event}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
