import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '#app/data/queries.ts';
import { SpeakerIndex } from '#app/features/speakers/speaker-index.tsx';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { speakersWords } from '#app/messages/speakers-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';

/** Everybody who spoke. */
export function Page() {
  const { language } = useLanguage();
  const words = useWords(speakersWords);
  const { data: site } = useSuspenseQuery(queries.site());
  const { data } = useSuspenseQuery(queries.speakers(language));
  return (
    <>
      <PageTitle title={words.speakers} site={site.title} />
      <SpeakerIndex speakers={data.speakers} />
    </>
  );
}
