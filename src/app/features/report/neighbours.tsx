import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { EventLink } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';

interface NeighboursProps {
  readonly previous: EventLink | undefined;
  readonly next: EventLink | undefined;
}

/** The event before and the event after this one. */
export function Neighbours({ previous, next }: NeighboursProps) {
  const words = useWords(reportWords);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav
      aria-label={words.neighbours}
      className="mt-14 grid border-t-2 border-ink sm:grid-cols-2 sm:gap-x-8 print:hidden"
    >
      {previous && <Neighbour event={previous} label={words.earlier} side="previous" />}
      {next && <Neighbour event={next} label={words.later} side="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly event: EventLink;
  readonly label: string;
  readonly side: 'previous' | 'next';
}

function Neighbour({ event, label, side }: NeighbourProps) {
  const { language } = useLanguage();
  const Arrow = side === 'previous' ? ArrowLeft : ArrowRight;
  return (
    <AppLink
      to={routes.event.href(event.slug)}
      rel={side === 'previous' ? 'prev' : 'next'}
      className={`group block border-b border-rule py-4 sm:border-0 ${side === 'next' ? 'sm:col-start-2 sm:text-right' : ''}`}
    >
      <span
        className={`flex items-center gap-1.5 text-small text-soft ${side === 'next' ? 'sm:flex-row-reverse' : ''}`}
      >
        <Arrow aria-hidden size={16} strokeWidth={2} />
        {label}
      </span>
      <span
        lang={event.language === language ? undefined : event.language}
        className="font-display text-h3 font-semibold decoration-accent decoration-2 underline-offset-4 group-hover:underline"
      >
        {event.title}
      </span>
    </AppLink>
  );
}
