import type { Place, SectionKind } from '#model/catalog.ts';

/** A reference to a picture as it stands in a report; its file is found later. */
export interface PhotoReference {
  /** Target as written. */
  readonly url: string;
  readonly alt: string;
  /** Visible words that belong to the picture, plain text. */
  readonly caption?: string;
  /** The web address to which the picture leads: a film's thumbnail to the film. */
  readonly link?: string;
  /** True where the text has a link in the picture's place, since it lies on another server. */
  readonly linkedInText?: true;
  readonly source: Place;
}

export interface DraftTopic {
  readonly label: string;
  /** "1." where the item is numbered. */
  readonly marker?: string;
  readonly text?: string;
  readonly topics: readonly DraftTopic[];
}

export interface DraftAgendaItem {
  readonly start?: string;
  readonly end?: string;
  readonly title: string;
  /** The heading or time cell as written, where `start`, `end` and `title` do not repeat all its words. */
  readonly written?: string;
  readonly speakers: readonly string[];
  readonly text?: string;
}

export type DraftBlock =
  | { readonly type: 'markdown'; readonly text: string }
  | { readonly type: 'topics'; readonly topics: readonly DraftTopic[] }
  | {
      readonly type: 'schedule';
      readonly items: readonly DraftAgendaItem[];
      readonly columns?: readonly string[];
    }
  | { readonly type: 'photos'; readonly photos: readonly PhotoReference[] };

/** A section before anchors and photo ids are handed out. */
export interface DraftSection {
  readonly kind: SectionKind;
  readonly heading: string;
  /** The heading as written, where `heading` leaves words of it out. */
  readonly written?: string;
  readonly source: Place;
  readonly blocks: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
}
