import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { catalogFiles } from '#model/catalog-files.ts';
import {
  type Diagnostic,
  type EventReport,
  type Section,
  type SpeakerPage,
  type TopicPage,
  diagnosticSchema,
  eventReportSchema,
  siteSchema,
  speakerListSchema,
  timelineSchema,
  topicPageSchema,
} from '#model/catalog.ts';
import { type Compilation, createCompiler } from '#compiler/compile.ts';

/** Contents by path; a `Link` becomes a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | Link>>;

export interface Link {
  readonly target: string;
}

/** A one-pixel PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A report repository in a temporary folder, gone when the test ends. */
export interface ReportWorkspace {
  readonly root: string;
  /** Folder of the compiled catalog, outside the repository. */
  readonly output: string;
  write(files: Files): Promise<void>;
  /** Compiles it (or a folder below it) without encoding photos. The same compiler serves every call. */
  compile(input?: string): Promise<CompiledWorkspace>;
}

/** A compiled catalog, read back from its files and checked against the schemas. */
export interface CompiledWorkspace {
  readonly compilation: Compilation;
  /** The only report of a language, or the one with a title. */
  report(language?: string, title?: string): Promise<EventReport>;
  reports(language?: string): Promise<EventReport[]>;
  titles(language?: string): Promise<string[]>;
  topic(id: string, language?: string): Promise<TopicPage>;
  speakers(language?: string): Promise<SpeakerPage[]>;
  /** Codes of the diagnostics, each once, sorted. */
  codes(): string[];
  diagnostic(code: string): Diagnostic;
}

/** Writes a repository for one test. */
export async function createWorkspace(files: Files = {}): Promise<ReportWorkspace> {
  const base = await realpath(await mkdtemp(path.join(tmpdir(), 'debrief-')));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  const [root, output, cache] = ['repository', 'catalog', 'cache'].map((name) =>
    path.join(base, name),
  );
  if (root === undefined || output === undefined || cache === undefined)
    throw new Error('unreachable');
  await mkdir(root);
  await writeFiles(root, files);
  const compilers = new Map<string, ReturnType<typeof createCompiler>>();
  return {
    root,
    output,
    write: (more) => writeFiles(root, more),
    async compile(input = root) {
      const compiler =
        compilers.get(input) ?? createCompiler({ input, cache, output, photos: 'skip' });
      compilers.set(input, compiler);
      return compiled(await compiler.compile(), output);
    },
  };
}

/** Compiles a repository that is needed once. */
export async function compileFiles(files: Files): Promise<CompiledWorkspace> {
  return (await createWorkspace(files)).compile();
}

/** Compiles one report: `body` stands below a usual front matter in a usual place. */
export async function compileReport(body: string, files: Files = {}): Promise<EventReport> {
  const result = await compileFiles({
    'config.toml': 'title = "Reports"\n',
    [REPORT]: withFrontMatter(body),
    ...files,
  });
  return result.report();
}

/** Where {@link compileReport} puts its report. */
export const REPORT = 'content/4-EventParticipated/4.1-Event1/_index.md';

export function withFrontMatter(
  body: string,
  lines: readonly string[] = ['title: "Event 1"'],
): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Kind and heading of every section, nested ones indented. */
export function outline(sections: readonly Section[], indent = ''): string[] {
  return sections.flatMap((section) => [
    `${indent}${section.kind}: ${section.heading}`,
    ...outline(section.sections, `${indent}  `),
  ]);
}

/** Everything that a reader could be shown of a report, as one text. */
export function wordsShown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value);
  if (typeof value !== 'object' || value === null) return '';
  return joined(
    Object.entries(value).flatMap(([key, inner]) => (HIDDEN_KEYS.has(key) ? [] : [inner])),
  );
}

function joined(values: readonly unknown[]): string {
  return values
    .map(wordsShown)
    .filter((text) => text !== '')
    .join(' ');
}

const HIDDEN_KEYS = new Set([
  'anchor',
  'id',
  'slug',
  'source',
  'sources',
  'thumbhash',
  'language',
  'languages',
  'kind',
  'type',
]);

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array)
      await writeFile(file, content);
    else await symlink(content.target, file);
  }
}

function compiled(compilation: Compilation, output: string): CompiledWorkspace {
  async function read<T>(name: string, schema: v.GenericSchema<T>): Promise<T> {
    return v.parse(schema, JSON.parse(await readFile(path.join(output, name), 'utf8')));
  }
  async function reports(language = 'en'): Promise<EventReport[]> {
    const folder = path.join(output, path.dirname(catalogFiles.event(language, 'x')));
    const names = await readdir(folder).catch(() => []);
    return Promise.all(
      names
        .toSorted((a, b) => a.localeCompare(b))
        .map((name) =>
          read(catalogFiles.event(language, name.replace(/\.json$/, '')), eventReportSchema),
        ),
    );
  }
  return {
    compilation,
    reports,
    async report(language, title) {
      const all = await reports(language);
      const found = title === undefined ? all : all.filter((report) => report.title === title);
      const [report] = found;
      if (report === undefined || found.length > 1) {
        throw new Error(
          `expected one report, found ${JSON.stringify(all.map((one) => one.title))}`,
        );
      }
      return report;
    },
    async titles(language = 'en') {
      const { events } = await read(catalogFiles.timeline(language), timelineSchema);
      return events.map(({ title }) => title);
    },
    topic: (id, language = 'en') => read(catalogFiles.topic(language, id), topicPageSchema),
    speakers: async (language = 'en') =>
      (await read(catalogFiles.speakers(language), speakerListSchema)).speakers,
    codes: () => [...new Set(compilation.diagnostics.map(({ code }) => code))].sort(),
    diagnostic(code) {
      const found = compilation.diagnostics.find((diagnostic) => diagnostic.code === code);
      if (found === undefined)
        throw new Error(
          `no ${code} among ${compilation.diagnostics.map((one) => one.code).join(', ')}`,
        );
      return v.parse(diagnosticSchema, found);
    },
  };
}

/** Reads a compiled site's description. */
export async function readSite(output: string): Promise<v.InferOutput<typeof siteSchema>> {
  return v.parse(
    siteSchema,
    JSON.parse(await readFile(path.join(output, catalogFiles.site()), 'utf8')),
  );
}
