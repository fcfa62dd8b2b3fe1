/**
 * The catalog: what the compiler emits and the app reads. Nothing else is shared by the two sides.
 * The schema is the type is the documentation; `catalog` in {@link siteSchema} is its version.
 * Fields may be added freely; renaming or dropping one raises {@link CATALOG_VERSION}.
 */
import * as v from 'valibot';
import { CATALOG_VERSION } from './catalog-version.ts';
import { INTERFACE_LANGUAGES } from './interface-language.ts';

/** Where something was read: path from the report repository's root, and a line counted from 1. */
export const placeSchema = v.object({ file: v.string(), line: v.number() });
export type Place = v.InferOutput<typeof placeSchema>;

/** Why a fact may be wrong. doubt-words.ts words each in every language of the interface. */
export const DOUBT_CODES = [
  'front-matter-only',
  'file-name-only',
  /** The index page gives the same day for another event: one of the two was copied. */
  'day-of-another',
  /** Details: `year`. */
  'year-assumed',
  'said-unsure',
  /** Details: `weekday` as written (0 = Sunday), `date` (ISO). */
  'weekday-differs',
] as const;
export const doubtSchema = v.object({
  code: v.picklist(DOUBT_CODES),
  details: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
export type Doubt = v.InferOutput<typeof doubtSchema>;

/** One labelled fact of a report. `doubtful` says in English why it may be wrong; absent means sure. */
export const factSchema = v.object({
  /** The label as written ("Location", "Địa điểm"), or the field's name where it had no label. */
  label: v.string(),
  /** The value as a reader should see it; times as 24 h ("08:30–12:00", en dash). */
  value: v.string(),
  source: placeSchema,
  doubtful: v.optional(v.string()),
  /** The same by code, to be worded in the reader's language. */
  doubts: v.optional(v.array(doubtSchema)),
});
export type Fact = v.InferOutput<typeof factSchema>;

/** A fact that is a date; `start` and `end` are ISO calendar dates (`2025-11-17`), local to the venue. */
export const dateFactSchema = v.object({
  ...factSchema.entries,
  start: v.string(),
  end: v.optional(v.string()),
});
export type DateFact = v.InferOutput<typeof dateFactSchema>;

/** The widths of one photo in one format. `srcset` is ordered from narrow to wide. */
export const photoSourceSchema = v.object({
  type: v.picklist(['image/avif', 'image/webp', 'image/jpeg']),
  /** `url` is relative to the site's base, e.g. `media/3f2a….avif`; `width` in pixels; `bytes` on disk. */
  srcset: v.array(v.object({ url: v.string(), width: v.number(), bytes: v.optional(v.number()) })),
});
export type PhotoSource = v.InferOutput<typeof photoSourceSchema>;

export const photoSchema = v.object({
  /** Unique within its event. */
  id: v.string(),
  /** Path in the report repository. */
  file: v.string(),
  /** For who cannot see it; may be empty. */
  alt: v.string(),
  /** The visible caption, as Markdown-free text. */
  caption: v.optional(v.string()),
  /** Of the oriented original, in pixels; 0 where the file could not be read. */
  width: v.number(),
  height: v.number(),
  /** Base64 of the thumbhash; empty where the photo was not processed. */
  thumbhash: v.string(),
  /** Dominant colour, `#rrggbb`. */
  color: v.optional(v.string()),
  /** Bytes of the original file. */
  bytes: v.optional(v.number()),
  /** True for an animated image: its only source then keeps the motion. */
  animated: v.optional(v.boolean()),
  /** Best format first; empty where the photo could not be read (the app shows a placeholder). */
  sources: v.array(photoSourceSchema),
  /** Anchor of the section that it stands in. */
  section: v.optional(v.string()),
  /** Places of its report that its caption names, the most exact first: topics, sessions and sections. */
  about: v.optional(v.array(v.object({ anchor: v.string(), label: v.string() }))),
});
export type Photo = v.InferOutput<typeof photoSchema>;

export const seriesSchema = v.object({ name: v.string(), number: v.number() });
export type Series = v.InferOutput<typeof seriesSchema>;

/** A topic as cards and lists name it. `id` is its page, `label` its commonest spelling. */
export const topicRefSchema = v.object({ id: v.string(), label: v.string() });
export type TopicRef = v.InferOutput<typeof topicRefSchema>;

const summaryEntries = {
  /** One event has one slug in every language. */
  slug: v.string(),
  /** BCP 47, of the texts below: the asked language, else the one that the report exists in. */
  language: v.string(),
  /** Every language that the report exists in. */
  languages: v.array(v.string()),
  /** The event's true name: no "Summary Report:", no quotes, never "Event 4". */
  title: v.string(),
  series: v.optional(seriesSchema),
  date: v.optional(dateFactSchema),
  /** Value "08:30–12:00" (24 h, en dash) or "08:30". */
  time: v.optional(factSchema),
  venue: v.optional(factSchema),
  role: v.optional(factSchema),
  format: v.optional(factSchema),
  duration: v.optional(factSchema),
  counts: v.object({
    topics: v.number(),
    photos: v.number(),
    speakers: v.number(),
    /** Agenda parts: sub-sections and agenda items of agenda sections. */
    sessions: v.optional(v.number()),
  }),
  /** Ids of the leading topics, most telling first. */
  topics: v.array(v.string()),
  /** The same topics with their labels. */
  leadingTopics: v.optional(v.array(topicRefSchema)),
  cover: v.optional(photoSchema),
  /** Up to four photos for a card, the cover first, without the variants that are wider than a card needs. */
  thumbnails: v.optional(v.array(photoSchema)),
};

export const eventSummarySchema = v.object(summaryEntries);
export type EventSummary = v.InferOutput<typeof eventSummarySchema>;

/** `text` is Markdown. `id` is the topic's page where the label is a topic of its own. */
export interface Topic {
  anchor: string;
  label: string;
  id?: string | undefined;
  /** The item's number as written ("2."), where its list is numbered. */
  marker?: string | undefined;
  text?: string | undefined;
  topics: Topic[];
}
export const topicSchema: v.GenericSchema<Topic> = v.object({
  anchor: v.string(),
  label: v.string(),
  id: v.optional(v.string()),
  marker: v.optional(v.string()),
  text: v.optional(v.string()),
  topics: v.array(v.lazy(() => topicSchema)),
});

/** One row of a programme. Times are 24 h local clock ("09:10"); `text` is Markdown. */
export const agendaItemSchema = v.object({
  anchor: v.string(),
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  title: v.string(),
  /** The heading or time cell as written, where the fields above do not repeat all of its words. */
  written: v.optional(v.string()),
  speakers: v.array(v.string()),
  text: v.optional(v.string()),
});
export type AgendaItem = v.InferOutput<typeof agendaItemSchema>;

export const blockSchema = v.variant('type', [
  /** Sanitised CommonMark + GFM without raw HTML, photos taken out. */
  v.object({ type: v.literal('markdown'), text: v.string() }),
  /** A list whose items begin with a bold label. */
  v.object({ type: v.literal('topics'), topics: v.array(topicSchema) }),
  /** Rows or headings with a time. */
  v.object({
    type: v.literal('schedule'),
    items: v.array(agendaItemSchema),
    /** Column names of the table that it was read from, in order. */
    columns: v.optional(v.array(v.string())),
  }),
  /** Ids of photos that stand together. */
  v.object({ type: v.literal('photos'), photos: v.array(v.string()) }),
]);
export type Block = v.InferOutput<typeof blockSchema>;

/**
 * agenda: the programme and what was presented ("Session Agenda", "Key Highlights", "Nội dung nổi bật").
 * takeaways: lessons ("Key Takeaways", "Key Technical Learnings", "Những gì học được").
 */
export const SECTION_KINDS = [
  'overview',
  'objectives',
  'speakers',
  'agenda',
  'takeaways',
  'application',
  'experience',
  'photos',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export interface Section {
  /** Unique within its event; stable while the heading stays. */
  anchor: string;
  kind: SectionKind;
  /** Plain text, numbering and decoration kept out; empty for text before the first heading. */
  heading: string;
  /** The heading as written, where `heading` leaves words of it out ("1. Introduction"). */
  written?: string | undefined;
  source: Place;
  /** What stands under the heading before the first sub-section. */
  blocks: Block[];
  sections: Section[];
}
export const sectionSchema: v.GenericSchema<Section> = v.object({
  anchor: v.string(),
  kind: v.picklist(SECTION_KINDS),
  heading: v.string(),
  written: v.optional(v.string()),
  source: placeSchema,
  blocks: v.array(blockSchema),
  sections: v.array(v.lazy(() => sectionSchema)),
});

export const speakerSchema = v.object({
  name: v.string(),
  role: v.optional(v.string()),
  organisation: v.optional(v.string()),
  /** The heading or track under which the report lists them. */
  group: v.optional(v.string()),
  source: placeSchema,
  /** The speaker's page; one person has one id in every event. */
  id: v.optional(v.string()),
});
export type Speaker = v.InferOutput<typeof speakerSchema>;

/** An event that shares topics with this one, and which. */
export const relatedEventSchema = v.object({
  slug: v.string(),
  title: v.string(),
  language: v.string(),
  topics: v.array(topicRefSchema),
});
export type RelatedEvent = v.InferOutput<typeof relatedEventSchema>;

/** A neighbour in time. */
export const eventLinkSchema = v.object({
  slug: v.string(),
  title: v.string(),
  language: v.string(),
});
export type EventLink = v.InferOutput<typeof eventLinkSchema>;

export const eventReportSchema = v.object({
  ...summaryEntries,
  /** The heading as written. */
  reportTitle: v.optional(v.string()),
  /** Every labelled fact, known or not, in source order. */
  facts: v.array(factSchema),
  /** Column names of the tables that facts were read from ("Attribute", "Details"); kept so that no word is lost. */
  factHeaders: v.optional(v.array(v.string())),
  speakers: v.array(speakerSchema),
  /** The whole report in source order. */
  sections: v.array(sectionSchema),
  /** Every photo of it, in order. */
  photos: v.array(photoSchema),
  /** The file it was read from. */
  source: placeSchema,
  related: v.optional(v.array(relatedEventSchema)),
  /** Earlier and later event. */
  previous: v.optional(eventLinkSchema),
  next: v.optional(eventLinkSchema),
  /** Address on the author's Hugo site, lower case with slashes at both ends: `/4-eventparticipated/4.4-event4/`. */
  hugoPath: v.optional(v.string()),
});
export type EventReport = v.InferOutput<typeof eventReportSchema>;

export const siteSchema = v.object({
  catalog: v.literal(CATALOG_VERSION),
  title: v.string(),
  author: v.optional(v.string()),
  /** Languages in which reports exist, the default first. */
  languages: v.array(v.string()),
  /** How many events there are, counted once over all languages. */
  events: v.number(),
  /** The interface language whose addresses carry no prefix. */
  defaultLanguage: v.picklist(INTERFACE_LANGUAGES),
  /** The languages that each event's report exists in, by slug: tells which event file to read. */
  eventLanguages: v.record(v.string(), v.array(v.string())),
});
export type Site = v.InferOutput<typeof siteSchema>;

export const timelineSchema = v.object({ events: v.array(eventSummarySchema) });
export type Timeline = v.InferOutput<typeof timelineSchema>;

/** One line of the topics page. */
export const topicSummarySchema = v.object({
  id: v.string(),
  label: v.string(),
  /** "IaC", where a report taught it as the short form of `label`. */
  short: v.optional(v.string()),
  /** Number of distinct events in which it occurs. */
  events: v.number(),
  occurrences: v.number(),
});
export type TopicSummary = v.InferOutput<typeof topicSummarySchema>;

export const topicListSchema = v.object({ topics: v.array(topicSummarySchema) });
export type TopicList = v.InferOutput<typeof topicListSchema>;

/** One place where a topic occurs. */
export const occurrenceSchema = v.object({
  slug: v.string(),
  /** Language of the report and of the texts below. */
  language: v.string(),
  event: v.string(),
  date: v.optional(v.string()),
  /** Headings from the outermost section to the innermost. */
  path: v.array(v.string()),
  kind: v.picklist(SECTION_KINDS),
  anchor: v.string(),
  /** The sentence it stands in, plain text. */
  sentence: v.string(),
});
export type Occurrence = v.InferOutput<typeof occurrenceSchema>;

export const topicPageSchema = v.object({
  ...topicSummarySchema.entries,
  /** Other spellings in which it was found. */
  aliases: v.array(v.string()),
  /** The sentence that taught the short form, and where it stands. */
  learnedFrom: v.optional(v.object({ sentence: v.string(), slug: v.string(), anchor: v.string() })),
  where: v.array(occurrenceSchema),
  related: v.array(topicRefSchema),
  /** Photos whose caption names it. */
  photos: v.array(
    v.object({ slug: v.string(), language: v.string(), event: v.string(), photo: photoSchema }),
  ),
});
export type TopicPage = v.InferOutput<typeof topicPageSchema>;

/** A speaker across events; names are matched without regard to accents and titles. */
export const speakerPageSchema = v.object({
  id: v.string(),
  name: v.string(),
  roles: v.array(v.string()),
  appearances: v.array(
    v.object({
      slug: v.string(),
      language: v.string(),
      event: v.string(),
      date: v.optional(v.string()),
      role: v.optional(v.string()),
      organisation: v.optional(v.string()),
      /** Agenda items and sessions that name the speaker. */
      sessions: v.array(v.object({ title: v.string(), anchor: v.string() })),
      anchor: v.optional(v.string()),
    }),
  ),
});
export type SpeakerPage = v.InferOutput<typeof speakerPageSchema>;

export const speakerListSchema = v.object({ speakers: v.array(speakerPageSchema) });
export type SpeakerList = v.InferOutput<typeof speakerListSchema>;

/** All photos of the site, event by event in timeline order. */
export const photoListSchema = v.object({
  events: v.array(
    v.object({
      slug: v.string(),
      language: v.string(),
      title: v.string(),
      date: v.optional(v.string()),
      photos: v.array(photoSchema),
    }),
  ),
});
export type PhotoList = v.InferOutput<typeof photoListSchema>;

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const diagnosticSchema = v.object({
  /** One word-pair for one rule ("photo-missing"), listed in docs/AUTHORS.md. */
  code: v.string(),
  severity: v.picklist(SEVERITIES),
  file: v.string(),
  line: v.number(),
  column: v.optional(v.number()),
  /** What is wrong. */
  message: v.string(),
  /** How to mend it. */
  hint: v.string(),
  /** What `message` and `hint` name, by name: lets them be worded in another language. `reason.vi` is `reason` in Vietnamese. */
  details: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;
