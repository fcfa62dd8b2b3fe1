import { Link } from 'react-router-dom';
import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import { EventEntry } from '#app/ui/event-entry.tsx';
import { QuotedSentence } from '#app/ui/quoted-sentence.tsx';
import type { Occurrence } from '#model/catalog.ts';
import type { EventPlaces } from './topic-places.ts';

/** The places of one event in which a topic occurs, each with its sentence. */
export function TopicEventEntry({
  event,
  spellings,
  options,
}: {
  readonly event: EventPlaces;
  readonly spellings: readonly string[];
  readonly options: AddressOptions;
}) {
  return (
    <EventEntry
      title={event.event}
      to={reportAddress({ slug: event.slug, language: event.language }, options)}
      date={event.date}
      language={options.language}
      textLanguage={event.language}
    >
      <ul lang={event.language} className="mt-2">
        {event.places.map((place) => (
          <li key={place.anchor} className="border-t border-rule first:border-0">
            <PlaceLink place={place} spellings={spellings} options={options} />
          </li>
        ))}
      </ul>
    </EventEntry>
  );
}

function PlaceLink({
  place,
  spellings,
  options,
}: {
  readonly place: Occurrence;
  readonly spellings: readonly string[];
  readonly options: AddressOptions;
}) {
  return (
    <Link to={reportAddress(place, options)} className="group block py-2.5">
      {place.path.length > 0 && (
        <span className="block text-small text-soft">{place.path.join(' › ')}</span>
      )}
      <span className="mt-0.5 block max-w-text decoration-accent decoration-2 underline-offset-4 group-hover:underline">
        <QuotedSentence sentence={place.sentence} words={spellings} />
      </span>
    </Link>
  );
}
