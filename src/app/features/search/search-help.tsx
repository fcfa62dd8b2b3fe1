import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';

/** What the query language can do, as examples to be tried. */
export function SearchHelp({ onAsk }: { readonly onAsk: (text: string) => void }) {
  const words = useWords(searchWords);
  const examples = [
    { query: '"infrastructure as code"', says: words.helpPhrase },
    { query: 'pipeline -jenkins', says: words.helpWithout },
    { query: 'speaker:', says: words.helpSpeaker },
    { query: 'year:2025', says: words.helpYear },
  ];
  return (
    <section aria-labelledby="search-help">
      <h2
        id="search-help"
        className="font-body text-micro font-normal tracking-label text-soft uppercase"
      >
        {words.help}
      </h2>
      <ul className="mt-1">
        {examples.map(({ query, says }) => (
          <li key={query} className="border-b border-rule">
            <button
              type="button"
              onClick={() => onAsk(query)}
              className="flex min-h-tap w-full cursor-pointer flex-wrap items-center gap-x-4 text-left hover:text-accent"
            >
              <span className="font-mono text-small">{query}</span>
              <span className="text-small text-soft">{says}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
