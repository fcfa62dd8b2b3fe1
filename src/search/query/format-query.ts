import type { ParsedQuery, QueryFilter } from '../search-result.ts';

/**
 * Writes a query as it would be typed, the words last so that typing can go on. Reading the result
 * gives the same words, phrases, exclusions and filters.
 */
export function formatQuery(
  query: Pick<ParsedQuery, 'words' | 'phrases' | 'without' | 'filters'>,
): string {
  return [
    ...query.filters.map(formatFilter),
    ...query.without.map((text) => `-${quoteIfNeeded(text)}`),
    ...query.phrases.map((phrase) => `"${phrase}"`),
    ...query.words,
  ].join(' ');
}

function formatFilter({ key, values, negated }: QueryFilter): string {
  const value = values.length === 1 ? quoteIfNeeded(values[0] ?? '') : values.join(',');
  return `${negated ? '-' : ''}${key}:${value}`;
}

function quoteIfNeeded(text: string): string {
  return /[\s,:]/.test(text) ? `"${text}"` : text;
}
