import { useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { QuietButton } from '#app/ui/quiet-button.tsx';

interface KeepProgressProps {
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

/** How many photos have arrived, and how to stop. */
export function KeepProgress({ done, total, cancel }: KeepProgressProps) {
  const words = useWords(offlineWords);
  return (
    <span className="inline-flex min-h-tap flex-wrap items-center gap-x-3 text-small">
      <label className="inline-flex items-center gap-3">
        {words.keeping(done, total)}
        <progress className="h-2 w-28 accent-accent" value={done} max={total} />
      </label>
      <QuietButton onClick={cancel}>{words.cancel}</QuietButton>
    </span>
  );
}
