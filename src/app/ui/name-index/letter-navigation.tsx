import type { MouseEvent } from 'react';

/** The anchor of a letter's group. */
export function letterAnchor(heading: string): string {
  if (/^[A-Z]$/.test(heading)) return `letter-${heading.toLowerCase()}`;
  return heading === '…' ? 'letter-other' : 'letter-0-9';
}

/** The letters that have names, as links to their groups; one scrolling row on phones. */
export function LetterNavigation({
  label,
  headings,
}: {
  readonly label: string;
  readonly headings: readonly string[];
}) {
  return (
    <nav
      aria-label={label}
      className="sticky top-header z-10 -mx-gutter mt-2 mb-4 overflow-x-auto bg-paper/95 px-gutter backdrop-blur-sm [scrollbar-width:none]"
    >
      <ul className="-ml-3.5 flex w-max min-w-full sm:flex-wrap">
        {headings.map((heading) => (
          <li key={heading}>
            <a
              href={`#${letterAnchor(heading)}`}
              onClick={goToGroup}
              className="font-display inline-flex min-h-tap min-w-tap items-center justify-center px-1.5 text-h4 font-semibold hover:text-accent"
            >
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves to the group without a history entry, so that one back leaves the index. Without script the hash does it. */
function goToGroup(click: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(click.currentTarget.hash.slice(1));
  if (target === null) return;
  click.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
