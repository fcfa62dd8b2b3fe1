import type { InterfaceLanguage } from '#model/interface-language.ts';

/** A kind of page of a site, one address of it standing for all. */
export interface PageOfSite {
  readonly name: string;
  /** App path: no language, no leading slash. */
  readonly path: string;
  /** True where a search's answer comes last: its rows are waited for, and must not grow afterwards. */
  readonly answers?: boolean;
}

const LISTS: readonly PageOfSite[] = [
  { name: 'timeline', path: '' },
  { name: 'timeline without a match', path: '?topic=nobody-said-this' },
  { name: 'topics', path: 'topics/' },
  { name: 'speakers', path: 'speakers/' },
  { name: 'photos', path: 'photos/' },
  { name: 'empty search', path: 'search/' },
  { name: 'not found', path: 'no/such/page/' },
];

/** Every kind of page of the bundled example. */
export const EXAMPLE_PAGES: readonly PageOfSite[] = [
  ...LISTS,
  { name: 'event', path: 'events/devops-on-aws-aws-cloud-mastery-series-2/' },
  { name: 'summary', path: 'events/devops-on-aws-aws-cloud-mastery-series-2/?view=summary' },
  { name: 'topic', path: 'topics/infrastructure-as-code/' },
  { name: 'speaker', path: 'speakers/dinh-le-hoang-anh/' },
  { name: 'search', path: 'search/?q=terraform', answers: true },
];

/** Of the site of sixty events. */
export const MANY_EVENTS_PAGES: readonly PageOfSite[] = [
  ...LISTS,
  { name: 'event', path: 'events/the-long-day/' },
  { name: 'summary', path: 'events/the-long-day/?view=summary' },
  { name: 'topic', path: 'topics/observability/' },
  { name: 'speaker', path: 'speakers/nguyen-hoang-minh-thu-7/' },
  { name: 'search', path: 'search/?q=observability', answers: true },
];

/** Of the site of one event. */
export const ONE_EVENT_PAGES: readonly PageOfSite[] = [
  ...LISTS,
  { name: 'event', path: 'events/evening-of-queues/' },
  { name: 'summary', path: 'events/evening-of-queues/?view=summary' },
  { name: 'topic', path: 'topics/sqs/' },
  { name: 'speaker', path: 'speakers/lan-tran/' },
  { name: 'search', path: 'search/?q=queue', answers: true },
];

/** A page's path in a language; English is the default of all our sites. */
export function inLanguage({ path }: PageOfSite, language: InterfaceLanguage): string {
  return language === 'en' ? path : `${language}/${path}`;
}
