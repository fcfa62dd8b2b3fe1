import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { salvageFrontMatter } from './salvage-front-matter.ts';

/** The front matter of a page; `values` is empty where there is none or nothing of it could be read. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of each top-level key, counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface FrontMatterProblem {
  readonly code: 'front-matter-invalid' | 'front-matter-late';
  readonly line: number;
  readonly detail: string;
}

export interface SplitSource {
  readonly frontMatter: FrontMatter;
  /** The text with preamble and front matter blanked out, so that lines keep their numbers. */
  readonly body: string;
  readonly problems: readonly FrontMatterProblem[];
}

/** A chat-bot's preamble is a sentence or two; front matter that begins later is a thematic break. */
const LAST_OPENING_LINE = 10;

const KEY = /^["']?([\w.-]+)["']?\s*[:=]/;
const NOTHING: FrontMatter = { values: {}, lines: {} };

/** Takes the front matter (YAML `---` or TOML `+++`) off a prepared text. Never throws. */
export function splitFrontMatter(text: string): SplitSource {
  const lines = text.split('\n');
  const fence = findFence(lines);
  if (fence === undefined) return { frontMatter: NOTHING, body: text, problems: [] };
  const inner = lines.slice(fence.open + 1, fence.close);
  const read = fence.mark === '+++' ? readToml(inner.join('\n')) : readYaml(inner.join('\n'));
  const problems: FrontMatterProblem[] = [];
  if (fence.open > 0 && lines.slice(0, fence.open).some((line) => line.trim() !== '')) {
    problems.push({
      code: 'front-matter-late',
      line: 1,
      detail: lines.find((line) => line.trim() !== '') ?? '',
    });
  }
  if (read.error !== undefined) {
    problems.push({
      code: 'front-matter-invalid',
      line: fence.open + 1 + read.error.line,
      detail: read.error.message,
    });
  }
  const body = [
    ...Array.from({ length: fence.close + 1 }, () => ''),
    ...lines.slice(fence.close + 1),
  ].join('\n');
  return {
    frontMatter: {
      values: read.values ?? salvageFrontMatter(inner),
      lines: keyLines(inner, fence.open),
    },
    body,
    problems,
  };
}

interface Fence {
  readonly mark: '---' | '+++';
  readonly open: number;
  readonly close: number;
}

function findFence(lines: readonly string[]): Fence | undefined {
  for (let open = 0; open < Math.min(LAST_OPENING_LINE, lines.length); open++) {
    const mark = lines[open]?.trimEnd();
    if (mark !== '---' && mark !== '+++') continue;
    const close = lines.findIndex((line, index) => index > open && line.trimEnd() === mark);
    const isFirst = lines.slice(0, open).every((line) => line.trim() === '');
    if (close < 0) return undefined;
    const inner = lines.slice(open + 1, close);
    if (
      isFirst ? inner.some((line) => KEY.test(line)) || inner.every(isBlank) : looksLikeKeys(inner)
    ) {
      return { mark, open, close };
    }
    return undefined;
  }
  return undefined;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** After a preamble, only a run of keys is front matter; anything else is text between two rules. */
function looksLikeKeys(inner: readonly string[]): boolean {
  const filled = inner.filter((line) => !isBlank(line));
  return (
    filled.length > 0 && filled.every((line) => KEY.test(line) || /^\s+\S|^\s*-\s|^#/.test(line))
  );
}

interface ReadValues {
  readonly values?: Record<string, unknown>;
  readonly error?: { readonly line: number; readonly message: string };
}

/** A front matter is a few lines; the parser's time grows with the square of what it must report. In characters. */
const LONGEST_FRONT_MATTER = 50_000;

function readYaml(source: string): ReadValues {
  if (source.length > LONGEST_FRONT_MATTER)
    return { error: { line: 1, message: 'it is too long' } };
  try {
    const document = parseDocument(source, {
      prettyErrors: true,
      uniqueKeys: true,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      return { error: { line: error.linePos?.[0].line ?? 1, message: firstLine(error.message) } };
    }
    const values: unknown = document.toJS({ maxAliasCount: 50 });
    return isRecord(values) || values === null
      ? { values: values ?? {} }
      : { error: { line: 1, message: 'no keys' } };
  } catch (error) {
    return { error: { line: 1, message: firstLine(String(error)) } };
  }
}

function readToml(source: string): ReadValues {
  try {
    return { values: parseToml(source) };
  } catch (error) {
    const line = isRecord(error) && typeof error['line'] === 'number' ? error['line'] : 1;
    return { error: { line, message: firstLine(String(error)) } };
  }
}

function keyLines(inner: readonly string[], open: number): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const [index, line] of inner.entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) lines[key] ??= open + 2 + index;
  }
  return lines;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
