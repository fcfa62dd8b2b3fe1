import fc from 'fast-check';
import type { PhotoList } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';

/** What a reader can do with photos and their history. */
export const WALK_ACTIONS = [
  'open',
  'next',
  'previous',
  'close',
  'back',
  'forward',
  'reload',
  'link',
  'language',
] as const;
export type WalkAction = (typeof WALK_ACTIONS)[number];

/** A wish of the reader; one that is not possible when its turn comes is skipped. */
export interface Wish {
  readonly action: WalkAction;
  /** Which photo, where there is a choice. */
  readonly pick: number;
}

/** One history entry as a reader thinks of it. */
interface WalkEntry {
  readonly language: InterfaceLanguage;
  /** Slug of the event whose page it is; absent on the page of all photos. */
  readonly event?: string | undefined;
  /** Place on the page. */
  readonly anchor?: string | undefined;
  /** The open photo: its place among those of the page. */
  readonly photo?: number | undefined;
  /** True where the photo was opened on the page that is one back. */
  readonly openedHere?: boolean;
}

/** A reader's history, and where the focus has to be: undefined where nothing is said of it. */
export interface Walk {
  readonly entries: readonly WalkEntry[];
  readonly at: number;
  /** `viewer`: within the open photo. `thumbnail`: on the one of the photo that was seen last. */
  readonly focus?: 'viewer' | { readonly thumbnail: string };
}

/** The photos of the site in each language, as its photos page lists them. */
export type WalkWorld = Readonly<Record<InterfaceLanguage, PhotoList['events']>>;

/** Random wishes, up to ten of them. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({ action: fc.constantFrom(...WALK_ACTIONS), pick: fc.nat({ max: 20 }) }),
  { minLength: 1, maxLength: 10 },
);

/** Where a walk may start: at a page, or at a photo by its address. */
export const starts: fc.Arbitrary<{ readonly onEvent: boolean; readonly photo?: number }> =
  fc.oneof(
    fc.record({ onEvent: fc.boolean() }),
    fc.record({ onEvent: fc.boolean(), photo: fc.nat({ max: 1 }) }),
  );

export function startWalk(
  { onEvent, photo }: { readonly onEvent: boolean; readonly photo?: number },
  world: WalkWorld,
): Walk {
  const event = onEvent ? world.en[0]?.slug : undefined;
  const entry: WalkEntry = { language: 'en', event, photo };
  return { entries: [entry], at: 0, ...(photo === undefined ? {} : { focus: 'viewer' }) };
}

export function entryOf({ entries, at }: Walk): WalkEntry {
  const entry = entries[at];
  if (entry === undefined) throw new Error('the walk has left the site');
  return entry;
}

interface WorldPhoto {
  readonly slug: string;
  readonly id: string;
  readonly section?: string | undefined;
  readonly about?: string | undefined;
}

/** The photos that can be opened on an entry's page, in reading order. */
export function photosOn({ language, event }: WalkEntry, world: WalkWorld): readonly WorldPhoto[] {
  return world[language]
    .filter(({ slug }) => event === undefined || slug === event)
    .flatMap(({ slug, photos }) =>
      photos
        .filter(({ sources }) => sources.length > 0)
        .map(({ id, section, about }) => ({ slug, id, section, about: about?.[0]?.anchor })),
    );
}

function photoOf(entry: WalkEntry, world: WalkWorld): WorldPhoto | undefined {
  return entry.photo === undefined ? undefined : photosOn(entry, world)[entry.photo];
}

/** The value of the address's photo parameter, by which its thumbnail is known as well. */
export function parameterOf({ event }: WalkEntry, photo: WorldPhoto | undefined): string {
  if (photo === undefined) throw new Error('the page has no such photo');
  return event === undefined ? `${photo.slug}/${photo.id}` : photo.id;
}

/** The address that an entry must have. */
export function addressOf(entry: WalkEntry, world: WalkWorld): string {
  const { language, event, anchor } = entry;
  const path = event === undefined ? '/photos/' : `/events/${event}/`;
  const photo = photoOf(entry, world);
  const query = photo && new URLSearchParams({ photo: parameterOf(entry, photo) }).toString();
  const hash = anchor === undefined ? '' : `#${anchor}`;
  return `${language === 'en' ? '' : `/${language}`}${path}${query ? `?${query}` : ''}${hash}`;
}

/** What the reader can do here: one opens what is closed, and moves what is open; the page below is inert. */
export function isPossible(walk: Walk, action: WalkAction, world: WalkWorld): boolean {
  const entry = entryOf(walk);
  const { photo } = entry;
  switch (action) {
    case 'open':
    case 'language':
      return photo === undefined;
    case 'next':
      return photo !== undefined && photo < photosOn(entry, world).length - 1;
    case 'previous':
      return photo !== undefined && photo > 0;
    case 'close':
      return photo !== undefined;
    case 'back':
      return walk.at > 0;
    case 'forward':
      return walk.at < walk.entries.length - 1;
    case 'reload':
    case 'link':
      return true;
  }
}

/** What the history must be after a possible action. */
export function expectAfter(walk: Walk, { action, pick }: Wish, world: WalkWorld): Walk {
  const { entries, at } = walk;
  const entry = entryOf(walk);
  const push = (next: WalkEntry): Walk => ({
    entries: [...entries.slice(0, at + 1), next],
    at: at + 1,
  });
  const replace = (next: WalkEntry): Walk => ({ entries: entries.with(at, next), at });
  const { language, event } = entry;
  switch (action) {
    case 'open': {
      const photo = pick % photosOn(entry, world).length;
      return inViewer(push({ language, event, photo, openedHere: true }));
    }
    case 'next':
      return inViewer(replace({ ...entry, photo: (entry.photo ?? 0) + 1 }));
    case 'previous':
      return inViewer(replace({ ...entry, photo: (entry.photo ?? 0) - 1 }));
    case 'close': {
      if (entry.openedHere) return arrive(walk, at - 1, world);
      const photo = photoOf(entry, world);
      const left = replace({ language, event: event ?? photo?.slug });
      return photo === undefined ? left : atThumbnail(left, photo);
    }
    case 'back':
      return arrive(walk, at - 1, world);
    case 'forward':
      return arrive(walk, at + 1, world);
    case 'reload':
      return entry.photo === undefined ? { entries, at } : inViewer({ entries, at });
    case 'link':
      return push(linkedFrom(entry, world));
    case 'language':
      return push({ ...entry, language: language === 'en' ? 'vi' : 'en' });
  }
}

/** Where the link leads that the reader follows: of a photo, the first of its caption. */
function linkedFrom(entry: WalkEntry, world: WalkWorld): WalkEntry {
  const { language, event } = entry;
  const photo = photoOf(entry, world);
  if (photo !== undefined) {
    const anchor = event === undefined ? photo.section : (photo.about ?? photo.section);
    return { language, event: photo.slug, anchor };
  }
  return event === undefined ? { language, event: world[language][0]?.slug } : { language };
}

/** Going back or forward: a photo that was open gives the focus to its thumbnail, if that page is still shown. */
function arrive({ entries, at }: Walk, to: number, world: WalkWorld): Walk {
  const [from, entry] = [entryOf({ entries, at }), entryOf({ entries, at: to })];
  const walk = { entries, at: to };
  if (entry.photo !== undefined) return inViewer(walk);
  const photo = photoOf(from, world);
  const samePage = from.event === entry.event && from.language === entry.language;
  const isPlain = entry.anchor === undefined;
  return photo !== undefined && samePage && isPlain ? atThumbnail(walk, photo) : walk;
}

function inViewer(walk: Walk): Walk {
  return { ...walk, focus: 'viewer' };
}

function atThumbnail(walk: Walk, photo: WorldPhoto): Walk {
  return { ...walk, focus: { thumbnail: parameterOf(entryOf(walk), photo) } };
}
