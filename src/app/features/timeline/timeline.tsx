import type { EventSummary, Site } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import { Button } from '#app/ui/button.tsx';
import { describeEvents } from './describe-events.ts';
import { facetsOf, filterEvents } from './filter-events.ts';
import { FilterBar } from './filter-bar.tsx';
import { GroupedEvents } from './grouped-events.tsx';
import { useFilters } from './use-filters.ts';

/** The timeline: what the site is, how to narrow it, and its events newest first. */
export function Timeline({
  site,
  events,
}: {
  readonly site: Site;
  events: readonly EventSummary[];
}) {
  const words = useWords(timelineWords);
  const { filters, setFilter, clear } = useFilters();
  const shown = filterEvents(events, filters);
  const narrowed = Object.keys(filters).length > 0;
  if (events.length === 0) return <EmptyTimeline site={site} />;
  return (
    <>
      <Intro site={site} events={events} />
      <FilterBar
        facets={facetsOf(events, filters)}
        filters={filters}
        shown={narrowed ? words.shown(shown.length, events.length) : ''}
        onChange={setFilter}
      />
      {shown.length > 0 ? (
        <GroupedEvents events={shown} />
      ) : (
        <div className="py-16">
          <p className="mb-5 text-lead">{words.nothing}</p>
          <Button onClick={clear}>{words.removeAll}</Button>
        </div>
      )}
    </>
  );
}

function Intro({ site, events }: { readonly site: Site; events: readonly EventSummary[] }) {
  const words = useWords(timelineWords);
  const { count, span, place } = describeEvents(events);
  return (
    <div className="pt-6 sm:pt-9">
      <h1 className="max-w-[18ch] text-h1 font-bold">{site.title || words.heading}</h1>
      <p className="mt-3 max-w-narrow text-lead text-soft">{words.summary(count, span, place)}</p>
    </div>
  );
}

function EmptyTimeline({ site }: { readonly site: Site }) {
  const words = useWords(timelineWords);
  return (
    <div className="max-w-narrow pt-6 sm:pt-9">
      <h1 className="text-h1 font-bold">{site.title || words.heading}</h1>
      <p className="mt-8 border-t-2 border-ink pt-4 text-lead">{words.empty}</p>
      <p className="mt-2 text-soft">{words.emptyText}</p>
    </div>
  );
}
