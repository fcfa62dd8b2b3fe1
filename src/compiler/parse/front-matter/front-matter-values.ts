import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { type FrontMatterFault, faultOfYaml } from './front-matter-faults.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** The values of a front matter, or why it has none. */
export interface ReadValues {
  readonly values?: Record<string, unknown>;
  /** `line` is counted from 1 in the front matter. */
  readonly error?: { readonly line: number; readonly fault: FrontMatterFault };
}

/** A front matter is a few lines; the parser's time grows with the square of what it must report. In characters. */
const LONGEST_FRONT_MATTER = 50_000;

/** Never throws. */
export function readYaml(source: string): ReadValues {
  if (source.length > LONGEST_FRONT_MATTER) return { error: { line: 1, fault: 'too-long' } };
  const plain = readPlainYaml(source);
  return plain === undefined ? parseYaml(source) : { values: plain };
}

function parseYaml(source: string): ReadValues {
  try {
    const document = parseDocument(source, {
      prettyErrors: true,
      uniqueKeys: true,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const line = error.code === 'MISSING_CHAR' ? lineWith(OPEN_QUOTE, source) : undefined;
      return {
        error: { line: line ?? error.linePos?.[0].line ?? 1, fault: faultOfYaml(error.code) },
      };
    }
    const values: unknown = document.toJS({ maxAliasCount: 50 });
    return isRecord(values) || values === null
      ? { values: values ?? {} }
      : { error: { line: 1, fault: 'no-keys' } };
  } catch {
    // Only an alias (`*bold*`) fails this late.
    return { error: { line: lineWith(ALIAS, source) ?? 1, fault: 'first-character' } };
  }
}

const ALIAS = /[:-]\s+\*|^\*/;
/** A value that begins with a quotation mark and has no other: the parser finds out at the end of the text. */
const OPEN_QUOTE = /:\s+(?:"[^"]*|'[^']*)$/;

/** Counted from 1. */
function lineWith(pattern: RegExp, source: string): number | undefined {
  const at = source.split('\n').findIndex((line) => pattern.test(line));
  return at < 0 ? undefined : at + 1;
}

/** Never throws. */
export function readToml(source: string): ReadValues {
  try {
    return { values: parseToml(source) };
  } catch (error) {
    const line = isRecord(error) && typeof error['line'] === 'number' ? error['line'] : 1;
    return { error: { line, fault: 'toml' } };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
