import type { InterfaceLanguage } from '#model/interface-language.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { CalendarDate } from '#app/ui/calendar-date.tsx';
import { ResultHit } from './result-hit.tsx';
import { ResultPlace } from './result-place.tsx';
import type { ResultEvent, ResultOption } from './result-rows.ts';

export interface ResultListProps {
  readonly id: string;
  readonly rows: readonly ResultEvent[];
  /** Index of the active option. */
  readonly active: number;
  /** The reader's. */
  readonly language: InterfaceLanguage;
  readonly onChoose: (option: ResultOption) => void;
}

/** Id of an option, for the field to name the active one. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The answer as a list box: by event, then by section. */
export function ResultList({ id, rows, active, language, onChoose }: ResultListProps) {
  const words = useWords(searchWords);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select or datalist cannot hold links
    <div id={id} role="listbox" aria-label={words.results} tabIndex={-1} className="outline-none">
      {rows.map(({ event, sections }) => (
        <div key={event.slug} role="presentation" className="border-t-2 border-ink pt-3 pb-5">
          <p
            role="presentation"
            className="flex flex-wrap items-baseline gap-x-4 text-small text-soft"
          >
            <span lang={event.language} className="font-display text-h4 font-bold text-ink">
              {event.event}
            </span>
            {event.date !== undefined && <CalendarDate date={event.date} language={language} />}
          </p>
          {sections.map(({ heading, options }) => (
            <fieldset key={heading} aria-label={[event.event, heading].filter(Boolean).join(', ')}>
              {options.map((option) => {
                const shared = {
                  id: optionId(id, option.index),
                  option,
                  active: option.index === active,
                  onChoose,
                };
                return option.place === undefined ? (
                  <ResultHit key={option.index} {...shared} />
                ) : (
                  <ResultPlace key={option.index} {...shared} place={option.place} />
                );
              })}
            </fieldset>
          ))}
        </div>
      ))}
    </div>
  );
}
