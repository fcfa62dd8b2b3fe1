import { createHash } from 'node:crypto';

/** Enough to tell the files of one site apart; no protection against forgery. */
const NAME_LENGTH = 14;

/** The names of the index's files: see `ContentNamer`. */
export function nameContents(texts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex').slice(0, NAME_LENGTH);
}
