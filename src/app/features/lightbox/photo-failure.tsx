import { ImageOff } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { Button } from '#app/ui/button.tsx';

/** Stands where a photo would stand that did not arrive, or that the browser cannot decode. */
export function PhotoFailure() {
  const words = useWords(photosWords);
  return (
    <div className="flex w-72 flex-col items-center gap-4 text-center leading-normal text-ink">
      <ImageOff aria-hidden size={40} strokeWidth={1.75} />
      <output>{words.photoFailed}</output>
      <Button onClick={askAgain}>{words.tryAgain}</Button>
    </div>
  );
}

/** The library has no second try, but shows what its image element comes to load; setting its address loads anew. */
function askAgain({ currentTarget }: MouseEvent<HTMLElement>): void {
  const image = currentTarget.closest('.yarl__slide')?.querySelector('img');
  image?.setAttribute('src', image.src);
}
