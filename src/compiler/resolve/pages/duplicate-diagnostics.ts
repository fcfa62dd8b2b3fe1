import type { Diagnostic, EventReport } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { topicKey } from '../topics/topic-key.ts';
import { SAME_NAME, similarity } from '../titles/similar-names.ts';

/** Two reports of one language and day whose names are the same: copied, or split by mistake. Morning and afternoon of one day are two events. */
export function duplicateDiagnostics(reports: readonly EventReport[]): Diagnostic[] {
  const byDay = new Map<string, EventReport[]>();
  return reports.flatMap((report) => {
    const key = `${report.language}\n${report.date?.start ?? topicKey(report.title)}`;
    const earlier = byDay.get(key) ?? [];
    byDay.set(key, [...earlier, report]);
    const same = earlier.find(
      (other) =>
        other.slug !== report.slug &&
        similarity(other.title, report.title) >= SAME_NAME &&
        !areApart(other.time?.value, report.time?.value),
    );
    return same === undefined
      ? []
      : [diagnose('duplicate-event', report.source, { other: same.source.file })];
  });
}

/** True where one of two spans ("08:30–12:00") is over before the other begins. */
function areApart(time: string | undefined, other: string | undefined): boolean {
  const [start, end] = time?.split('–') ?? [];
  const [otherStart, otherEnd] = other?.split('–') ?? [];
  if (start === undefined || otherStart === undefined) return false;
  return (
    (end !== undefined && start < end && end <= otherStart) ||
    (otherEnd !== undefined && otherStart < otherEnd && otherEnd <= start)
  );
}
