import { Component, type ReactNode } from 'react';
import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { Button } from '#app/ui/button.tsx';

/** Stands where the lightbox will stand while its code is on its way; the click is answered at once. */
export function ViewerWait({ close }: { readonly close: () => void }) {
  const words = useWords(photosWords);
  return <Cover message={words.opening} close={close} />;
}

interface FailureProps {
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Says so when the lightbox's code could not be had (offline); closing it leaves the page as it was. */
export class ViewerFailure extends Component<FailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailedCover close={this.props.close} /> : this.props.children;
  }
}

function FailedCover({ close }: { readonly close: () => void }) {
  const words = useWords(photosWords);
  return <Cover message={words.openFailed} close={close} />;
}

function Cover({ message, close }: { readonly message: string; readonly close: () => void }) {
  const words = useWords(photosWords);
  return (
    <div className="night fixed inset-0 z-50 flex flex-col items-center justify-center gap-5 bg-paper px-gutter text-center text-ink">
      <output>{message}</output>
      <Button onClick={close}>{words.close}</Button>
    </div>
  );
}
