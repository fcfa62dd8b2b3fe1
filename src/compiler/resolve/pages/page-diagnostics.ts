import type { Diagnostic } from '#model/catalog.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { wordFault } from '../../diagnostics/front-matter-reasons.ts';
import type { CachedPage } from '../../page-cache.ts';
import type { FrontMatterProblem } from '../../parse/front-matter/front-matter.ts';
import type { ReportDraft } from '../../structure/report-draft.ts';

/** In characters; enough to find the place. */
const LONGEST_QUOTE = 80;

/** What is wrong with a page by itself: bytes, front matter, unfinished merges, shortcodes, attributes, HTML, heading levels. */
export function pageDiagnostics({ file, parsed }: CachedPage): Diagnostic[] {
  const { frontMatter, markup, invalidBytes, ...problems } = parsed.problems;
  return [
    ...(invalidBytes ? [diagnose('invalid-bytes', { file, line: 1 })] : []),
    ...frontMatter.map((problem) => frontMatterDiagnostic(problem, file)),
    ...problems.mergeConflicts.map((line) => diagnose('merge-conflict', { file, line })),
    ...problems.unknownShortcodes.map(({ name, line }) =>
      diagnose('unknown-shortcode', { file, line }, { name }),
    ),
    ...problems.attributeLists.map(({ text, line }) =>
      diagnose('attribute-list', { file, line }, { text: quote(text) }),
    ),
    ...markup.map(({ code, line, ...details }) => diagnose(code, { file, line }, details)),
  ];
}

function frontMatterDiagnostic(problem: FrontMatterProblem, file: string): Diagnostic {
  const place = { file, line: problem.line };
  return problem.code === 'front-matter-invalid'
    ? diagnose(problem.code, place, wordFault(problem.fault))
    : diagnose(problem.code, place, { text: quote(problem.text) });
}

/** What the template left in a report or an index. */
export function leftoverDiagnostics({ leftovers }: Pick<ReportDraft, 'leftovers'>): Diagnostic[] {
  return leftovers.map(({ kind, text, source }) =>
    diagnose(kind === 'placeholder' ? 'placeholder' : 'template-leftover', source, {
      text: quote(text),
    }),
  );
}

export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
