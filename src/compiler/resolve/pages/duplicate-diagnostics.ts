import type { Diagnostic, EventReport } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { topicKey } from '../topics/topic-key.ts';
import { SAME_NAME, similarity } from '../titles/similar-names.ts';

/** Two reports of one language and day whose names are the same: copied, or split by mistake. */
export function duplicateDiagnostics(reports: readonly EventReport[]): Diagnostic[] {
  const byDay = new Map<string, EventReport[]>();
  return reports.flatMap((report) => {
    const key = `${report.language}\n${report.date?.start ?? topicKey(report.title)}`;
    const earlier = byDay.get(key) ?? [];
    byDay.set(key, [...earlier, report]);
    const same = earlier.find(
      (other) => other.slug !== report.slug && similarity(other.title, report.title) >= SAME_NAME,
    );
    return same === undefined
      ? []
      : [diagnose('duplicate-event', report.source, { other: same.source.file })];
  });
}
