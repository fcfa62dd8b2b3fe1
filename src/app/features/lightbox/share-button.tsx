import { Check, Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton, useLightboxState } from 'yet-another-react-lightbox';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { captionOf } from './viewer-photo.ts';

declare module 'yet-another-react-lightbox' {
  interface Labels {
    'Share this photo'?: string;
  }
}

/** How long "Link copied" stands. */
const SAID_FOR_MS = 2500;

/** Shares the address of the open photo: with the device's own sheet, else by copying it. */
export function ShareButton() {
  const words = useWords(photosWords);
  const { currentSlide } = useLightboxState();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  async function share() {
    const viewer = currentSlide?.viewer;
    const title = viewer === undefined ? '' : captionOf(viewer.photo);
    setSaid(await shareAddress(title, words));
  }
  return (
    <>
      <IconButton
        label="Share this photo"
        icon={Share2}
        renderIcon={() => {
          const Icon = said === words.linkCopied ? Check : Share2;
          return <Icon aria-hidden size={22} strokeWidth={1.75} />;
        }}
        onClick={() => void share()}
      />
      <output className="lightbox-toast" hidden={said === ''}>
        {said}
      </output>
    </>
  );
}

/** What is to be said after sharing; nothing where the device's own sheet has spoken. */
async function shareAddress(
  title: string,
  words: { readonly linkCopied: string; readonly copyFailed: string },
): Promise<string> {
  const url = window.location.href;
  if (navigator.canShare?.({ title, url })) {
    return navigator.share({ title, url }).then(
      () => '',
      () => '',
    );
  }
  return navigator.clipboard.writeText(url).then(
    () => words.linkCopied,
    () => words.copyFailed,
  );
}
