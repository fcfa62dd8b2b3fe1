import { CloudDownload } from 'lucide-react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { Button } from '#app/ui/button.tsx';
import { formatBytes } from '#app/ui/format-bytes.ts';

export interface KeepFaceProps {
  /** Where it does not keep the event as a whole. */
  readonly text?: string | undefined;
  readonly bytes: number;
  readonly onClick?: () => void;
}

/** The button that keeps an event: on phones an icon and the size. */
export function KeepFace({ text, bytes, onClick }: KeepFaceProps) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  return (
    <Button onClick={onClick}>
      <CloudDownload aria-hidden size={18} strokeWidth={1.75} />
      <span className="max-sm:sr-only">{text ?? words.keepOffline}</span>
      <span className="text-soft">{formatBytes(bytes, language)}</span>
    </Button>
  );
}
