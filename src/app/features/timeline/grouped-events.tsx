import { memo } from 'react';
import type { EventSummary } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import { EventList } from './event-list.tsx';
import { groupEvents } from './group-events.ts';

/** A tall screen shows this many short cards before one scrolls. */
const FIRST_CARDS = 4;

/**
 * From how many events on cards are laid out only when they come near. A skipped card has an estimated height,
 * and a fast scroll shows it change; up to here laying out all of them costs less than that.
 */
const MANY_EVENTS = 100;

/**
 * The events by month, then those in doubt, then those without a date. Memoised: the filters' bar renders once more
 * right after hydration, when the address's query becomes known.
 */
export const GroupedEvents = memo(function GroupedEvents({
  events,
}: {
  readonly events: readonly EventSummary[];
}) {
  const words = useWords(timelineWords);
  const { months, doubtful, undated } = groupEvents(events);
  const laidOut = events.length < MANY_EVENTS ? events.length : FIRST_CARDS;
  const first = new Set(events.slice(0, FIRST_CARDS).map(({ slug }) => slug));
  const late = new Set(events.slice(laidOut).map(({ slug }) => slug));
  return (
    <>
      {months.map(({ month, events: inMonth }) => (
        <EventList
          key={month}
          id={`month-${month}`}
          heading={words.month(month)}
          count={words.count(inMonth.length)}
          events={inMonth}
          first={first}
          late={late}
        />
      ))}
      {doubtful.length > 0 && (
        <EventList
          id="doubtful"
          heading={words.doubtful}
          count={words.count(doubtful.length)}
          events={doubtful}
          first={first}
          late={late}
        >
          <p className="pt-3 text-small text-soft">{words.doubtfulText}</p>
        </EventList>
      )}
      {undated.length > 0 && (
        <EventList
          id="undated"
          heading={words.undated}
          count={words.count(undated.length)}
          events={undated}
          first={first}
          late={late}
        >
          <p className="pt-3 text-small text-soft">{words.undatedText}</p>
        </EventList>
      )}
    </>
  );
});
