import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { queries } from '#app/data/queries.ts';
import { MessageScreen } from '#app/layout/message-screen.tsx';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { buttonLook } from '#app/ui/button.tsx';
import { localizedPath, routes } from '#model/routes.ts';

/**
 * A topic that the reports in the reader's language do not name: says so, and leads to it in the other language and to
 * the topics of this one. Throws where the other language does not know it either.
 */
export function TopicElsewhere({ id }: { readonly id: string }) {
  const words = useWords(topicsWords);
  const { language, defaultLanguage } = useLanguage();
  const other = language === 'en' ? 'vi' : 'en';
  const { data: topic } = useSuspenseQuery(queries.topic(other, id));
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(other) ?? other;
  return (
    <MessageScreen title={topic.label} text={words.onlyIn(name)}>
      <title>{topic.label}</title>
      <Link
        to={localizedPath(routes.topic.href(id), other, defaultLanguage)}
        hrefLang={other}
        className={buttonLook}
      >
        {words.showIn(name)}
      </Link>
      <AppLink to={routes.topics.href()} className={buttonLook}>
        {words.allTopics}
      </AppLink>
    </MessageScreen>
  );
}
