import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { queries } from '#app/data/queries.ts';
import { SpeakerProfile } from '#app/features/speakers/speaker-profile.tsx';
import { useLanguage } from '#app/messages/language-context.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page as NotFoundPage } from './not-found-page.tsx';

/** One speaker. */
export function Page() {
  const { id } = useParams();
  const { language } = useLanguage();
  const { data: site } = useSuspenseQuery(queries.site());
  const { data } = useSuspenseQuery(queries.speakers(language));
  const speaker = data.speakers.find((each) => each.id === id);
  if (speaker === undefined) return <NotFoundPage />;
  return (
    <>
      <PageTitle title={speaker.name} site={site.title} />
      <SpeakerProfile speaker={speaker} site={site} />
    </>
  );
}
