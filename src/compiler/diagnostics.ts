import type { Diagnostic } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import { printGithub } from './diagnostics/print-github.ts';
import { printText } from './diagnostics/print-text.ts';
import { wordDiagnostic } from './diagnostics/wording.ts';

export interface PrintOptions {
  /** `text`: grouped by file; `json`: as in diagnostics.json; `github`: annotations of a workflow run. */
  readonly format: 'text' | 'json' | 'github';
  readonly language: InterfaceLanguage;
}

/** Diagnostics as a person or a program wants them; ends with a line break. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { format, language }: PrintOptions,
): string {
  const worded = diagnostics.map((diagnostic) => wordDiagnostic(diagnostic, language));
  switch (format) {
    case 'text':
      return printText(worded, language);
    case 'json':
      return `${JSON.stringify(worded, null, 2)}\n`;
    case 'github':
      return printGithub(worded);
  }
}

/** 1 where a report could not be read, or with `strict` where anything should be mended; else 0. */
export function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  options: { readonly strict?: boolean } = {},
): 0 | 1 {
  const fails = diagnostics.some(
    ({ severity }) => severity === 'error' || (options.strict === true && severity === 'warning'),
  );
  return fails ? 1 : 0;
}
