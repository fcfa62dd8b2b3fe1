import type { Occurrence, TopicPage } from '#model/catalog.ts';
import { memoise } from '#model/memoise.ts';
import type { LearnedShortForm } from '../resolve/topics/learn-short-forms.ts';
import type { ReportPlace } from '../resolve/places/report-places.ts';
import { firstSentence } from '../resolve/text/sentence.ts';
import type { MentioningReport, TopicMention } from '../resolve/topics/topic-mentions.ts';
import type { TopicPageContent } from '../resolve/topics/topic-pages.ts';

/**
 * Writes the pages of topics as JSON, each a `TopicPage`. There are as many occurrences on them as all reports have
 * topics: what those of one report, or under one heading, share is made into text once.
 */
export function createTopicPageWriter(): (page: TopicPageContent) => string {
  const textOfReport = memoise(fieldsOfReport);
  const textOfPath = memoise((path: readonly string[]) => JSON.stringify(path));
  function occurrencesOf(mentions: readonly TopicMention[]): string {
    let text = '';
    for (const { report, occurrences } of mentions) {
      for (const { place } of occurrences) {
        const comma = text === '' ? '' : ',';
        text += `${comma}{${textOfReport(report)},"path":${textOfPath(place.path)},${fieldsOfPlace(place)}}`;
      }
    }
    return text;
  }
  return (page) =>
    `{${fieldsOfTopic(page)},"where":[${occurrencesOf(page.mentions)}],${fieldsOfSurroundings(page)}}`;
}

type SurroundingFields = Pick<TopicPage, 'related' | 'photos'>;
type TopicFields = Omit<TopicPage, 'where' | 'related' | 'photos'>;
type ReportFields = Pick<Occurrence, 'slug' | 'language' | 'event' | 'date'>;

function fieldsOfTopic({ summary, topic: { aliases, short } }: TopicPageContent): string {
  return fieldsOf<TopicFields>({
    ...summary,
    aliases: [...aliases],
    ...(short === undefined ? {} : { learnedFrom: learnedFrom(short) }),
  });
}

function learnedFrom({ sentence, slug, anchor }: LearnedShortForm): TopicPage['learnedFrom'] {
  return { sentence, slug, anchor };
}

function fieldsOfSurroundings({ related, photos }: TopicPageContent): string {
  return fieldsOf<SurroundingFields>({ related: [...related], photos: [...photos] });
}

function fieldsOfReport({ slug, language, title, date }: MentioningReport): string {
  const dated = date === undefined ? {} : { date };
  return fieldsOf<ReportFields>({ slug, language, event: title, ...dated });
}

/** Written by hand for their number: kinds and anchors are letters, digits and hyphens, which JSON takes as they are. */
function fieldsOfPlace({ sectionKind = 'other', anchor, label, text }: ReportPlace): string {
  const sentence = text === '' ? label : `${label}: ${firstSentence(text)}`;
  return `"kind":"${sectionKind}","anchor":"${anchor}","sentence":${JSON.stringify(sentence)}`;
}

/** The fields of an object as JSON, as they stand between its braces. */
function fieldsOf<T extends object>(object: T): string {
  return JSON.stringify(object).slice(1, -1);
}
