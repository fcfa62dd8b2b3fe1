import type { AgendaItem, Block, Photo, Section, Topic } from '#model/catalog.ts';
import { createNamer, slugify } from '#model/slug.ts';
import type {
  DraftAgendaItem,
  DraftBlock,
  DraftSection,
  DraftTopic,
  PhotoReference,
} from '../structure/draft.ts';

/** Gives a picture its place among the event's photos; undefined where there is no file behind it. */
export type PlacePhoto = (reference: PhotoReference, section: string) => Photo | undefined;

interface Context {
  readonly name: (wanted: string) => string;
  readonly placePhoto: PlacePhoto;
}

/** Sections with their anchors and photo ids. Anchors depend on headings alone, so that links last. */
export function assembleSections(
  drafts: readonly DraftSection[],
  placePhoto: PlacePhoto,
): Section[] {
  const context: Context = { name: createNamer(), placePhoto };
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
      return [{ type: 'markdown', text: block.text }];
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
  const anchor = context.name(`${parent}-${slugify(draft.label, 'topic')}`);
  return {
    anchor,
    label: draft.label,
    ...(draft.marker === undefined ? {} : { marker: draft.marker }),
    ...(draft.text === undefined ? {} : { text: draft.text }),
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
    ...(item.text === undefined ? {} : { text: item.text }),
  };
}

/** Photos without a file leave their caption behind: it is part of the text. */
function photoBlocks(
  references: readonly PhotoReference[],
  anchor: string,
  context: Context,
): Block[] {
  const blocks: Block[] = [];
  for (const reference of references) {
    const photo = context.placePhoto(reference, anchor);
    const last = blocks.at(-1);
    if (photo === undefined) {
      if (reference.caption !== undefined)
        blocks.push({ type: 'markdown', text: `*${reference.caption}*` });
    } else if (last?.type === 'photos') last.photos.push(photo.id);
    else blocks.push({ type: 'photos', photos: [photo.id] });
  }
  return blocks;
}
