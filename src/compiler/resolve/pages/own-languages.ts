import type { EventPages } from '../../collect/collect.ts';
import type { CachedPage } from '../../page-cache.ts';
import { textLanguage } from '../../recognise/text/text-language.ts';
import type { Pages } from './read-pages.ts';

/**
 * The pages of a section's events, each in its language. A page without a twin whose name states none is in Vietnamese
 * where its text evidently is, whatever the site's default says; so is one whose text is too short to tell, where all
 * others of its kind are. No other language is that evident: English is what has no letters of its own.
 */
export function inOwnLanguages(
  events: readonly EventPages[],
  read: readonly Pages[],
): readonly Pages[] {
  const alone = read.map((pages, at) => pageAlone(pages, events[at]));
  const found = alone.map((page) => page && textLanguage(page.draft().text));
  if (!found.includes('vi')) return read;
  const isUsual = !found.includes('en');
  return read.map((pages, at) => {
    const page = alone[at];
    const isVietnamese = found[at] === 'vi' || (isUsual && found[at] === undefined);
    return page !== undefined && isVietnamese ? new Map([['vi', page]]) : pages;
  });
}

/** An event's only page, where the site's default alone tells its language. */
function pageAlone(pages: Pages, event: EventPages | undefined): CachedPage | undefined {
  const [page] = pages.values();
  const isNamed = event?.files.some((file) => file.language !== undefined) === true;
  return pages.size === 1 && !isNamed && !pages.has('vi') ? page : undefined;
}
