import { MessageScreen } from '#app/layout/message-screen.tsx';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { AppLink } from '#app/ui/app-link.tsx';
import { buttonLook } from '#app/ui/button.tsx';
import { routes } from '#model/routes.ts';

/** Not found: says so, and leads to the list of events and to search. */
export function Page() {
  const words = useWords(frameWords);
  return (
    <MessageScreen title={words.notFoundTitle} text={words.notFoundText}>
      <title>{words.notFoundTitle}</title>
      <AppLink to={routes.timeline.href()} className={buttonLook}>
        {words.backToEvents}
      </AppLink>
      <AppLink to={routes.search.href()} className={buttonLook}>
        {words.searchShort}
      </AppLink>
    </MessageScreen>
  );
}
