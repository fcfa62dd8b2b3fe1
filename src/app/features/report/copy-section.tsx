import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { Section } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { QuietButton } from '#app/ui/quiet-button.tsx';
import { copyText, pageAddress } from './device.ts';
import { takeawayText } from './takeaway-text.ts';

/** Copies a section's text with a link to where it stands. */
export function CopySection({ section, title }: { readonly section: Section; title: string }) {
  const words = useWords(reportWords);
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  async function copy() {
    const text = takeawayText(section, { title, url: pageAddress(section.anchor) });
    setResult((await copyText(text)) ? 'copied' : 'copyFailed');
  }
  const Icon = result === 'copied' ? Check : Copy;
  return (
    <span className="inline-flex items-center gap-2">
      <output className="text-small text-soft">{result === undefined ? '' : words[result]}</output>
      <QuietButton aria-label={words.copySection(section.heading)} onClick={() => void copy()}>
        <Icon aria-hidden size={16} strokeWidth={1.75} />
        {words.copy}
      </QuietButton>
    </span>
  );
}
