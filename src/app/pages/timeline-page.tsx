import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#app/data/queries.ts';
import { Timeline } from '#app/features/timeline/timeline.tsx';
import { useLanguage } from '#app/messages/language-context.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';

/** All events, newest first. */
export function Page() {
  const { language } = useLanguage();
  const { data: site } = useSuspenseQuery(queries.site());
  const { data: timeline } = useSuspenseQuery(queries.timeline(language));
  return (
    <>
      <PageTitle site={site.title} />
      <Timeline site={site} events={timeline.events} />
    </>
  );
}
