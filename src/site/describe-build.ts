import type { Compilation } from '#compiler/compile.ts';
import { SEVERITIES } from '#model/catalog.ts';

/** What was compiled, for the author: the events with their dates, the photos, how much there is to mend. */
export function describeCompilation(
  { events, photos, diagnostics }: Compilation,
  command: string,
): string {
  const lines = [
    `${count(events.length, 'event')}:`,
    ...events.map(({ title, date }) => `  ${date ?? 'no date   '}  ${title}`),
    `${count(photos.total, 'photo')}: ${photos.encoded} encoded, ${photos.total - photos.encoded} reused`,
  ];
  const problems = SEVERITIES.flatMap((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0
      ? []
      : [severity === 'info' ? count(number, 'note') : count(number, severity)];
  });
  if (problems.length > 0) lines.push(`${problems.join(', ')}: ${command} tells where`);
  return lines.join('\n');
}

/** @example count(1, 'photo') // '1 photo' */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
