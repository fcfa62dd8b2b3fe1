import { ArrowRight } from 'lucide-react';
import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import type { SearchResult } from '#search/search-result.ts';

/** What the engine did with the query: short forms that it knew, and words that it would spell otherwise. */
export function ResultNotes({
  result,
  onAsk,
}: {
  readonly result: SearchResult;
  readonly onAsk: (text: string) => void;
}) {
  const words = useWords(searchWords);
  const { didYouMean, expansions } = result;
  return (
    <div className="pb-2 empty:hidden">
      {expansions.map(({ short, long, typed }) => (
        <p key={`${short} ${long}`} className="flex items-center gap-2 text-small text-soft">
          {typed === 'short' ? short : long}
          <ArrowRight aria-hidden size={14} strokeWidth={1.75} />
          <span className="sr-only">{words.means}</span>
          {typed === 'short' ? long : short}
        </p>
      ))}
      {didYouMean !== undefined && (
        <p className="text-small">
          {didYouMean.applied
            ? words.noneExact(didYouMean.words.map(({ typed }) => typed).join(' '))
            : words.didYouMean}{' '}
          <button
            type="button"
            onClick={() => onAsk(didYouMean.query)}
            className="inline-flex min-h-tap cursor-pointer items-center font-semibold underline decoration-accent decoration-2 underline-offset-4"
          >
            {didYouMean.query}
          </button>
        </p>
      )}
    </div>
  );
}
