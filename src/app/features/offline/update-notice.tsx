import { useState } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { Button } from '#app/ui/button.tsx';
import { QuietButton } from '#app/ui/quiet-button.tsx';

/** Offers the new version once it is ready; the reader decides when. Said aloud, without taking the focus. */
export function UpdateNotice({ ready }: { readonly ready: boolean }) {
  const words = useWords(offlineWords);
  const [dismissed, setDismissed] = useState(false);
  return (
    <output className="fixed inset-x-gutter bottom-[calc(theme(spacing.bar)+0.5rem)] z-30 mx-auto block max-w-narrow md:bottom-6 print:hidden">
      {ready && !dismissed && (
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-control border border-edge/60 bg-paper px-4 py-2 text-small text-ink shadow-2xl">
          <span className="flex-1">{words.newVersion}</span>
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
          <QuietButton onClick={() => setDismissed(true)}>{words.later}</QuietButton>
        </span>
      )}
    </output>
  );
}
