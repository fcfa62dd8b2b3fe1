import type { Diagnostic, EventReport } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';

/** Where the languages of one event have drifted apart, and reports without the twin that most others have. */
export function twinDiagnostics(reports: readonly EventReport[]): Diagnostic[] {
  const events = bySlug(reports);
  const usual = usualLanguages(events);
  return events.flatMap((own) => {
    const [main, ...twins] = own;
    if (main === undefined) return [];
    return [...missingTwins(main, usual), ...twins.flatMap((twin) => drift(main, twin))];
  });
}

function bySlug(reports: readonly EventReport[]): EventReport[][] {
  const events = new Map<string, EventReport[]>();
  for (const report of reports) {
    const own = events.get(report.slug);
    if (own === undefined) events.set(report.slug, [report]);
    else own.push(report);
  }
  return [...events.values()];
}

/** Languages in which at least half of the events are told. */
function usualLanguages(events: readonly (readonly EventReport[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of events.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 >= events.length)
    .map(([language]) => language);
}

function missingTwins(main: EventReport, usual: readonly string[]): Diagnostic[] {
  return usual
    .filter((language) => !main.languages.includes(language))
    .map((language) =>
      diagnose('twin-missing', main.source, {
        language,
        file: twinName(main.source.file, language),
      }),
    );
}

function twinName(file: string, language: string): string {
  return file.replace(/(?:\.[a-z]{2})?\.md$/, `.${language}.md`);
}

function drift(main: EventReport, twin: EventReport): Diagnostic[] {
  const other = main.source.file;
  const [sections, others] = [ownSections(twin), ownSections(main)];
  const photos = twin.photos.length;
  const sameDay = twin.date?.start === main.date?.start;
  return [
    ...(sections === others
      ? []
      : [
          diagnose('twin-sections-differ', twin.source, {
            own: sections,
            other,
            others,
          }),
        ]),
    ...(photos === main.photos.length
      ? []
      : [
          diagnose('twin-photos-differ', twin.source, {
            own: photos,
            other,
            others: main.photos.length,
          }),
        ]),
    ...(sameDay
      ? []
      : [
          diagnose('twin-dates-differ', twin.date?.source ?? twin.source, {
            own: day(twin),
            other,
            others: day(main),
          }),
        ]),
  ];
}

/** How many sections stand on its pages, not in the index of the section. */
function ownSections({ sections, source }: EventReport): number {
  const folder = folderOf(source.file);
  return sections.filter(({ source: { file } }) => {
    const own = folderOf(file);
    return file === source.file || (own !== folder && own.startsWith(folder));
  }).length;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function day({ date }: EventReport): string {
  return date?.start ?? '—';
}
