import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isIsoDate } from '#model/local-date.ts';
import { type EventSection, collect } from './collect/collect.ts';
import { type NewReport, reportTemplate } from './report-template.ts';
import { UsageError } from './usage-error.ts';

export interface NewReportOptions {
  /** Absolute path of a report repository, as for `compile`. */
  readonly input: string;
  readonly name: string;
  /** ISO date (`2026-03-14`); left to fill in where absent. */
  readonly date?: string;
}

/**
 * Begins a report in the layout of its repository: the next number, its folder names, and one file for
 * each language that the other reports have.
 * @returns the new files, absolute
 * @throws UsageError for a wrong date, an empty name, or an input without reports
 */
export async function newReport({
  input,
  name,
  date,
}: NewReportOptions): Promise<{ files: string[] }> {
  if (name.trim() === '')
    throw new UsageError('The event has no name.', 'Give its name in quotation marks.');
  if (date !== undefined && !isIsoDate(date))
    throw new UsageError(`“${date}” is not a date.`, 'Write it as 2026-03-14.');
  const { sections, config } = collect(input);
  const section = sections.find((one) => one.events.length > 0) ?? sections[0];
  if (section === undefined)
    throw new UsageError(
      `No reports found in ${input}.`,
      'Begin with a folder content/4-EventParticipated.',
    );
  const model = section.events.at(-1);
  const number = Math.max(0, ...section.events.map(lastNumber)) + 1;
  const prefix = /^(\d+)[-_. ]/.exec(path.basename(section.location))?.[1];
  const report: NewReport = {
    name: name.trim(),
    number,
    ...(prefix === undefined ? {} : { section: prefix }),
    ...(date === undefined ? {} : { date }),
  };
  const stem = nextName(model?.name, report);
  const endings = endingsOf(section, config.defaultLanguage);
  const files = endings.map(({ ending }) =>
    placeOf(section, { stem, ending, single: isSingle(section) }),
  );
  for (const [index, file] of files.entries()) {
    if (existsSync(file))
      throw new UsageError(`${file} exists already.`, 'Choose another name, or edit that file.');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      reportTemplate(report, endings[index]?.language ?? config.defaultLanguage),
      { flag: 'wx' },
    );
  }
  return { files };
}

function lastNumber({ name }: { readonly name: string }): number {
  return Number(/(\d+)\D*$/.exec(name)?.[1] ?? 0);
}

/** The name of the newest report with its numbers counted up: `4.6-Event6` gives `4.7-Event7`. */
function nextName(model: string | undefined, { number, section }: NewReport): string {
  if (model === undefined) return `${section ?? '4'}.${number}-Event${number}`;
  const counted = model.replace(/(\d+)(\D*)$/, `${number}$2`);
  return counted.replace(/^(\d+)\.(\d+)/, `$1.${number}`);
}

interface Ending {
  readonly ending: string;
  readonly language: string;
}

/** One ending for each language that most reports have, spelled as they spell it: `.md` and `.vi.md`. */
function endingsOf(section: EventSection, defaultLanguage: string): Ending[] {
  const counts = new Map<string, number>();
  for (const event of section.events) {
    for (const file of event.files)
      counts.set(file.language ?? '', (counts.get(file.language ?? '') ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([, count]) => count * 2 >= section.events.length)
    .map(([language]) => language);
  return (usual.length === 0 ? [''] : usual.sort()).map((language) =>
    language === ''
      ? { ending: '.md', language: defaultLanguage }
      : { ending: `.${language}.md`, language },
  );
}

function isSingle(section: EventSection): boolean {
  return (
    section.events.length > 0 && section.events.every((event) => event.folder === section.location)
  );
}

function placeOf(
  section: EventSection,
  { stem, ending, single }: { stem: string; ending: string; single: boolean },
): string {
  return single
    ? path.join(section.location, `${stem}${ending}`)
    : path.join(section.location, stem, `_index${ending}`);
}
