import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isInside } from './is-inside.ts';

/** What a site's configuration says that the catalog can use. */
export interface SiteConfig {
  readonly title?: string;
  readonly author?: string;
  /** Language of pages without a suffix; Hugo's own default is English. */
  readonly defaultLanguage: string;
  /** Folder of the pages, relative to the site. */
  readonly contentFolder: string;
  /** The languages that are configured, and the folder of each one's pages where it has its own. */
  readonly languages: readonly { readonly code: string; readonly contentFolder?: string }[];
  /** Title of each language, where the languages have their own. */
  readonly titles: Readonly<Record<string, string>>;
  /** True where pages that are marked as drafts are published all the same. */
  readonly buildsDrafts: boolean;
  /** The file it was read from, absolute. */
  readonly file?: string;
}

export const CONFIG_FILES = [
  ...['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
  ),
  ...['toml', 'yaml', 'yml'].flatMap((ending) => [
    `config/_default/hugo.${ending}`,
    `config/_default/config.${ending}`,
  ]),
  '_config.yml',
  '_config.yaml',
];

/** A site and the repository that it lies in: absolute folders, links resolved. */
interface SitePlace {
  readonly site: string;
  readonly root: string;
}

/** Reads the configuration of a site; one that is missing, broken or outside the repository counts as empty. */
export function readSiteConfig({ site, root }: SitePlace): SiteConfig {
  const file = CONFIG_FILES.map((name) => path.join(site, name)).find((candidate) =>
    isInside(candidate, root),
  );
  const values = file === undefined ? {} : readValues(file);
  const languages = languagesIn(values);
  const titles = Object.fromEntries(
    languages.flatMap(({ code, entry }) => {
      const title = textOf(get(entry, 'title'));
      return title === undefined ? [] : [[code, title]];
    }),
  );
  const folders = languages.map(({ code, entry }) => {
    const contentFolder = textOf(get(entry, 'contentDir'));
    return { code, ...(contentFolder === undefined ? {} : { contentFolder }) };
  });
  const title = textOf(get(values, 'title'));
  const author = authorOf(values);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    defaultLanguage:
      languageCode(get(values, 'defaultContentLanguage')) ??
      languageCode(get(values, 'lang')) ??
      'en',
    contentFolder: textOf(get(values, 'contentDir')) ?? 'content',
    languages: folders,
    titles,
    buildsDrafts: get(values, 'buildDrafts') === true,
    ...(file === undefined ? {} : { file }),
  };
}

interface ConfiguredLanguage {
  readonly code: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

function languagesIn(values: Readonly<Record<string, unknown>>): ConfiguredLanguage[] {
  return Object.entries(recordOf(get(values, 'languages'))).flatMap(([name, entry]) => {
    const code = languageCode(name);
    return code === undefined ? [] : [{ code, entry: recordOf(entry) }];
  });
}

/** Codes name folders of the catalog: anything else than letters, digits and hyphens could lead out of it. */
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/;

function languageCode(value: unknown): string | undefined {
  const code = textOf(value)?.toLowerCase().replaceAll('_', '-');
  return code !== undefined && LANGUAGE_CODE.test(code) ? code : undefined;
}

function readValues(file: string): Record<string, unknown> {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return recordOf(file.endsWith('.toml') ? parseToml(text) : parseYaml(text));
  } catch {
    return {};
  }
}

/** Hugo's keys are not case-sensitive. */
function get(values: Readonly<Record<string, unknown>>, key: string): unknown {
  const name = Object.keys(values).find(
    (candidate) => candidate.toLowerCase() === key.toLowerCase(),
  );
  return name === undefined ? undefined : values[name];
}

/** A person's name; an e-mail address is nothing to publish. */
function authorOf(values: Readonly<Record<string, unknown>>): string | undefined {
  const author = get(recordOf(get(values, 'params')), 'author') ?? get(values, 'author');
  const name = textOf(author) ?? textOf(get(recordOf(author), 'name'));
  return name === undefined || name.includes('@') ? undefined : name;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}
