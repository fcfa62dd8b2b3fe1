import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { queries } from '#app/data/queries.ts';
import { TopicArticle } from '#app/features/topics/topic-article.tsx';
import { useLanguage } from '#app/messages/language-context.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';

/** One topic. */
export function Page() {
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const { data: site } = useSuspenseQuery(queries.site());
  const { data: topic } = useSuspenseQuery(queries.topic(language, id));
  return (
    <>
      <PageTitle title={topic.label} site={site.title} />
      <TopicArticle topic={topic} site={site} />
    </>
  );
}
