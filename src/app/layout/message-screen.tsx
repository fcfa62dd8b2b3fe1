import type { ReactNode } from 'react';

/** A screen that says what happened and what to do: not found, offline, error. */
export function MessageScreen({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="max-w-narrow py-16 sm:py-24">
      <h1 className="text-h1 font-bold">{title}</h1>
      <p className="mt-4 text-lead text-soft">{text}</p>
      <div className="mt-8 flex flex-wrap gap-3">{children}</div>
    </div>
  );
}
