import type { Compilation } from '#compiler/compile.ts';
import { SEVERITIES } from '#model/catalog.ts';

export interface DescribeOptions {
  /** The command that lists the problems. */
  readonly checkCommand: string;
  /** `skip` where photos were left as they are. */
  readonly photos?: 'encode' | 'skip';
}

/** What was compiled, for the author: the events with their dates, the photos, how much there is to mend. */
export function describeCompilation(
  { events, photos, diagnostics }: Compilation,
  options: DescribeOptions,
): string {
  const done = `${photos.encoded} encoded, ${photos.total - photos.encoded} reused`;
  const lines = [
    `${count(events.length, 'event')}:`,
    ...events.map(({ title, date }) => `  ${date ?? 'no date   '}  ${title}`),
    `${count(photos.total, 'photo')}: ${options.photos === 'skip' ? 'left as they are' : done}`,
  ];
  const problems = SEVERITIES.flatMap((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0
      ? []
      : [severity === 'info' ? count(number, 'note') : count(number, severity)];
  });
  if (problems.length > 0)
    lines.push(`${problems.join(', ')}: ${options.checkCommand} tells where`);
  return lines.join('\n');
}

/** @example count(1, 'photo') // '1 photo' */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
