import { compile as compileReports } from '#compiler/compile.ts';
import { exitCodeOf, printDiagnostics } from '#compiler/diagnostics.ts';
import { describeCompilation } from '../describe-build.ts';
import { publishFolder } from '../publish.ts';
import { createPhotoProgress } from '../report-progress.ts';
import {
  checkCommand,
  type CommandContext,
  outFolder,
  photoCache,
  printLine,
  reportFolder,
} from './context.ts';

/** Writes the catalog alone. 1 where a report could not be read; the others are written all the same. */
export async function compile(context: CommandContext): Promise<number> {
  const input = reportFolder(context);
  const out = outFolder(context, 'catalog', input);
  const photos = context.options['no-photos'] === true ? 'skip' : 'encode';
  const compilation = await publishFolder(out, (output) =>
    compileReports({
      input,
      output,
      cache: photoCache(context),
      photos,
      onProgress: createPhotoProgress(context.stdout),
    }),
  );
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printLine(context, printDiagnostics(errors, { format: 'text', language: 'en' }));
  }
  printLine(
    context,
    describeCompilation(compilation, { checkCommand: checkCommand(context), photos }),
  );
  printLine(context, `The catalog is in ${out}`);
  return exitCodeOf(compilation.diagnostics);
}
