import type { SectionKind } from '#model/catalog.ts';

/**
 * What a document is about. event: a report as a whole, its title the label. section, session: a
 * heading. topic: a bold label. speaker: a name. caption: the text under a photo.
 */
export const DOCUMENT_KINDS = [
  'event',
  'section',
  'session',
  'topic',
  'speaker',
  'caption',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One place that can be found: a section, a topic, a speaker or a photo of one report in one language. */
export interface SearchDocument {
  /** Unique in the whole index. */
  readonly id: string;
  /** Slug of the event, the same in every language. */
  readonly slug: string;
  /** BCP 47, of the texts below. */
  readonly language: string;
  /** Title of the event. */
  readonly event: string;
  /** ISO day (`2025-11-17`) or its beginning (`2025-11`); absent where the report names none. */
  readonly date?: string;
  readonly kind: DocumentKind;
  /** Where it stands in its event's page; empty for the event itself. */
  readonly anchor: string;
  /** The heading, bold label, name or caption, plain text; empty where only running text stands here. */
  readonly label: string;
  /** Headings from the outermost section to the one that holds this document, its own label not included. */
  readonly path: readonly string[];
  /** The running text, plain. Each text belongs to one document only: not repeated in its parents. */
  readonly text: string;
  /** Kind of the section that it stands in. */
  readonly sectionKind?: SectionKind;
  /** Short form that a report taught for the label: "IaC". */
  readonly short?: string;
  /** Other spellings under which the label is known. */
  readonly aliases?: readonly string[];
  /** Who speaks in this session, where the report says so. Decides `speaker:` for this document alone. */
  readonly speakers?: readonly string[];
  /** Id of the photo, for a caption. */
  readonly photo?: string;
}
