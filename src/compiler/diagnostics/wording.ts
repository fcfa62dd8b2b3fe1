import type { Diagnostic, InterfaceLanguage } from '#model/catalog.ts';
import { fill } from './diagnose.ts';
import { reasonInVietnamese } from './reasons.ts';
import type { DiagnosticRule } from './rule.ts';
import { diagnosticRules } from './rules.ts';

const rules: Readonly<Record<string, DiagnosticRule>> = diagnosticRules;

/** The diagnostic worded in a language; as it is where its code has no rule of that name. */
export function wordDiagnostic(diagnostic: Diagnostic, language: InterfaceLanguage): Diagnostic {
  const wording = language === 'en' ? undefined : rules[diagnostic.code]?.[language];
  if (wording === undefined) return diagnostic;
  const { reason, ...others } = diagnostic.details ?? {};
  const details =
    reason === undefined ? others : { ...others, reason: reasonInVietnamese(String(reason)) };
  return {
    ...diagnostic,
    message: fill(wording.message, details),
    hint: fill(wording.hint, details),
  };
}
