import type { ReactNode } from 'react';

/** What stands in place of results: nothing found, or why nothing could be asked. */
export function SearchMessage({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="border-t-2 border-ink py-6">
      <p className="font-display text-h3 font-semibold">{title}</p>
      <p className="mt-2 max-w-narrow text-soft">{text}</p>
      <div className="mt-4 flex flex-wrap gap-3">{children}</div>
    </div>
  );
}
