import type { Speaker } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { AppLink } from '#app/ui/app-link.tsx';

/** Who spoke: names that lead to their pages, with what the report says of them. */
export function SpeakerList({ speakers }: { readonly speakers: readonly Speaker[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {speakers.map((speaker) => (
        <li
          key={`${speaker.name} ${speaker.source.line}`}
          className="border-t border-rule py-3 leading-snug"
        >
          <SpeakerName speaker={speaker} />
          <span className="block text-small text-soft">
            {[speaker.role, speaker.organisation, speaker.group].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SpeakerName({ speaker: { id, name } }: { readonly speaker: Speaker }) {
  if (id === undefined) return <span className="font-semibold">{name}</span>;
  return (
    <AppLink
      to={routes.speaker.href(id)}
      className="-my-2.5 inline-flex min-h-tap items-center font-semibold underline decoration-edge/60 underline-offset-4 hover:decoration-accent"
    >
      {name}
    </AppLink>
  );
}
