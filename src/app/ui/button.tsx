import type { ComponentProps } from 'react';

const LOOK =
  'inline-flex min-h-tap items-center gap-2 rounded-control border border-edge/50 px-4 text-small font-medium hover:border-ink cursor-pointer';

/** The plain button: an outline, 44 px high. */
export function Button({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={`${LOOK} ${className}`} {...rest} />;
}

/** Classes that make a link look like {@link Button}. */
export const buttonLook = LOOK;
