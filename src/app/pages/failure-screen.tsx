import { useQueryClient } from '@tanstack/react-query';
import { CatalogError } from '#app/data/catalog-error.ts';
import { APP_CODE } from '#app/data/load-code.ts';
import { MessageScreen } from '#app/layout/message-screen.tsx';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page as NotFoundPage } from './not-found-page.tsx';

/** What a reader sees in place of a page that failed: what happened, and a way on. */
export function FailureScreen({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  const words = useWords(frameWords);
  const client = useQueryClient();
  const reason = error instanceof CatalogError ? error.reason : 'crash';
  // Code that failed to load once is not asked for again by an open page.
  const isCode = error instanceof CatalogError && error.file === APP_CODE;
  if (reason === 'missing') return <NotFoundPage />;
  async function tryAgain() {
    await client.resetQueries({ predicate: (query) => query.state.status === 'error' });
    retry();
  }
  return (
    <MessageScreen title={words[`${reason}Title`]} text={words[`${reason}Text`]}>
      {reason === 'offline' && !isCode ? (
        <Button onClick={() => void tryAgain()}>{words.tryAgain}</Button>
      ) : (
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      )}
    </MessageScreen>
  );
}
