import type { RelatedEvent } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';

/** Events that share topics with this one, and which topics those are. */
export function RelatedEvents({ related }: { readonly related: readonly RelatedEvent[] }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  if (related.length === 0) return null;
  return (
    <section className="report-section print:hidden">
      <h2 className="mb-3 text-h2 font-bold">{words.related}</h2>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {related.map((event) => (
          <li key={event.slug} className="border-t border-rule py-3">
            <AppLink
              to={routes.event.href(event.slug)}
              lang={event.language === language ? undefined : event.language}
              className="font-display inline-flex min-h-tap items-center text-h4 font-semibold decoration-accent decoration-2 underline-offset-4 hover:underline"
            >
              {event.title}
            </AppLink>
            <p className="text-small text-soft">
              {words.sharedTopics(event.topics.length)}:{' '}
              {event.topics.map(({ label }) => label).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
