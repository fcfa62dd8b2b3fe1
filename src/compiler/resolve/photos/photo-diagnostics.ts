import type { Diagnostic, EventReport } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { ProcessedPhoto } from '../../photos/process-photos.ts';

/** What is wrong with the photo files themselves, told once a file. */
export function photoDiagnostics(
  reports: readonly EventReport[],
  processed: ReadonlyMap<string, ProcessedPhoto>,
): Diagnostic[] {
  const files = new Set(reports.flatMap((report) => report.photos.map((photo) => photo.file)));
  return [...files].flatMap((file) =>
    (processed.get(file)?.problems ?? []).map(({ code, details }) =>
      diagnose(code, { file, line: 1 }, details),
    ),
  );
}
