/** The commands and their options, as data: parsing, help and hints are all read from here. */

export interface OptionRow {
  readonly name: string;
  /** Another spelling that is understood, and not told in the help. */
  readonly alias?: string;
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandRow {
  readonly name: string;
  /** Names of what stands without a dash, in order; the last may be left out where `optional` says so. */
  readonly positionals: readonly { readonly name: string; readonly optional?: boolean }[];
  readonly summary: string;
  readonly options: readonly OptionRow[];
  readonly example: string;
}

const FOLDER = { name: 'DIR', optional: true } as const;

const CACHE: OptionRow = {
  name: 'cache',
  value: 'DIR',
  help: 'Where prepared photos are kept between runs (default: inside node_modules).',
};
const PORT: OptionRow = {
  name: 'port',
  value: 'N',
  help: 'The port to serve at; the next free one is taken where it is in use (default: 4173).',
};
const BASE: OptionRow = {
  name: 'base',
  value: 'PATH',
  help: 'The path under which the site will live, such as /my-report/ (default: /).',
};
const HELP: OptionRow = { name: 'help', help: 'Show this.' };

export const COMMANDS = [
  {
    name: 'start',
    positionals: [FOLDER],
    summary:
      'Build the site of a report repository (default: the bundled example) and serve it on this machine.',
    options: [PORT, BASE, CACHE, HELP],
    example: 'npm start -- ../my-report',
  },
  {
    name: 'dev',
    positionals: [FOLDER],
    summary: 'Serve a report repository and show every change of a report or a photo at once.',
    options: [PORT, CACHE, HELP],
    example: 'npm run dev -- ../my-report',
  },
  {
    name: 'build',
    positionals: [FOLDER],
    summary: 'Write the site as static files for any host.',
    options: [
      {
        name: 'out',
        value: 'DIR',
        help: 'The folder to write, replaced as a whole (default: dist).',
      },
      BASE,
      CACHE,
      HELP,
    ],
    example: 'npm run build -- ../my-report --out dist --base /my-report/',
  },
  {
    name: 'compile',
    positionals: [FOLDER],
    summary: 'Write only the catalog: JSON, and photos made fit.',
    options: [
      {
        name: 'out',
        value: 'DIR',
        help: 'The folder to write, replaced as a whole (default: catalog).',
      },
      {
        name: 'no-photos',
        help: 'Leave the photos as they are; the catalog then lists none of their sizes.',
      },
      CACHE,
      HELP,
    ],
    example: 'npm run compile -- ../my-report --out catalog',
  },
  {
    name: 'check',
    positionals: [FOLDER],
    summary:
      "Tell what is wrong with a repository's reports, as file:line. Without DIR and options: check this project itself.",
    options: [
      { name: 'json', help: 'Print the diagnostics as JSON and nothing else.' },
      { name: 'github', help: 'Print them as annotations of a GitHub workflow run.' },
      { name: 'format', value: 'text|json|github', help: 'The same by name (default: text).' },
      { name: 'strict', help: 'Exit with 1 on warnings too.' },
      {
        name: 'lang',
        alias: 'language',
        value: 'en|vi',
        help: 'The language of the messages (default: en).',
      },
      CACHE,
      HELP,
    ],
    example: 'npm run check -- ../my-report',
  },
  {
    name: 'new',
    positionals: [{ name: 'DIR' }, { name: 'NAME' }],
    summary: 'Write the skeleton of a report on an event into a report repository.',
    options: [
      {
        name: 'date',
        value: 'YYYY-MM-DD',
        help: 'The day of the event; left to be filled in where absent.',
      },
      HELP,
    ],
    example: 'npm run new -- ../my-report "Name of the event" --date 2026-03-14',
  },
] as const satisfies readonly CommandRow[];

export type CommandName = (typeof COMMANDS)[number]['name'];
