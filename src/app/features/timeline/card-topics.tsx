import type { EventSummary } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { timelineWords } from '#app/messages/timeline-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';

/** More would be a cloud, not a hint at what the event was about. */
const SHOWN_TOPICS = 6;

/** The event's leading topics as words that lead to their pages. */
export function CardTopics({ event }: { readonly event: EventSummary }) {
  const words = useWords(timelineWords);
  const topics = (event.leadingTopics ?? []).slice(0, SHOWN_TOPICS);
  if (topics.length === 0) return null;
  return (
    <ul
      aria-label={words.topicsOf(event.title)}
      className="-mb-2 flex flex-wrap gap-x-5 text-small max-sm:[&>li:nth-child(n+4)]:hidden"
    >
      {topics.map(({ id, label }) => (
        <li key={id} className="max-w-full">
          <AppLink
            to={routes.topic.href(id)}
            className="inline-flex min-h-tap max-w-full items-center hover:text-accent"
          >
            <span className="truncate border-b border-edge/60">{label}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
