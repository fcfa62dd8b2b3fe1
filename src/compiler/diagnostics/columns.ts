import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '#model/catalog.ts';

/** Details that quote the line, the most telling first. */
const QUOTING = ['url', 'tag', 'text', 'name', 'alt', 'title', 'other', 'date'] as const;

/**
 * The diagnostics with the column at which what they speak of begins, where their line has it as they quote it;
 * the others speak of the whole line. Reads their files again, which only a person who reads them is worth.
 * @param root folder that their files are relative to
 */
export function withColumns(diagnostics: readonly Diagnostic[], root: string): Diagnostic[] {
  const files = new Map<string, readonly string[]>();
  function linesOf(file: string): readonly string[] {
    const lines = files.get(file) ?? readLines(path.join(root, file));
    files.set(file, lines);
    return lines;
  }
  return diagnostics.map((diagnostic) => {
    const column = columnIn(linesOf(diagnostic.file)[diagnostic.line - 1] ?? '', diagnostic);
    return column === undefined ? diagnostic : { ...diagnostic, column };
  });
}

/** The lines of a page; none of a picture. */
function readLines(file: string): string[] {
  if (!/\.(?:md|markdown|mdown)$/i.test(file)) return [];
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

/** Counted from 1, in UTF-16 units. */
function columnIn(line: string, { details = {} }: Diagnostic): number | undefined {
  for (const name of QUOTING) {
    const quoted = details[name];
    if (quoted === undefined || quoted === '') continue;
    const at = line.indexOf(name === 'tag' ? `<${quoted}` : String(quoted).replace(/…$/, ''));
    if (at >= 0) return at + 1;
  }
  return undefined;
}
