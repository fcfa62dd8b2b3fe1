import type { ComponentType, ReactNode } from 'react';
import type { EventReport } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { formatBytes } from '#app/ui/format-bytes.ts';
import type { KeepFaceProps } from '../keep-face.tsx';
import { KeepProgress } from './keep-progress.tsx';
import { KeptNote } from './kept-note.tsx';
import { canHaveWorker } from '../site-worker.ts';
import { type EventKeeping, useKeepEvent } from './use-keep-event.ts';

interface KeepControlsProps {
  readonly event: EventReport;
  /** The button, which the page has before this is loaded. */
  readonly Face: ComponentType<KeepFaceProps>;
  /** What stands in its place until the device was asked. */
  readonly waiting: ReactNode;
}

/** Keeps an event with its photos on this device: size before, progress meanwhile, removal after. */
export function KeepControls(props: KeepControlsProps) {
  return canHaveWorker() ? <KeepingControls {...props} /> : null;
}

function KeepingControls({ event, Face, waiting }: KeepControlsProps) {
  const words = useWords(offlineWords);
  const keeping = useKeepEvent(event);
  const { state, keeping: work, total, keep } = keeping;
  if (state === undefined) return waiting;
  if (work.status === 'running') return <KeepProgress {...work} total={total} />;
  return (
    <>
      {state.kind === 'kept' ? (
        <KeptNote event={event} bytes={state.bytes} />
      ) : (
        <Face
          text={state.kind === 'partial' ? words.goOn : undefined}
          bytes={state.bytes}
          onClick={keep}
        />
      )}
      <KeepTrouble keeping={keeping} />
    </>
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
