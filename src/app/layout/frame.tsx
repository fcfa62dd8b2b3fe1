import { type ReactNode, useRef } from 'react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { Header } from './header.tsx';

/** The page frame: skip link, header, main content, footer. `search` is the button that opens the palette, `offline` what is stored. */
export function Frame({
  search,
  offline,
  children,
}: {
  readonly search: ReactNode;
  readonly offline?: ReactNode;
  readonly children: ReactNode;
}) {
  const words = useWords(frameWords);
  const main = useRef<HTMLElement>(null);
  return (
    <div className="mx-auto max-w-page px-gutter pb-bar low:pb-0 md:pb-0 print:max-w-none print:p-0">
      <a
        href="#main"
        onClick={() => main.current?.focus()}
        className="sr-only z-50 rounded-control bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skipToContent}
      </a>
      <Header search={search} />
      {/* As high as the window at least: a footer in sight would jump whenever a short page gets its content. */}
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="min-h-[calc(100dvh-theme(spacing.header))] pb-20 outline-none print:min-h-0 print:pb-0"
      >
        {children}
      </main>
      <footer className="border-t border-rule py-6 text-small text-soft print:hidden">
        {words.madeWith}
        {offline}
      </footer>
    </div>
  );
}
