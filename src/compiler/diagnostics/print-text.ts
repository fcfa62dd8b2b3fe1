import type { Diagnostic } from '#model/catalog.ts';
import type { InterfaceLanguage } from '#model/interface-language.ts';

const SEVERITY = {
  en: { error: 'error', warning: 'warning', info: 'note' },
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
} as const;

/** Grouped by file, one paragraph a diagnostic: place, severity and code; what is wrong; how to mend it. */
export function printText(diagnostics: readonly Diagnostic[], language: InterfaceLanguage): string {
  if (diagnostics.length === 0)
    return language === 'vi' ? 'Không có vấn đề nào.\n' : 'Nothing to mend.\n';
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const groups = files.map((file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    return [file, ...own.map((diagnostic) => paragraph(diagnostic, language))].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${totals(diagnostics, language)}\n`;
}

function paragraph(diagnostic: Diagnostic, language: InterfaceLanguage): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  const place = `${file}:${line}:${column ?? 1}`;
  return `  ${place}  ${SEVERITY[language][severity]}  ${code}\n    ${message}\n    → ${hint}`;
}

function totals(diagnostics: readonly Diagnostic[], language: InterfaceLanguage): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const word = SEVERITY[language][severity];
    return `${count} ${language === 'en' && count !== 1 ? `${word}s` : word}`;
  });
  return counts.join(', ');
}
