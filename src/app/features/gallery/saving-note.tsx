import { ImageDown } from 'lucide-react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { Button } from '#app/ui/button.tsx';
import { formatBytes } from '#app/ui/format-bytes.ts';
import type { Photo } from '#model/catalog.ts';
import { bytesToLoad } from './bytes-to-load.ts';

/** Says that a gallery saves data, and what it weighs to load it. Shown in the browser only. */
export function SavingNote({
  photos,
  onLoad,
}: {
  readonly photos: readonly Photo[];
  readonly onLoad: () => void;
}) {
  const words = useWords(photosWords);
  const { language } = useLanguage();
  const layout = matchMedia('(min-width: 40rem)').matches ? 'wide' : 'phone';
  const bytes = bytesToLoad(photos, { layout, density: devicePixelRatio });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <p className="text-small text-soft">{words.savingData}</p>
      <Button onClick={onLoad}>
        <ImageDown aria-hidden size={17} strokeWidth={1.75} />
        {bytes === 0 ? words.loadPhotos : words.loadLarge(formatBytes(bytes, language))}
      </Button>
    </div>
  );
}
