/** Which names a source file mentions: to find out what of a set of words nobody uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { projectRoot } from './source-graph.ts';

/** The names that a file may read from an object of words. */
export interface NamesInSource {
  /** Of properties (`words.print`) and of strings, in types as well (`'copied' | 'copyFailed'`). */
  readonly exact: ReadonlySet<string>;
  /** Of template strings: `${reason}Title` matches every name that ends so. */
  readonly patterns: readonly RegExp[];
}

type Node = Readonly<Record<string, unknown>>;

/** Reads what a file below `src/` names. */
export function namesInSource(path: string): NamesInSource {
  const { program } = parseSync(path, readFileSync(join(projectRoot, 'src', path), 'utf8'));
  const exact = new Set<string>();
  const patterns: RegExp[] = [];
  visit(program, (node) => {
    if (node['type'] === 'Literal' && typeof node['value'] === 'string') exact.add(node['value']);
    if (node['type'] === 'MemberExpression' && node['computed'] !== true) {
      exact.add(String((node['property'] as Node)['name']));
    }
    if (node['type'] === 'TemplateLiteral') patterns.push(patternOf(node));
  });
  return { exact, patterns };
}

/** True where a file that says these names may mean `key`. */
export function names({ exact, patterns }: NamesInSource, key: string): boolean {
  return exact.has(key) || patterns.some((pattern) => pattern.test(key));
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) see(value as Node);
    for (const child of Object.values(value)) visit(child, see);
  }
}

/** A template without words of its own (`${a} ${b}`) would match everything; it matches nothing. */
function patternOf(node: Node): RegExp {
  const quasis = node['quasis'] as readonly { readonly value: { readonly raw: string } }[];
  const texts = quasis.map(({ value }) => value.raw);
  if (!texts.some((text) => /^\w+$/.test(text))) return /(?!)/;
  return new RegExp(`^${texts.map((text) => text.replace(/\W/g, '\\$&')).join('\\w+')}$`);
}
