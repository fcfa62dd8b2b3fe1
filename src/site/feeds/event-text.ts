import { formatDate } from '#model/date-words.ts';
import type { EventSummary } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';

/** What an event is, in one line for feeds and previews: date, place, topics. Doubtful facts are left out. */
export function describeEvent(event: EventSummary, language: InterfaceLanguage): string {
  const date =
    event.date === undefined || event.date.doubtful !== undefined
      ? undefined
      : formatDate(event.date.start, language, { day: true, month: 'long', year: true });
  const venue = event.venue?.doubtful === undefined ? event.venue?.value : undefined;
  const topics = (event.leadingTopics ?? []).map(({ label }) => label).join(', ');
  return [date, venue, topics].filter((part) => part !== undefined && part !== '').join(' · ');
}
