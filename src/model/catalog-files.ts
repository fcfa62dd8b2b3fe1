/** Names of the catalog's files, relative to the site's base. The only place where they are spelled. */
export const catalogFiles = {
  site: () => 'data/site.json',
  timeline: (language: string) => `data/${language}/timeline.json`,
  /** `language` is one that the report exists in (EventSummary.language). */
  event: (language: string, slug: string) => `data/${language}/events/${slug}.json`,
  topics: (language: string) => `data/${language}/topics.json`,
  topic: (language: string, id: string) => `data/${language}/topics/${id}.json`,
  speakers: (language: string) => `data/${language}/speakers.json`,
  photos: (language: string) => `data/${language}/photos.json`,
  /** Folder of the search index; one index serves every language. */
  search: (file: string) => `data/search/${file}`,
  /** Emitted by `compile`, never published by `build`. */
  diagnostics: () => 'data/diagnostics.json',
  media: (file: string) => `media/${file}`,
} as const;
