/** The vocabulary of schema.org, read from the types that `schema-dts` makes of its published definition. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync, type TSInterfaceDeclaration, type TSType } from 'oxc-parser';

interface TypeDefinition {
  readonly parents: readonly string[];
  /** The names of the types that each of its own properties may have. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** By the name of the interface: `EventBase` holds the properties of an Event, `EventLeaf` its `@type`. */
export type Vocabulary = ReadonlyMap<string, TypeDefinition>;

/** The types of schema.org that JSON writes as text, and what each may look like. Dates are ISO 8601. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  URL: /^https?:\/\/[^\s<>"]+$/,
  Date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  DateTime:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?$/,
};

/** Reads the whole vocabulary: about 900 types. */
export function readVocabulary(): Vocabulary {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('schema-dts'));
  const text = readFileSync(join(folder, 'schema.d.ts'), 'utf8');
  const { program } = parseSync('schema.d.ts', text);
  const interfaces = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .filter((node) => node?.type === 'TSInterfaceDeclaration');
  return new Map(interfaces.map((node) => [node.id.name, defineType(node)]));
}

function defineType({ body, extends: parents }: TSInterfaceDeclaration): TypeDefinition {
  const properties = new Map<string, readonly string[]>();
  for (const member of body.body) {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Literal') continue;
    const type = member.typeAnnotation?.typeAnnotation;
    properties.set(String(member.key.value), type === undefined ? [] : namesIn(type));
  }
  const names = parents.map(({ expression }) =>
    expression.type === 'Identifier' ? expression.name : '',
  );
  return { parents: names, properties };
}

/** `SchemaValue<A | B, "name">` allows A and B. */
function namesIn(type: TSType): readonly string[] {
  if (type.type === 'TSUnionType') return type.types.flatMap(namesIn);
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return [];
  const { name } = type.typeName;
  return name === 'SchemaValue' ? (type.typeArguments?.params ?? []).flatMap(namesIn) : [name];
}

/**
 * Everything in a JSON-LD node that schema.org does not know, in words: types, properties, and values of a type
 * that their property does not have.
 */
export function breachesOfNode(node: object, vocabulary: Vocabulary): readonly string[] {
  const { '@type': type, '@context': _, ...values } = node as Readonly<Record<string, unknown>>;
  const leaf = `${String(type)}Leaf`;
  if (!vocabulary.has(leaf)) return [`${String(type)} is no type`];
  return Object.entries(values).flatMap(([name, value]) => {
    const range = rangeOf(name, leaf, vocabulary);
    if (range === undefined) return [`${String(type)} has no ${name}`];
    const each: readonly unknown[] = Array.isArray(value) ? value : [value];
    return each.flatMap((one) =>
      breachesOfValue(one, range, vocabulary).map((breach) => `${String(type)}.${name}: ${breach}`),
    );
  });
}

function breachesOfValue(
  value: unknown,
  range: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  if (typeof value === 'string') {
    const fits = range.some((name) => TEXTS[name]?.test(value) === true);
    return fits ? [] : [`“${value}” is none of ${range.join(', ')}`];
  }
  if (typeof value !== 'object' || value === null)
    return [`${String(value)} is no text and no node`];
  const type = '@type' in value ? String(value['@type']) : '';
  const kinds = ancestorsOf(`${type}Leaf`, vocabulary).map((name) => name.replace(/Base$/, ''));
  const fits = [type, ...kinds].some((kind) => range.includes(kind));
  const strange = fits ? [] : [`${type} is none of ${range.join(', ')}`];
  return [...strange, ...breachesOfNode(value, vocabulary)];
}

function rangeOf(
  property: string,
  leaf: string,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  return ancestorsOf(leaf, vocabulary)
    .map((name) => vocabulary.get(name)?.properties.get(property))
    .find((range) => range !== undefined);
}

function ancestorsOf(name: string, vocabulary: Vocabulary): readonly string[] {
  const parents = vocabulary.get(name)?.parents ?? [];
  return [...parents, ...parents.flatMap((parent) => ancestorsOf(parent, vocabulary))];
}
