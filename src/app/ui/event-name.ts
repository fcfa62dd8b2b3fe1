import type { Series } from '#model/catalog.ts';

/** What stands between a name and the series it belongs to. */
const SEPARATOR = /\s*[–—:|,-]\s*$/;

/**
 * An event's name where its series stands beside it: a title that ends in the series and its number would say
 * both twice. Any other title is returned as it is.
 * @example nameBesideSeries('Guarding – Evenings #3', { name: 'Evenings', number: 3 }) // 'Guarding'
 */
export function nameBesideSeries(title: string, series: Series | undefined): string {
  if (series === undefined) return title;
  const start = title.toLowerCase().lastIndexOf(series.name.toLowerCase());
  if (start <= 0) return title;
  const before = title.slice(0, start);
  const after = title.slice(start + series.name.length).replace(/[#\s]/g, '');
  if (after !== '' && after !== String(series.number)) return title;
  return SEPARATOR.test(before) ? before.replace(SEPARATOR, '') || title : title;
}
