import type { Diagnostic } from '#model/catalog.ts';
import { compareText } from '#model/compare-text.ts';
import { compareNames } from '../collect/compare-names.ts';

/** Diagnostics by file, line and code, each once, in an order that does not depend on who found them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...unique.values()].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return compareNames(a.file, b.file);
  return a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message);
}
