import type { Diagnostic } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { type Details, fill } from './diagnose.ts';
import type { DiagnosticRule } from './rule.ts';
import { diagnosticRules } from './rules.ts';

const rules: Readonly<Record<string, DiagnosticRule>> = diagnosticRules;

/** The diagnostic worded in a language; as it is where its code has no rule of that name. */
export function wordDiagnostic(diagnostic: Diagnostic, language: InterfaceLanguage): Diagnostic {
  const wording = language === 'en' ? undefined : rules[diagnostic.code]?.[language];
  if (wording === undefined) return diagnostic;
  const details = detailsIn(language, diagnostic.details ?? {});
  return {
    ...diagnostic,
    message: fill(wording.message, details),
    hint: fill(wording.hint, details),
  };
}

/** `reason.vi` in the place of `reason`. */
function detailsIn(language: InterfaceLanguage, details: Details): Details {
  const ending = `.${language}`;
  const own = Object.entries(details).filter(([name]) => name.endsWith(ending));
  return {
    ...details,
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(0, -ending.length), value])),
  };
}
