import { Clock, X } from 'lucide-react';
import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';

/** The searches that this device remembers; each can be asked again or forgotten. */
export function RecentList({
  recent,
  onAsk,
  onRemove,
}: {
  readonly recent: readonly string[];
  readonly onAsk: (text: string) => void;
  readonly onRemove: (text: string) => void;
}) {
  const words = useWords(searchWords);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-searches" className="pb-6">
      <h2
        id="recent-searches"
        className="font-body text-micro font-normal tracking-label text-soft uppercase"
      >
        {words.recent}
      </h2>
      <ul className="mt-1">
        {recent.map((text) => (
          <li key={text} className="flex items-center border-b border-rule">
            <button
              type="button"
              onClick={() => onAsk(text)}
              className="flex min-h-tap min-w-0 flex-1 cursor-pointer items-center gap-3 text-left hover:text-accent"
            >
              <Clock aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-soft" />
              <span className="truncate">{text}</span>
            </button>
            <button
              type="button"
              aria-label={words.remove(text)}
              onClick={() => onRemove(text)}
              className="inline-flex size-tap cursor-pointer items-center justify-center text-soft hover:text-ink"
            >
              <X aria-hidden size={16} strokeWidth={1.75} />
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-micro text-soft">{words.recentNote}</p>
    </section>
  );
}
