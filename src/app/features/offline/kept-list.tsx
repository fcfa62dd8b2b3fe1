import type { KeptRecord } from '#model/offline-caches.ts';
import { routes } from '#model/routes.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { QuietButton } from '#app/ui/quiet-button.tsx';
import { formatBytes } from '#app/ui/format-bytes.ts';
import { useRemoveKept } from './use-kept-events.ts';

/** The kept events, each with its size and a way to remove it. */
export function KeptList({ kept }: { readonly kept: readonly KeptRecord[] }) {
  const words = useWords(offlineWords);
  if (kept.length === 0) return <p className="mt-1">{words.noneKept}</p>;
  return (
    <ul className="mt-1">
      {kept.map((record) => (
        <KeptEntry key={record.slug} record={record} />
      ))}
    </ul>
  );
}

function KeptEntry({ record }: { readonly record: KeptRecord }) {
  const words = useWords(offlineWords);
  const { language } = useLanguage();
  const remove = useRemoveKept();
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-t border-rule first:border-0">
      <AppLink
        to={routes.event.href(record.slug)}
        lang={record.language === language ? undefined : record.language}
        className="inline-flex min-h-tap flex-1 basis-52 items-center text-ink underline decoration-edge/50 underline-offset-4 hover:decoration-accent"
      >
        {record.title}
      </AppLink>
      <span>{formatBytes(record.bytes, language)}</span>
      <QuietButton
        aria-label={words.removeEvent(record.title)}
        onClick={() => void remove(record.slug)}
      >
        {words.remove}
      </QuietButton>
    </li>
  );
}
