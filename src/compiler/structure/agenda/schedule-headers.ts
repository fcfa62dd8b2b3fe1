import { normaliseLetters } from '#model/slug.ts';

/** Headers of the column of hours in a programme, as {@link foldHeader} has them. */
export const TIME_HEADER = /^(?:time|times|time slot|start|hour|thoi gian|gio|khung gio)$/;
/** Of the column that names what happened. */
export const TITLE_HEADER =
  /^(?:sessions?|topics?|activit(?:y|ies)|agenda|contents?|titles?|talks?|programme?|noi dung|hoat dong|chu de|phien|chuong trinh)\b/;

/** The header of a column as the patterns have it: small letters without marks. */
export function foldHeader(text: string): string {
  return normaliseLetters(text)
    .replace(/[^a-z/ ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
