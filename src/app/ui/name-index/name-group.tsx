import { AppLink } from '../app-link.tsx';
import type { IndexedName } from './index-order.ts';

/**
 * One group of an index: its letter or number large in the margin, its names in calm columns.
 * `countLabel` says in how many events a name stands; left out where the heading says it already.
 */
export function NameGroup({
  id,
  heading,
  subheading,
  names,
  href,
  countLabel,
}: {
  readonly id: string;
  readonly heading: string;
  readonly subheading?: string;
  readonly names: readonly IndexedName[];
  readonly href: (id: string) => string;
  readonly countLabel?: (events: number) => string;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[2.6rem_minmax(0,1fr)] gap-x-4 border-t border-edge py-5 first-of-type:border-t-2 first-of-type:border-ink sm:grid-cols-[5.5rem_minmax(0,1fr)] sm:gap-x-6"
    >
      <h2 id={id} tabIndex={-1} className="text-h2 leading-none font-bold sm:text-date">
        {heading}
        {subheading !== undefined && (
          <span className="mt-2 block font-body text-micro font-normal tracking-label text-soft uppercase">
            {subheading}
          </span>
        )}
      </h2>
      <ul className="-mt-2.5 gap-x-8 sm:columns-2 lg:columns-3">
        {names.map((name) => (
          <NameRow key={name.id} name={name} to={href(name.id)} countLabel={countLabel} />
        ))}
      </ul>
    </section>
  );
}

function NameRow({
  name,
  to,
  countLabel,
}: {
  readonly name: IndexedName;
  readonly to: string;
  readonly countLabel: ((events: number) => string) | undefined;
}) {
  return (
    <li className="break-inside-avoid border-b border-rule">
      <AppLink to={to} className="group flex min-h-tap items-center gap-3 py-1.5 leading-snug">
        <span className="min-w-0 hyphens-auto decoration-accent decoration-2 underline-offset-4 group-hover:underline">
          {name.label}
          {name.detail !== undefined && (
            <span className="text-small text-soft"> {name.detail}</span>
          )}
        </span>
        {countLabel !== undefined && (
          <span className="ml-auto text-small text-soft tabular-nums">
            <span aria-hidden>{name.events}</span>
            <span className="sr-only"> {countLabel(name.events)}</span>
          </span>
        )}
      </AppLink>
    </li>
  );
}
