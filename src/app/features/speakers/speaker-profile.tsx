import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router-dom';
import { type AddressOptions, reportAddress } from '#app/data/report-address.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { speakersWords } from '#app/messages/speakers-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { EventEntry } from '#app/ui/event-entry.tsx';
import type { Site, SpeakerPage } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { type Appearance, countEvents, organisationsOf } from './speaker-facts.ts';

/** One speaker: roles, organisations, and each event with the sessions that name them. */
export function SpeakerProfile({
  speaker,
  site,
}: {
  readonly speaker: SpeakerPage;
  readonly site: Site;
}) {
  const words = useWords(speakersWords);
  const { language } = useLanguage();
  const known = [...speaker.roles, ...organisationsOf(speaker)];
  return (
    <article>
      <header className="pt-4 pb-8">
        <AppLink
          to={routes.speakers.href()}
          className="inline-flex min-h-tap items-center gap-2 text-small text-soft hover:text-ink"
        >
          <ArrowLeft aria-hidden size={16} strokeWidth={1.75} />
          {words.allSpeakers}
        </AppLink>
        <h1 className="mt-2 text-h1 font-bold">{speaker.name}</h1>
        {known.length > 0 && <p className="mt-3 max-w-text text-lead">{known.join(' · ')}</p>}
        <p className="mt-1 text-soft first-letter:uppercase">
          {words.inEvents(countEvents([speaker]))}
        </p>
      </header>
      <h2 className="sr-only">{words.spokeAt}</h2>
      {speaker.appearances.map((appearance) => (
        <AppearanceEntry
          key={`${appearance.slug} ${appearance.language} ${appearance.anchor ?? ''}`}
          appearance={appearance}
          options={{ site, language }}
        />
      ))}
    </article>
  );
}

function AppearanceEntry({
  appearance,
  options,
}: {
  readonly appearance: Appearance;
  readonly options: AddressOptions;
}) {
  const words = useWords(speakersWords);
  const { slug, language, role, organisation, sessions } = appearance;
  const said = [role, organisation].filter((part) => part !== undefined && part !== '');
  return (
    <EventEntry
      title={appearance.event}
      to={reportAddress({ slug, language, anchor: appearance.anchor }, options)}
      date={appearance.date}
      language={options.language}
      textLanguage={language}
    >
      {said.length > 0 && (
        <p className="mt-1 text-soft" lang={language}>
          {said.join(' · ')}
        </p>
      )}
      {sessions.length > 0 && (
        <ul aria-label={words.sessions} lang={language} className="mt-3">
          {sessions.map(({ title, anchor }) => (
            <li key={anchor} className="border-t border-rule">
              <Link
                to={reportAddress({ slug, language, anchor }, options)}
                className="flex min-h-tap items-center py-1.5 decoration-accent decoration-2 underline-offset-4 hover:underline"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </EventEntry>
  );
}
