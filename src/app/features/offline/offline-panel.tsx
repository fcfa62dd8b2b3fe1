import { ChevronRight } from 'lucide-react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { offlineWords } from '#app/messages/offline-words.ts';
import { formatBytes } from '#app/ui/format-bytes.ts';
import { KeptList } from './kept-list.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useCodeMissing } from './use-code-missing.ts';
import { siteBase, useKeptEvents } from './use-kept-events.ts';
import { useOnline } from './use-online.ts';
import { type StoreState, useSiteWorker } from './use-site-worker.ts';

/** What of the site is on this device, at the foot of every page; the offer of a new version above it. */
export function OfflinePanel() {
  const words = useWords(offlineWords);
  const { language } = useLanguage();
  const { state, outdated } = useSiteWorker(siteBase());
  const codeMissing = useCodeMissing();
  const kept = useKeptEvents();
  const bytes = kept.reduce((sum, record) => sum + record.bytes, 0);
  return (
    <>
      <details className="group mt-2">
        <summary className="flex min-h-tap cursor-pointer list-none items-center gap-1.5 hover:text-ink [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden size={16} className="group-open:rotate-90" />
          {words.offline}
          {kept.length > 0 && `: ${words.keptSummary(kept.length, formatBytes(bytes, language))}`}
        </summary>
        <OfflineStatus state={state} />
        <h2 className="mt-4 font-semibold text-ink">{words.keptEvents}</h2>
        <KeptList kept={kept} />
      </details>
      <UpdateNotice ready={outdated || codeMissing} />
    </>
  );
}

function OfflineStatus({ state }: { readonly state: StoreState }) {
  const words = useWords(offlineWords);
  const online = useOnline();
  const said = {
    storing: words.storing,
    stored: words.stored,
    saving: words.savingData,
    refused: words.notStored,
  };
  return (
    <output className="block">
      {!online && <span className="block text-ink">{words.noConnection}</span>}
      {said[state]}
    </output>
  );
}
