import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface-language.ts';

/**
 * The app's addresses, as values: `pattern` is what the router matches (without base and language
 * prefix), `href` what a link points to. The default language has no prefix, the other has its own
 * (`/vi/events/devops-on-aws/`). Base paths are added by the router. Links end in a slash, as static
 * hosts serve `events/x/index.html` under `/events/x/` and redirect the address without it.
 */
export const routes = {
  timeline: { pattern: '/', href: () => '/' },
  event: { pattern: '/events/:slug', href: (slug: string) => `/events/${slug}/` },
  topics: { pattern: '/topics', href: () => '/topics/' },
  topic: { pattern: '/topics/:id', href: (id: string) => `/topics/${id}/` },
  search: {
    pattern: '/search',
    href: (query = '') => (query === '' ? '/search/' : `/search/?q=${encodeURIComponent(query)}`),
  },
  photos: { pattern: '/photos', href: () => '/photos/' },
  speakers: { pattern: '/speakers', href: () => '/speakers/' },
  speaker: { pattern: '/speakers/:id', href: (id: string) => `/speakers/${id}/` },
} as const;

/** Query parameter that names the open photo; its value is `slug/photo-id` or, on an event, the photo id. */
export const PHOTO_PARAMETER = 'photo';

/** Query parameter of an event's address that asks for another view of it than the report. */
export const VIEW_PARAMETER = 'view';

/** The view for one or two printed pages. */
export const SUMMARY_VIEW = 'summary';

/** The app path of an event's summary; the same page as the event, so nothing more is prerendered. */
export function summaryHref(slug: string): string {
  return `${routes.event.href(slug)}?${VIEW_PARAMETER}=${SUMMARY_VIEW}`;
}

/**
 * Puts the language's prefix before an app path.
 * @example localizedPath('/topics/', 'vi', 'en') // '/vi/topics/'
 * @example localizedPath('/', 'vi', 'en') // '/vi/'
 */
export function localizedPath(
  path: string,
  language: InterfaceLanguage,
  defaultLanguage: InterfaceLanguage,
): string {
  return language === defaultLanguage ? path : `/${language}${path}`;
}

/**
 * Splits a pathname (base already taken off) into language and app path.
 * @example splitLanguage('/vi/topics/', 'en') // { language: 'vi', path: '/topics/' }
 */
export function splitLanguage(
  pathname: string,
  defaultLanguage: InterfaceLanguage,
): { language: InterfaceLanguage; path: string } {
  const [, first = '', ...rest] = pathname.split('/');
  const language = INTERFACE_LANGUAGES.find((candidate) => candidate === first);
  if (language === undefined) return { language: defaultLanguage, path: pathname || '/' };
  return { language, path: `/${rest.join('/')}` };
}
