import { relative } from 'node:path';
import { newReport } from '#compiler/new-report.ts';
import { UsageError } from '#compiler/usage-error.ts';
import { type CommandContext, optionValue, printLine, reportFolder } from './context.ts';

/** Writes the skeleton of a report. */
export async function createReport(context: CommandContext): Promise<number> {
  const input = reportFolder(context);
  const date = optionValue(context, 'date');
  if (date === undefined) {
    throw new UsageError('The day of the event is missing.', 'Add --date 2026-03-14.');
  }
  const { files } = await newReport({ input, name: context.positionals[1] ?? '', date });
  printLine(context, 'Written, ready to be filled in:');
  for (const file of files) printLine(context, `  ${relative(context.cwd, file)}`);
  return 0;
}
