import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router-dom';
import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { topicsWords } from '#app/messages/topics-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { QuotedSentence } from '#app/ui/quoted-sentence.tsx';
import type { TopicPage } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { otherSpellings, spellingsOf } from './topic-places.ts';

/** A topic's name, its short form and spellings, and the sentence that taught the short form. */
export function TopicHeader({
  topic,
  options,
}: {
  readonly topic: TopicPage;
  readonly options: AddressOptions;
}) {
  const words = useWords(topicsWords);
  return (
    <header className="pt-4 pb-8">
      <AppLink
        to={routes.topics.href()}
        className="inline-flex min-h-tap items-center gap-2 text-small text-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden size={16} strokeWidth={1.75} />
        {words.allTopics}
      </AppLink>
      <h1 className="mt-2 text-h1 font-bold wrap-anywhere">{topic.label}</h1>
      <p className="mt-3 text-lead text-soft">{words.counts(topic.events, topic.where.length)}</p>
      <Spellings topic={topic} />
      {topic.learnedFrom !== undefined && (
        <LearnedFrom topic={topic} learned={topic.learnedFrom} options={options} />
      )}
    </header>
  );
}

function Spellings({ topic }: { readonly topic: TopicPage }) {
  const words = useWords(topicsWords);
  const others = otherSpellings(topic);
  const rows = [
    { term: words.shortForm, value: topic.short },
    { term: words.alsoWritten, value: others.length > 0 ? others.join(', ') : undefined },
  ].filter(({ value }) => value !== undefined);
  if (rows.length === 0) return null;
  return (
    <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3">
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-micro tracking-label text-soft uppercase">{term}</dt>
          <dd className="mt-0.5 font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function LearnedFrom({
  topic,
  learned,
  options,
}: {
  readonly topic: TopicPage;
  readonly learned: NonNullable<TopicPage['learnedFrom']>;
  readonly options: AddressOptions;
}) {
  const words = useWords(topicsWords);
  const source = topic.where.find(({ slug }) => slug === learned.slug);
  const language = source?.language ?? options.language;
  return (
    <figure className="mt-6 max-w-text border-l-3 border-accent pl-4">
      <blockquote lang={language} className="text-lead">
        <QuotedSentence sentence={learned.sentence} words={spellingsOf(topic)} />
      </blockquote>
      <figcaption className="text-small text-soft">
        <Link
          to={reportAddress({ slug: learned.slug, anchor: learned.anchor, language }, options)}
          className="inline-flex min-h-tap items-center underline decoration-edge/60 underline-offset-4 hover:decoration-accent"
        >
          {words.learnedFrom}
          {source !== undefined && ` “${source.event}”`}
        </Link>
      </figcaption>
    </figure>
  );
}
