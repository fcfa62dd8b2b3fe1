import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { panelId } from './fold-panel.tsx';
import { useFoldOpen, useFolds } from './folds.tsx';

/** The button inside a fold's heading: the heading's words, and a count that never wraps. */
export function FoldButton({
  anchor,
  count,
  children,
}: {
  readonly anchor: string;
  readonly count: string;
  readonly children: ReactNode;
}) {
  const { store } = useFolds();
  const open = useFoldOpen(anchor);
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={panelId(anchor)}
      onClick={() => store.setOpen([anchor], !open)}
      className="group flex min-h-14 w-full cursor-pointer items-center gap-2.5 py-2.5 text-left"
    >
      <ChevronRight
        aria-hidden
        size={20}
        strokeWidth={2.25}
        className="-ml-1 shrink-0 text-accent transition-transform duration-fast group-aria-expanded:rotate-90"
      />
      <span className="min-w-0 decoration-accent decoration-2 underline-offset-4 group-hover:underline">
        {children}
      </span>
      {count !== '' && (
        <span className="ml-auto pl-2 font-body text-small font-normal tracking-normal whitespace-nowrap text-soft">
          {count}
        </span>
      )}
    </button>
  );
}
