import type { FrontMatterFault } from './front-matter-faults.ts';
import { findFence, isBlank, keyOf } from './front-matter-fence.ts';
import { readToml, readYaml } from './front-matter-values.ts';
import { salvageFrontMatter } from './salvage-front-matter.ts';

/** The front matter of a page; `values` is empty where there is none or nothing of it could be read. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of each top-level key, counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

export type FrontMatterProblem =
  | {
      readonly code: 'front-matter-invalid';
      readonly line: number;
      readonly fault: FrontMatterFault;
    }
  | {
      readonly code: 'front-matter-late';
      readonly line: number;
      /** The first line above it. */
      readonly text: string;
    };

export interface SplitSource {
  readonly frontMatter: FrontMatter;
  /** The text with preamble and front matter blanked out, so that lines keep their numbers. */
  readonly body: string;
  readonly problems: readonly FrontMatterProblem[];
}

const NOTHING: FrontMatter = { values: {}, lines: {} };

/** Takes the front matter (YAML `---` or TOML `+++`) off a prepared text. Never throws. */
export function splitFrontMatter(text: string): SplitSource {
  const lines = linesOfHead(text);
  const fence = findFence(lines);
  if (fence === undefined) return { frontMatter: NOTHING, body: text, problems: [] };
  const inner = lines.slice(fence.open + 1, fence.close);
  const { values, error } = (fence.mark === '+++' ? readToml : readYaml)(inner.join('\n'));
  const problems = lateProblems(lines.slice(0, fence.open));
  if (error !== undefined) {
    problems.push({
      code: 'front-matter-invalid',
      line: fence.open + 1 + error.line,
      fault: error.fault,
    });
  }
  return {
    frontMatter: {
      values: values ?? salvageFrontMatter(inner),
      lines: keyLines(inner, fence.open),
    },
    body: withoutLines(text, fence.close + 1),
    problems,
  };
}

/** In lines; nearly every front matter ends in so many, and the rest of the page need not be cut into lines for it. */
const COMMON_HEAD = 40;

/** The first lines of a text with the whole front matter among them, or all lines. */
function linesOfHead(text: string): string[] {
  const head = text.split('\n', COMMON_HEAD);
  const isEnough = head.length < COMMON_HEAD || findFence(head) !== undefined;
  return isEnough ? head : text.split('\n');
}

/** Anything but blank lines above the front matter keeps other tools from seeing it. */
function lateProblems(preamble: readonly string[]): FrontMatterProblem[] {
  const first = preamble.find((line) => !isBlank(line));
  return first === undefined ? [] : [{ code: 'front-matter-late', line: 1, text: first }];
}

/** The text with its first lines blanked out. */
function withoutLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '\n'.repeat(line);
    at = end + 1;
  }
  return '\n'.repeat(count) + text.slice(at);
}

function keyLines(inner: readonly string[], open: number): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const [index, line] of inner.entries()) {
    const key = keyOf(line);
    if (key !== undefined) lines[key] ??= open + 2 + index;
  }
  return lines;
}
