import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { CatalogError } from '#app/data/catalog-error.ts';
import { queries } from '#app/data/queries.ts';
import { TopicArticle } from '#app/features/topics/topic-article.tsx';
import { ErrorBoundary } from '#app/layout/error-boundary.tsx';
import { useLanguage } from '#app/messages/language-context.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { TopicElsewhere } from './topic-elsewhere.tsx';

/** One topic; or, where only the other language's reports name it, the way there. */
export function Page() {
  const { id = '' } = useParams();
  const { language } = useLanguage();
  return (
    <ErrorBoundary
      resetKey={`${language} ${id}`}
      fallback={(error, retry) =>
        error instanceof CatalogError && error.reason === 'missing' ? (
          <TopicElsewhere id={id} />
        ) : (
          <FailureScreen error={error} retry={retry} />
        )
      }
    >
      <Topic id={id} />
    </ErrorBoundary>
  );
}

function Topic({ id }: { readonly id: string }) {
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
