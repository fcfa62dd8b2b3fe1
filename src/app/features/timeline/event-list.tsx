import type { ReactNode } from 'react';
import type { EventSummary } from '#model/catalog.ts';
import { EventCard } from './event-card.tsx';

interface EventListProps {
  readonly id: string;
  readonly heading: string;
  /** How many there are, in words. */
  readonly count: string;
  readonly children?: ReactNode;
  readonly events: readonly EventSummary[];
  /** Slugs of the cards that may be on the first screen. */
  readonly first: ReadonlySet<string>;
  /** Slugs of the cards that are laid out only when they come near. */
  readonly late: ReadonlySet<string>;
}

/** The events of one month, or of one doubt, under a heading with a strong rule. */
export function EventList({ id, heading, count, children, events, first, late }: EventListProps) {
  return (
    <section aria-labelledby={id}>
      <div className="flex items-baseline gap-3 border-b-2 border-ink pt-8 pb-2">
        <h2 id={id} className="text-h3 font-bold">
          {heading}
        </h2>
        <span className="ml-auto text-small whitespace-nowrap text-soft">{count}</span>
      </div>
      {children}
      <ol>
        {events.map((event) => (
          <EventCard
            key={event.slug}
            event={event}
            first={first.has(event.slug)}
            late={late.has(event.slug)}
          />
        ))}
      </ol>
    </section>
  );
}
