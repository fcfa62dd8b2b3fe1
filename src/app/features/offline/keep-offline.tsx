import { CloudDownload } from 'lucide-react';
import type { EventReport } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { Button } from '#app/ui/button.tsx';
import { useHydrating } from '#app/ui/use-hydrating.ts';
import { formatBytes } from '#app/ui/format-bytes.ts';
import { KeepProgress } from './keep-progress.tsx';
import { KeptNote } from './kept-note.tsx';
import { canHaveWorker } from './site-worker.ts';
import { type EventKeeping, useKeepEvent } from './use-keep-event.ts';

/** For the width of the place alone. */
const TYPICAL_BYTES = 150_000;

/** Keeps an event with its photos on this device: size before, progress meanwhile, removal after. */
export function KeepOffline({ event }: { readonly event: EventReport }) {
  const hydrating = useHydrating();
  const hasPhotos = event.photos.some(({ sources }) => sources.length > 0);
  if (!hasPhotos) return null;
  // Its place is kept before anything is known of the device.
  if (hydrating) return <ReservedPlace />;
  return canHaveWorker() ? <KeepControls event={event} /> : null;
}

function ReservedPlace() {
  const { language } = useLanguage();
  return (
    <span className="invisible">
      <KeepFace text={useWords(offlineWords).keep} size={formatBytes(TYPICAL_BYTES, language)} />
    </span>
  );
}

function KeepControls({ event }: { readonly event: EventReport }) {
  const keeping = useKeepEvent(event);
  const { state, keeping: work, total } = keeping;
  if (state === undefined) return <ReservedPlace />;
  if (work.status === 'running') return <KeepProgress {...work} total={total} />;
  return (
    <>
      {state.kind === 'kept' ? (
        <KeptNote event={event} bytes={state.bytes} />
      ) : (
        <KeepButton keeping={keeping} />
      )}
      <KeepTrouble keeping={keeping} />
    </>
  );
}

function KeepButton({ keeping: { state, keep } }: { readonly keeping: EventKeeping }) {
  const words = useWords(offlineWords);
  const { language } = useLanguage();
  return (
    <KeepFace
      text={state?.kind === 'partial' ? words.goOn : words.keep}
      size={formatBytes(state?.bytes ?? 0, language)}
      onClick={keep}
    />
  );
}

interface KeepFaceProps {
  readonly text: string;
  readonly size: string;
  readonly onClick?: () => void;
}

/** The button itself: on phones an icon and the size. */
function KeepFace({ text, size, onClick }: KeepFaceProps) {
  return (
    <Button onClick={onClick}>
      <CloudDownload aria-hidden size={18} strokeWidth={1.75} />
      <span className="max-sm:sr-only">{text}</span>
      <span className="text-soft">{size}</span>
    </Button>
  );
}

/** What stands in the way, or what is missing, in words. */
function KeepTrouble({ keeping: { state, keeping, total } }: { readonly keeping: EventKeeping }) {
  const words = useWords(offlineWords);
  const { language } = useLanguage();
  const size = formatBytes(state?.bytes ?? 0, language);
  const failures = { full: words.full(size), broken: words.broken, refused: words.refused };
  const said = [
    keeping.status === 'failed' && failures[keeping.reason],
    state?.kind === 'partial' && words.incomplete(state.done, total),
    state?.kind === 'lost' && words.removedByDevice,
  ].filter((text) => text !== false);
  return <output className="text-small text-soft empty:hidden">{said.join(' ')}</output>;
}
