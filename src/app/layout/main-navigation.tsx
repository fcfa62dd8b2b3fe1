import { CalendarDays, Hash, Images, type LucideIcon, MicVocal, Search } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import { frameWords } from '#app/messages/frame-words.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { localizedPath, routes } from '#model/routes.ts';

/**
 * The site's lists. On phones a bar at the thumb, with search; on wide screens words beside the brand,
 * where search has a field of its own. A window of few lines (zoomed, or with large letters) gets its height
 * back: the bar scrolls away with the header, in as many rows as it needs.
 */
export function MainNavigation() {
  const words = useWords(frameWords);
  return (
    <nav
      aria-label={words.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-20 flex h-bar justify-around overflow-x-auto border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] low:static low:order-last low:-mx-gutter low:h-auto low:w-[calc(100%+2*theme(spacing.gutter))] low:flex-wrap low:pb-0 md:low:order-none md:low:mx-0 md:low:w-auto md:static md:h-auto md:justify-start md:gap-6 md:overflow-visible md:border-0 md:pb-0 md:pl-6 print:hidden"
    >
      <Item to={routes.timeline.href()} label={words.events} Icon={CalendarDays} end />
      <Item to={routes.topics.href()} label={words.topics} Icon={Hash} />
      <Item to={routes.photos.href()} label={words.photos} Icon={Images} />
      <Item to={routes.speakers.href()} label={words.speakers} Icon={MicVocal} />
      <Item to={routes.search.href()} label={words.searchShort} Icon={Search} phoneOnly />
    </nav>
  );
}

interface ItemProps {
  readonly to: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Current on this very address only, not below it. */
  readonly end?: boolean;
  readonly phoneOnly?: boolean;
}

function Item({ to, label, Icon, end = false, phoneOnly = false }: ItemProps) {
  const { language, defaultLanguage } = useLanguage();
  return (
    <NavLink
      to={localizedPath(to, language, defaultLanguage)}
      end={end}
      className={`group flex min-w-tap flex-1 flex-col low:flex-auto low:px-1 items-center justify-center gap-0.5 border-t-2 border-transparent text-micro whitespace-nowrap text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink md:min-h-tap md:flex-none md:border-t-0 md:border-b-2 md:text-small ${phoneOnly ? 'md:hidden' : ''}`}
    >
      <Icon
        aria-hidden
        size={20}
        strokeWidth={1.6}
        className="group-aria-[current=page]:text-accent md:hidden"
      />
      {label}
    </NavLink>
  );
}
