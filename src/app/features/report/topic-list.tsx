import type { Topic } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import { PlacePhotos } from './place-photos.tsx';

/** Topics with their words: two columns on wide screens. Each has its anchor; a known one leads to its page. */
export function TopicList({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <ul className="topic-list report-text">
      {topics.map((topic) => (
        <TopicEntry key={topic.anchor} topic={topic} />
      ))}
    </ul>
  );
}

function TopicEntry({ topic }: { readonly topic: Topic }) {
  const hasParts = topic.topics.length > 0;
  return (
    <li id={topic.anchor} className={`leading-snug ${hasParts ? 'col-span-full' : ''}`}>
      <TopicLabel topic={topic} />
      {topic.text !== undefined && (
        <div className="inline text-soft">
          {' '}
          <Markdown inline text={topic.text} />
        </div>
      )}
      <PlacePhotos anchor={topic.anchor} />
      {hasParts && (
        <div className="mt-2 border-l border-rule pl-4">
          <TopicList topics={topic.topics} />
        </div>
      )}
    </li>
  );
}

function TopicLabel({ topic: { id, label } }: { readonly topic: Topic }) {
  if (id === undefined) return <strong className="font-semibold">{label}</strong>;
  return (
    <strong className="font-semibold">
      <AppLink
        to={routes.topic.href(id)}
        className="underline decoration-edge/70 decoration-dotted underline-offset-4 hover:decoration-accent hover:decoration-solid"
      >
        {label}
      </AppLink>
    </strong>
  );
}
