import { relative } from 'node:path';
import { newReport } from '#compiler/new-report.ts';
import { type CommandContext, optionValue, printLine, reportFolder } from './context.ts';

/** Writes the skeleton of a report. */
export async function createReport(context: CommandContext): Promise<number> {
  const input = reportFolder(context);
  const date = optionValue(context, 'date');
  const { files } = await newReport({
    input,
    name: context.positionals[1] ?? '',
    ...(date === undefined ? {} : { date }),
  });
  printLine(context, 'Written, ready to be filled in:');
  for (const file of files) printLine(context, `  ${relative(context.cwd, file)}`);
  return 0;
}
