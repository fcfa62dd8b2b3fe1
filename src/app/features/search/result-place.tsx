import { CornerDownRight } from 'lucide-react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { CalendarDate } from '#app/ui/calendar-date.tsx';
import type { Occurrence } from '#search/search-result.ts';
import { OptionLink, type OptionLinkProps } from './option-link.tsx';

/** Another event in which a hit's label stands: one step away, below the hit. */
export function ResultPlace({ place, ...props }: OptionLinkProps & { readonly place: Occurrence }) {
  const words = useWords(searchWords);
  const { language } = useLanguage();
  return (
    <OptionLink {...props} className="ml-1 flex min-h-tap items-center gap-2 py-1 text-small">
      <CornerDownRight aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-soft" />
      <span>
        <span className="text-soft">{words.also} </span>
        <span lang={place.language} className="underline decoration-edge/60 underline-offset-4">
          {place.event}
        </span>
        {place.date !== undefined && (
          <span className="text-soft">
            {' · '}
            <CalendarDate date={place.date} language={language} />
          </span>
        )}
      </span>
    </OptionLink>
  );
}
