import { CircleCheck, X } from 'lucide-react';
import type { EventReport } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { QuietButton } from '#app/ui/quiet-button.tsx';
import { formatBytes } from '#app/ui/format-bytes.ts';
import { useRemoveKept } from '../use-kept-events.ts';

interface KeptNoteProps {
  readonly event: EventReport;
  readonly bytes: number;
}

/** Says that an event is kept, with its size, and how to undo that. */
export function KeptNote({ event, bytes }: KeptNoteProps) {
  const words = useWords(offlineWords);
  const { language } = useLanguage();
  const remove = useRemoveKept();
  return (
    <span className="inline-flex min-h-tap flex-wrap items-center gap-x-2 text-small text-soft">
      <CircleCheck aria-hidden size={18} strokeWidth={1.75} className="text-accent" />
      <span className="max-sm:sr-only">{words.kept}</span>
      <span>{formatBytes(bytes, language)}</span>
      <QuietButton
        className="max-sm:min-w-tap max-sm:justify-center"
        aria-label={words.removeEvent(event.title)}
        onClick={() => void remove(event.slug)}
      >
        <span className="max-sm:hidden">{words.remove}</span>
        <X aria-hidden size={18} strokeWidth={1.75} className="sm:hidden" />
      </QuietButton>
    </span>
  );
}
