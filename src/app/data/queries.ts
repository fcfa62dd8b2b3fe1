import { queryOptions } from '@tanstack/react-query';
import type {
  EventReport,
  PhotoList,
  Site,
  SpeakerList,
  Timeline,
  TopicList,
  TopicPage,
} from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { catalogFiles } from '#model/catalog-files.ts';

/** A query for one catalog file; the client's default queryFn reads it. */
function fileQuery<T>(file: string) {
  return queryOptions<T>({ queryKey: [file] });
}

/** One queryOptions a resource: used by the first load, the prerenderer and the components alike. */
export const queries = {
  site: () => fileQuery<Site>(catalogFiles.site()),
  timeline: (language: InterfaceLanguage) => fileQuery<Timeline>(catalogFiles.timeline(language)),
  event: (site: Site, language: InterfaceLanguage, slug: string) =>
    fileQuery<EventReport>(catalogFiles.event(reportLanguage(site, language, slug), slug)),
  topics: (language: InterfaceLanguage) => fileQuery<TopicList>(catalogFiles.topics(language)),
  topic: (language: InterfaceLanguage, id: string) =>
    fileQuery<TopicPage>(catalogFiles.topic(language, id)),
  speakers: (language: InterfaceLanguage) =>
    fileQuery<SpeakerList>(catalogFiles.speakers(language)),
  photos: (language: InterfaceLanguage) => fileQuery<PhotoList>(catalogFiles.photos(language)),
} as const;

/** The language in which an event is shown: the asked one, else the first that its report exists in. */
export function reportLanguage(site: Site, language: InterfaceLanguage, slug: string): string {
  const existing = site.eventLanguages[slug] ?? [];
  return existing.includes(language) ? language : (existing[0] ?? language);
}
