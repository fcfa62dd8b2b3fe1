import type { Diagnostic, Place } from '#model/catalog.ts';
import { type DiagnosticCode, diagnosticRules } from './rules.ts';

export type Details = Readonly<Record<string, string | number>>;

/** A diagnostic of a known rule, worded in English; its details let it be worded in another language. */
export function diagnose(
  code: DiagnosticCode,
  place: Place & { column?: number },
  details: Details = {},
): Diagnostic {
  const { severity, en } = diagnosticRules[code];
  return {
    code,
    severity,
    file: place.file,
    line: place.line,
    ...(place.column === undefined ? {} : { column: place.column }),
    message: fill(en.message, details),
    hint: fill(en.hint, details),
    details,
  };
}

/** Puts details in the places of their names: `fill('no {thing}', { thing: 'date' })`. */
export function fill(template: string, details: Details): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
