import type { ComponentProps } from 'react';

/** A button that reads as a word beside a heading; 44 px high all the same. */
export function QuietButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-tap cursor-pointer items-center gap-1.5 text-small whitespace-nowrap text-soft underline decoration-edge/50 underline-offset-4 hover:text-ink hover:decoration-accent noscript:hidden print:hidden ${className}`}
      {...rest}
    />
  );
}
