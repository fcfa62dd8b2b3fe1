import { useMemo } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { speakersWords } from '#app/messages/speakers-words.ts';
import { NameIndex } from '#app/ui/name-index/name-index.tsx';
import type { SpeakerPage } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { countEvents, leadingOrganisation } from './speaker-facts.ts';

/** The index of speakers, A–Z or by the number of events at which they spoke. */
export function SpeakerIndex({ speakers }: { readonly speakers: readonly SpeakerPage[] }) {
  const words = useWords(speakersWords);
  const names = useMemo(() => speakers.map(toName), [speakers]);
  return (
    <>
      <header className="pt-7 sm:pt-10">
        <h1 className="text-h1 font-bold">{words.speakers}</h1>
        <p className="mt-3 max-w-narrow text-lead text-soft">
          {speakers.length === 0
            ? words.noSpeakers
            : words.lead(speakers.length, countEvents(speakers))}
        </p>
      </header>
      {speakers.length > 0 && <NameIndex names={names} href={routes.speaker.href} words={words} />}
    </>
  );
}

function toName(speaker: SpeakerPage) {
  return {
    id: speaker.id,
    label: speaker.name,
    detail: leadingOrganisation(speaker),
    events: countEvents([speaker]),
  };
}
