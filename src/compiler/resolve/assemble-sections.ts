import type { AgendaItem, Block, Photo, Section, Topic } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import { escapeMarkdown, markdownLink } from '../parse/source/escape-markdown.ts';
import type {
  DraftAgendaItem,
  DraftBlock,
  DraftSection,
  DraftTopic,
  PhotoReference,
} from '../structure/draft.ts';

/** What became of a reference to a picture: a photo of the event, a link to another server, or nothing. */
export type PlacedPhoto =
  | { readonly type: 'photo'; readonly photo: Photo }
  | { readonly type: 'remote'; readonly url: string }
  | { readonly type: 'missing' };

/** Gives a picture its place among the event's photos. */
export type PlacePhoto = (reference: PhotoReference, section: string) => PlacedPhoto;

/** A topic's label, which is one text wherever it stands, with the part that it gives to an anchor. */
export type FindTopicLabel = (label: string) => { readonly label: string; readonly slug: string };

export interface AssembleOptions {
  readonly placePhoto: PlacePhoto;
  /** What is done to each piece of Markdown. */
  readonly rewrite: (markdown: string) => string;
  readonly topicLabel: FindTopicLabel;
}

interface Context extends AssembleOptions {
  readonly name: (wanted: string) => string;
}

/** Sections with their anchors and photo ids. Anchors depend on headings alone, so that links last. */
export function assembleSections(
  drafts: readonly DraftSection[],
  options: AssembleOptions,
): Section[] {
  const context: Context = { name: createNamer(), ...options };
  return drafts.map((draft) => sectionOf(draft, context));
}

function sectionOf(draft: DraftSection, context: Context): Section {
  const anchor = context.name(
    slugify(draft.heading, draft.heading === '' ? 'introduction' : 'section'),
  );
  return {
    anchor,
    kind: draft.kind,
    heading: draft.heading,
    ...(draft.written === undefined ? {} : { written: draft.written }),
    source: draft.source,
    blocks: draft.blocks.flatMap((block) => blocksOf(block, anchor, context)),
    sections: draft.sections.map((section) => sectionOf(section, context)),
  };
}

function blocksOf(block: DraftBlock, anchor: string, context: Context): Block[] {
  switch (block.type) {
    case 'markdown':
      return [{ type: 'markdown', text: context.rewrite(block.text) }];
    case 'topics':
      return [
        { type: 'topics', topics: block.topics.map((topic) => topicOf(topic, anchor, context)) },
      ];
    case 'schedule':
      return [
        {
          type: 'schedule',
          items: block.items.map((item) => agendaItemOf(item, anchor, context)),
          ...(block.columns === undefined ? {} : { columns: [...block.columns] }),
        },
      ];
    case 'photos':
      return photoBlocks(block.photos, anchor, context);
  }
}

function topicOf(draft: DraftTopic, parent: string, context: Context): Topic {
  const { label, slug } = context.topicLabel(draft.label);
  return {
    anchor: context.name(`${parent}-${slug}`),
    label,
    ...(draft.marker === undefined ? {} : { marker: draft.marker }),
    ...(draft.text === undefined ? {} : { text: context.rewrite(draft.text) }),
    topics: draft.topics.map((topic) => topicOf(topic, parent, context)),
  };
}

function agendaItemOf(item: DraftAgendaItem, parent: string, context: Context): AgendaItem {
  return {
    anchor: context.name(`${parent}-${slugify(item.title, 'session')}`),
    ...(item.start === undefined ? {} : { start: item.start }),
    ...(item.end === undefined ? {} : { end: item.end }),
    title: item.title,
    ...(item.written === undefined ? {} : { written: item.written }),
    speakers: [...item.speakers],
    ...(item.text === undefined ? {} : { text: context.rewrite(item.text) }),
  };
}

function photoBlocks(
  references: readonly PhotoReference[],
  anchor: string,
  context: Context,
): Block[] {
  const blocks: Block[] = [];
  for (const reference of references) {
    const placed = context.placePhoto(reference, anchor);
    const last = blocks.at(-1);
    if (placed.type !== 'photo') {
      blocks.push(...wordsOf(reference, placed));
      continue;
    }
    if (last?.type === 'photos') last.photos.push(placed.photo.id);
    else blocks.push({ type: 'photos', photos: [placed.photo.id] });
    blocks.push(...otherWords(reference, placed.photo));
  }
  return blocks;
}

/** What a second reference to the same picture says of it besides the first. */
function otherWords({ alt, caption }: PhotoReference, photo: Photo): Block[] {
  const known = [photo.caption, photo.alt];
  const words = [caption, alt].filter(
    (text) => text !== undefined && text !== '' && !known.includes(text),
  );
  return words.map((text) => ({ type: 'markdown', text: `*${escapeMarkdown(text ?? '')}*` }));
}

/** A picture that cannot be shown leaves a link and its caption behind: they are part of the text. */
function wordsOf(
  { alt, caption, link: target, linkedInText }: PhotoReference,
  placed: Exclude<PlacedPhoto, { type: 'photo' }>,
): Block[] {
  const url =
    placed.type === 'remote' && linkedInText !== true ? (target ?? placed.url) : undefined;
  const link = url === undefined ? [] : [markdownLink(alt === '' ? url : alt, url)];
  const words = caption === undefined ? [] : [`*${escapeMarkdown(caption)}*`];
  const text = [...link, ...words].join('\n\n');
  return text === '' ? [] : [{ type: 'markdown', text }];
}
