import { type CommandName, type CommandRow, COMMANDS } from './command-table.ts';

/** The help of one command, or of all of them. */
export function helpText(command?: CommandName): string {
  const row = COMMANDS.find(({ name }) => name === command);
  return row === undefined ? overview() : helpOf(row);
}

function overview(): string {
  return [
    'Debrief turns Markdown event reports into a site.',
    '',
    ...alignColumns(COMMANDS.map(({ name, summary }) => [name, summary])),
    '',
    'DIR is a Hugo repository, a site in a sub-folder of it, its events section, or a folder of Markdown reports.',
    'Options of one command: npm run COMMAND -- --help',
  ].join('\n');
}

function helpOf({ name, positionals, summary, options, example }: CommandRow): string {
  const words = positionals.map((word) => (word.optional === true ? `[${word.name}]` : word.name));
  return [
    `${name} ${[...words, '[options]'].join(' ')}`,
    '',
    summary,
    '',
    ...alignColumns(
      options.map(({ name, value, help }) => [[`--${name}`, value].join(' ').trim(), help]),
    ),
    '',
    `Example: ${example}`,
  ].join('\n');
}

function alignColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
