import { parseArgs } from 'node:util';
import { UsageError } from '#compiler/usage-error.ts';
import { type CommandName, type CommandRow, type OptionRow, COMMANDS } from './command-table.ts';
import { nearestName } from './nearest-name.ts';

export interface Invocation {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  /** Values by option name; a switch that is set is `true`. */
  readonly options: Readonly<Record<string, string | true>>;
}

/**
 * Reads the words after `debrief`. Throws a UsageError, worded for the author, on whatever the command
 * table does not know: an unknown command or option, a missing value, too few or too many words.
 */
export function parseCommandLine(words: readonly string[]): Invocation {
  const [name = '', ...rest] = words;
  const row = COMMANDS.find((candidate) => candidate.name === name);
  if (row === undefined)
    throw unknownName(
      'command',
      name,
      COMMANDS.map((command) => command.name),
    );
  const invocation = { command: row.name, ...readWords(row, rest) };
  if (invocation.options['help'] !== true) assertPositionals(row, invocation.positionals);
  return invocation;
}

function readWords(row: CommandRow, words: string[]): Omit<Invocation, 'command'> {
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      row.options.flatMap(({ name, alias, value }) =>
        [name, alias ?? name].map((spelling) => [
          spelling,
          { type: value === undefined ? 'boolean' : 'string' },
        ]),
      ),
    ),
  });
  const positionals: string[] = [];
  const options: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = findOption(row, token);
    options[option.name] = readOption(option, token);
  }
  return { positionals, options };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function findOption(row: CommandRow, { name, rawName }: OptionToken): OptionRow {
  const option = row.options.find(
    (candidate) => (candidate.name === name || candidate.alias === name) && rawName === `--${name}`,
  );
  if (option !== undefined) return option;
  throw unknownName(
    'option',
    rawName,
    row.options.map((known) => `--${known.name}`),
  );
}

function readOption(
  option: OptionRow,
  { rawName, value, inlineValue }: OptionToken,
): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`${rawName} takes no value.`, `Write ${rawName} alone.`);
  }
  // `--out --base /x/`: the next option is not the value.
  if (value === undefined || value === '' || (value.startsWith('--') && inlineValue !== true)) {
    throw new UsageError(`${rawName} needs a value.`, `Write ${rawName} ${option.value}.`);
  }
  return value;
}

function assertPositionals(row: CommandRow, given: readonly string[]): void {
  const missing = row.positionals.slice(given.length).find(({ optional }) => optional !== true);
  if (missing !== undefined) {
    throw new UsageError(`${missing.name} is missing.`, `Write: ${row.example}`);
  }
  const extra = given[row.positionals.length];
  if (extra !== undefined) {
    throw new UsageError(`“${extra}” is one word too many.`, `Write: ${row.example}`);
  }
}

function unknownName(
  kind: 'command' | 'option',
  name: string,
  known: readonly string[],
): UsageError {
  const near = nearestName(name, known);
  return new UsageError(
    name === '' ? `A ${kind} is missing.` : `There is no ${kind} ${name}.`,
    near === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${near}?`,
  );
}
