/** The project's source files and what they import, read with a parser: type imports and `import()` included. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceImport {
  /** As written: `./x.ts`, `#model/x.ts`, `react`. */
  readonly specifier: string;
  /** Path of the imported file below `src/`, or undefined for a package. */
  readonly target: string | undefined;
  /** True where only types come in. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path below the folder that was read, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly SourceImport[];
  /** True where the file does nothing but hand on what other files export. */
  readonly onlyReExports: boolean;
}

/** Reads every TypeScript file below a folder of the project, sorted by path. */
export function readSourceFiles(folder: string): SourceFile[] {
  const root = join(projectRoot, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Parses one file's text; `path` is relative to the folder that `#` stands for. */
export function readSource(path: string, text: string): SourceFile {
  const { module, errors, program } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ specifier: moduleRequest.value, typeOnly: isType }],
    ),
  );
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...reExports,
    ...module.dynamicImports.flatMap(({ moduleRequest }) =>
      literalsOf(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: imports.map((found) => ({ ...found, target: resolve(path, found.specifier) })),
    onlyReExports:
      program.body.length > 0 &&
      program.body.every(
        (statement) =>
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
      ),
  };
}

/** `import('./x.ts')` has its specifier as source text; a computed one cannot be followed. */
function literalsOf(source: string): { specifier: string; typeOnly: boolean }[] {
  const literal = /^(['"])(.*)\1$/.exec(source.trim())?.[2];
  return literal === undefined ? [] : [{ specifier: literal, typeOnly: false }];
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier));
  return undefined;
}

/** The first cycle of imports, as the paths along it, or undefined where there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    const seen = trail.indexOf(path);
    if (seen !== -1) return [...trail.slice(seen), path];
    if (done.has(path)) return undefined;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      const cycle = target === undefined ? undefined : visit(target, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
