import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

/** The values of a front matter, or why it has none. */
export interface ReadValues {
  readonly values?: Record<string, unknown>;
  /** `line` is counted from 1 in the front matter. */
  readonly error?: { readonly line: number; readonly message: string };
}

/** A front matter is a few lines; the parser's time grows with the square of what it must report. In characters. */
const LONGEST_FRONT_MATTER = 50_000;

/** Never throws. */
export function readYaml(source: string): ReadValues {
  if (source.length > LONGEST_FRONT_MATTER)
    return { error: { line: 1, message: 'it is too long' } };
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

/** Never throws. */
export function readToml(source: string): ReadValues {
  try {
    return { values: parseToml(source) };
  } catch (error) {
    const line = isRecord(error) && typeof error['line'] === 'number' ? error['line'] : 1;
    return { error: { line, message: firstLine(String(error)) } };
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
