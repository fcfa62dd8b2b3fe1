import type { Section } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { countTopics } from './weigh-section.ts';

/** A section's topic count in words; '' for none. */
export function useTopicCount(section: Section): string {
  const words = useWords(reportWords);
  const count = countTopics(section);
  return count === 0 ? '' : words.topicCount(count);
}
