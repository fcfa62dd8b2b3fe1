import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { EventSummary } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { formatDate } from '#model/date-words.ts';
import type { Edition, PublishedEvent, PublishedSite } from '../published-site.ts';
import { CARD_DESIGN, type CardText, createCardDrawing } from './card-drawing.ts';

export interface CardOptions {
  /** Folder of the site. */
  readonly out: string;
  /** Folder of the cards drawn in earlier runs, absolute. */
  readonly cache: string;
}

/**
 * Writes the card of each event in each edition to `cards/`, drawing those that are not in the cache.
 * Returns the same site with its events' cards named.
 */
export async function writeCards(
  published: PublishedSite,
  { out, cache }: CardOptions,
): Promise<PublishedSite> {
  const draw = await createCardDrawing();
  await mkdir(cache, { recursive: true });
  await mkdir(join(out, 'cards'), { recursive: true });
  const editions: Edition[] = [];
  for (const edition of published.editions) {
    const events: PublishedEvent[] = [];
    for (const event of edition.events) {
      const text = cardText(event.summary, edition.language, published.site.title);
      const name = `${hashOf(text)}.png`;
      const picture = await readOrMake(join(cache, name), () => render(draw(text)));
      await writeFile(join(out, 'cards', name), picture);
      events.push({ ...event, card: `cards/${name}` });
    }
    editions.push({ ...edition, events });
  }
  return { ...published, editions };
}

function cardText(event: EventSummary, language: InterfaceLanguage, site: string): CardText {
  const { title, date, venue } = event;
  return {
    title,
    site,
    ...(date === undefined || date.doubtful !== undefined
      ? {}
      : {
          day: formatDate(date.start, language, { day: true }),
          month: formatDate(date.start, language, { month: 'long', year: true }),
        }),
    ...(venue === undefined || venue.doubtful !== undefined ? {} : { venue: venue.value }),
  };
}

function hashOf(text: CardText): string {
  const design = JSON.stringify([CARD_DESIGN, text]);
  return createHash('sha256').update(design).digest('hex').slice(0, 20);
}

/** Few flat colours: a palette makes a third of the bytes. */
function render(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    // A stopped build must not leave half a card behind.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return made;
  }
}
