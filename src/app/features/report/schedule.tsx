import type { AgendaItem } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { Markdown } from '#app/ui/markdown.tsx';
import { PlacePhotos } from './place-photos.tsx';

/**
 * A programme with times: a table, whose rows read as a list on phones. It stays one table in the markup, so
 * that anchors are unique and every word is found once.
 */
export function Schedule({ items }: { readonly items: readonly AgendaItem[] }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const withTimes = items.some(({ start }) => start !== undefined);
  const withSpeakers = items.some(({ speakers }) => speakers.length > 0);
  return (
    <table className="w-full border-collapse max-sm:block">
      <thead lang={language} className="max-sm:sr-only">
        <tr className="border-b-2 border-ink text-left text-micro tracking-label text-soft uppercase">
          {withTimes && (
            <th scope="col" className="w-36 py-2 font-normal">
              {words.scheduleTime}
            </th>
          )}
          <th scope="col" className="py-2 pr-6 font-normal">
            {words.scheduleTitle}
          </th>
          {withSpeakers && (
            <th scope="col" className="w-1/4 py-2 font-normal">
              {words.scheduleSpeakers}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {items.map((item) => (
          <ScheduleRow
            key={item.anchor}
            item={item}
            withTimes={withTimes}
            withSpeakers={withSpeakers}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ScheduleRowProps {
  readonly item: AgendaItem;
  readonly withTimes: boolean;
  readonly withSpeakers: boolean;
}

function ScheduleRow({ item, withTimes, withSpeakers }: ScheduleRowProps) {
  const { anchor, start, end, title, speakers, text } = item;
  return (
    <tr id={anchor} className="border-b border-rule align-top max-sm:block max-sm:py-3">
      {withTimes && (
        <td className="py-3 pr-4 font-semibold whitespace-nowrap tabular-nums max-sm:block max-sm:p-0 max-sm:text-small max-sm:text-accent">
          {end === undefined ? start : `${start ?? ''}–${end}`}
        </td>
      )}
      <th
        scope="row"
        className="py-3 pr-6 text-left font-semibold max-sm:block max-sm:p-0 sm:font-medium"
      >
        {title}
        {text !== undefined && (
          <div className="report-text mt-1 font-normal text-soft">
            <Markdown inline text={text} />
          </div>
        )}
        <PlacePhotos anchor={anchor} />
      </th>
      {withSpeakers && (
        <td className="py-3 text-small text-soft max-sm:block max-sm:p-0">{speakers.join(', ')}</td>
      )}
    </tr>
  );
}
