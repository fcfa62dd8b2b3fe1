import { useMemo } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { NameIndex } from '#app/ui/name-index/name-index.tsx';
import type { TopicSummary } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';

/** The index of topics: what came up at all, A–Z or by the number of events. */
export function TopicIndex({
  topics,
  events,
}: {
  readonly topics: readonly TopicSummary[];
  /** How many events the site has. */
  readonly events: number;
}) {
  const words = useWords(topicsWords);
  const names = useMemo(() => topics.map(toName), [topics]);
  return (
    <>
      <header className="pt-7 sm:pt-10">
        <h1 className="text-h1 font-bold">{words.topics}</h1>
        <p className="mt-3 max-w-narrow text-lead text-soft">
          {topics.length === 0 ? words.noTopics : words.lead(topics.length, events)}
        </p>
      </header>
      {topics.length > 0 && <NameIndex names={names} href={routes.topic.href} words={words} />}
    </>
  );
}

function toName({ id, label, short, events }: TopicSummary) {
  return { id, label, detail: short, events };
}
