import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import type { OutlineEntry } from './report-outline.ts';
import { useSectionInView } from './use-section-in-view.ts';

/**
 * The report's sections: at the side on wide screens, a row that scrolls sideways on narrow ones. It sticks,
 * and marks the section being read.
 */
export function SectionNav({
  entries,
  language,
}: {
  readonly entries: readonly OutlineEntry[];
  readonly language: string | undefined;
}) {
  const words = useWords(reportWords);
  const { search } = useLocation();
  const anchors = useMemo(() => entries.map(({ anchor }) => anchor), [entries]);
  const current = useSectionInView(anchors);
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (row.current !== null) showCurrent(row.current);
  }, [current]);
  return (
    <nav
      aria-label={words.sections}
      className="sticky top-sticky z-10 -mx-gutter border-b border-rule bg-paper low:static lg:top-[calc(theme(spacing.header)+1.5rem)] lg:mx-0 lg:max-h-[calc(100dvh-theme(spacing.header)-3rem)] lg:self-start lg:overflow-y-auto lg:border-0 print:hidden"
    >
      <ul
        ref={row}
        lang={language}
        className="section-row flex gap-6 overflow-x-auto px-gutter lg:block lg:px-0 lg:pl-4"
      >
        {entries.map(({ anchor, heading, count }) => (
          <li key={anchor} className="shrink-0">
            <Link
              to={{ search, hash: anchor }}
              aria-current={anchor === current ? 'true' : undefined}
              className="relative flex min-h-row min-w-tap items-center gap-2 text-small text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:before:absolute aria-[current=true]:before:inset-x-0 aria-[current=true]:before:bottom-0 aria-[current=true]:before:h-[3px] aria-[current=true]:before:bg-accent lg:min-h-tap lg:aria-[current=true]:before:inset-y-1.5 lg:aria-[current=true]:before:right-auto lg:aria-[current=true]:before:-left-4 lg:aria-[current=true]:before:h-auto lg:aria-[current=true]:before:w-[3px]"
            >
              <span className="whitespace-nowrap lg:line-clamp-2 lg:whitespace-normal">
                {heading}
              </span>
              {count > 0 && (
                <span className="ml-auto hidden pl-2 text-micro font-normal tabular-nums lg:inline">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the row, and only the row, so that the current section's name is in the middle. */
function showCurrent(row: HTMLElement): void {
  const current = row.querySelector<HTMLElement>('[aria-current=true]');
  if (current === null || row.scrollWidth <= row.clientWidth) return;
  const middle = current.offsetLeft + current.offsetWidth / 2 - row.clientWidth / 2;
  row.scrollTo({ left: middle, behavior: 'instant' });
}
