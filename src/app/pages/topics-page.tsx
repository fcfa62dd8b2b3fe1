import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#app/data/queries.ts';
import { TopicIndex } from '#app/features/topics/topic-index.tsx';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';

/** Every topic of the site. */
export function Page() {
  const { language } = useLanguage();
  const words = useWords(topicsWords);
  const { data: site } = useSuspenseQuery(queries.site());
  const { data } = useSuspenseQuery(queries.topics(language));
  return (
    <>
      <PageTitle title={words.topics} site={site.title} />
      <TopicIndex topics={data.topics} events={site.events} />
    </>
  );
}
