import { parse } from 'valibot';
import {
  type EventReport,
  type EventSummary,
  eventSummarySchema,
  type Site,
} from '#model/catalog.ts';
import { CATALOG_VERSION } from '#model/catalog-version.ts';
import { catalogFiles } from '#model/catalog-files.ts';
import { deliveryEn } from './sample/delivery-en.ts';
import { deliveryVi } from './sample/delivery-vi.ts';
import { samplePhotos, sampleSpeakers, sampleTopicPages, sampleTopics } from './sample/lists.ts';
import { doubtfulSaturday, guardingTheAccount, undatedMeetup } from './sample/plain-events.ts';

/** A catalog in memory: file name (of `model/catalog-files`) → what the file holds. */
export type CatalogFiles = Readonly<Record<string, unknown>>;

/**
 * A small, whole catalog: a rich event in English and Vietnamese, one without photos, one with a doubtful
 * date, one without a date.
 * @param events every report in every language; the timelines and the site are made of them, in this order.
 */
export function createSampleCatalog(
  events: readonly EventReport[] = [
    guardingTheAccount,
    deliveryEn,
    deliveryVi,
    doubtfulSaturday,
    undatedMeetup,
  ],
): CatalogFiles {
  return {
    [catalogFiles.site()]: siteOf(events),
    ...Object.fromEntries(
      events.map((event) => [catalogFiles.event(event.language, event.slug), event]),
    ),
    ...languageFiles('en', events),
    ...languageFiles('vi', events),
  };
}

function languageFiles(language: 'en' | 'vi', events: readonly EventReport[]): CatalogFiles {
  return {
    [catalogFiles.timeline(language)]: { events: summariesIn(language, events) },
    [catalogFiles.topics(language)]: sampleTopics,
    ...Object.fromEntries(
      sampleTopicPages.map((topic) => [catalogFiles.topic(language, topic.id), topic]),
    ),
    [catalogFiles.speakers(language)]: sampleSpeakers,
    [catalogFiles.photos(language)]: samplePhotos,
  };
}

function siteOf(events: readonly EventReport[]): Site {
  return {
    catalog: CATALOG_VERSION,
    title: 'Notes from the field',
    author: 'Lan Trần',
    languages: ['en', 'vi'],
    events: new Set(events.map(({ slug }) => slug)).size,
    defaultLanguage: 'en',
    eventLanguages: Object.fromEntries(events.map(({ slug, languages }) => [slug, languages])),
  };
}

/** Each event once, in the asked language where it exists. */
function summariesIn(language: string, events: readonly EventReport[]): EventSummary[] {
  const shown = events.filter(
    (event) => event.language === language || !event.languages.includes(language),
  );
  return shown.map(summaryOf);
}

/** A report's summary, as the timeline holds it: the schema drops what a summary has not. */
export function summaryOf(report: EventReport): EventSummary {
  return parse(eventSummarySchema, report);
}
