import { useWords, useLanguage } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import type { Site, TopicPage } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { TopicHeader } from './topic-header.tsx';
import { groupByEvent, spellingsOf, timelineOf } from './topic-places.ts';
import { TopicPhotos } from './topic-photos.tsx';
import { TopicEventEntry } from './topic-event-entry.tsx';
import { TopicTimeline } from './topic-timeline.tsx';

/** One topic: what it is called, where it stands event by event, photos and related topics. */
export function TopicArticle({ topic, site }: { readonly topic: TopicPage; readonly site: Site }) {
  const words = useWords(topicsWords);
  const { language } = useLanguage();
  const options = { site, language };
  const spellings = spellingsOf(topic);
  const timeline = timelineOf(topic.where);
  return (
    <article>
      <TopicHeader topic={topic} options={options} />
      {timeline.length > 0 && <TopicTimeline events={timeline} options={options} />}
      <section aria-labelledby="where">
        <h2 id="where" className="sr-only">
          {words.where}
        </h2>
        {groupByEvent(topic.where).map((event) => (
          <TopicEventEntry
            key={`${event.slug} ${event.language}`}
            event={event}
            spellings={spellings}
            options={options}
          />
        ))}
      </section>
      {topic.photos.length > 0 && <TopicPhotos photos={topic.photos} options={options} />}
      {topic.related.length > 0 && <RelatedTopics topics={topic.related} />}
    </article>
  );
}

function RelatedTopics({ topics }: { readonly topics: TopicPage['related'] }) {
  const words = useWords(topicsWords);
  return (
    <section aria-labelledby="related" className="border-t-2 border-ink pt-5">
      <h2 id="related" className="text-h3 font-semibold">
        {words.related}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {topics.map(({ id, label }) => (
          <li key={id}>
            <AppLink to={routes.topic.href(id)} className="inline-flex min-h-tap items-center">
              <span className="border-b border-edge/60 hover:border-accent">{label}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
