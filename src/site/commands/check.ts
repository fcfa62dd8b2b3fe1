import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#compiler/compile.ts';
import { exitCodeOf, printDiagnostics } from '#compiler/diagnostics.ts';
import { withColumns } from '#compiler/diagnostics/columns.ts';
import { UsageError } from '#compiler/usage-error.ts';
import type { Diagnostic } from '#model/catalog.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#model/interface-language.ts';
import { checkProject } from '../check-project.ts';
import { type CommandContext, optionValue, photoCache, reportFolder } from './context.ts';

/** Lists what is wrong with reports. With neither a folder nor an option it checks this project itself. */
export async function check(context: CommandContext): Promise<number> {
  const { positionals, options, stdout } = context;
  if (positionals.length === 0 && Object.keys(options).length === 0) return checkProject();
  const language = wantedLanguage(context);
  const format = wantedFormat(context);
  const diagnostics = await diagnose(context);
  stdout.write(printDiagnostics(diagnostics, { format, language }));
  return exitCodeOf(diagnostics, { strict: options['strict'] === true });
}

const FORMATS = ['text', 'json', 'github'] as const;

function wantedFormat(context: CommandContext): (typeof FORMATS)[number] {
  const { options } = context;
  const given = optionValue(context, 'format');
  if (given === undefined)
    return options['json'] === true ? 'json' : options['github'] === true ? 'github' : 'text';
  const format = FORMATS.find((candidate) => candidate === given);
  if (format !== undefined) return format;
  throw new UsageError(
    `There is no format “${given}”.`,
    `Write ${FORMATS.map((candidate) => `--format ${candidate}`).join(' or ')}.`,
  );
}

function wantedLanguage(context: CommandContext): InterfaceLanguage {
  const given = optionValue(context, 'lang') ?? 'en';
  const language = INTERFACE_LANGUAGES.find((candidate) => candidate === given);
  if (language !== undefined) return language;
  throw new UsageError(
    `The messages exist in ${INTERFACE_LANGUAGES.join(' and ')}, not in “${given}”.`,
    `Write ${INTERFACE_LANGUAGES.map((candidate) => `--lang ${candidate}`).join(' or ')}.`,
  );
}

/** Compiles into a folder that is thrown away; photos are only looked at. */
async function diagnose(context: CommandContext): Promise<readonly Diagnostic[]> {
  const input = reportFolder(context);
  const output = await mkdtemp(join(tmpdir(), 'debrief-check-'));
  try {
    const { diagnostics, root } = await compile({
      input,
      output,
      cache: photoCache(context),
      photos: 'skip',
    });
    return withColumns(diagnostics, root);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}
