import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { ResultOption } from './result-rows.ts';

export interface OptionLinkProps {
  readonly id: string;
  readonly option: ResultOption;
  readonly active: boolean;
  readonly onChoose: (option: ResultOption) => void;
}

/** One option of the list box: a true link, reached by arrows and not by Tab; kept in view while active. */
export function OptionLink({
  id,
  option,
  active,
  onChoose,
  className,
  children,
}: OptionLinkProps & { readonly className: string; readonly children: ReactNode }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (active) link.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [active]);
  return (
    <Link
      ref={link}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element cannot be a link
      role="option"
      aria-selected={active}
      tabIndex={-1}
      to={option.to}
      onClick={() => onChoose(option)}
      className={`-mx-3 block scroll-my-4 rounded-control px-3 hover:bg-wash aria-selected:bg-wash aria-selected:shadow-[inset_3px_0_0_var(--accent)] forced-colors:aria-selected:outline-2 ${className}`}
    >
      {children}
    </Link>
  );
}
