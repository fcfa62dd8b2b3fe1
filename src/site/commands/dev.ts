import { type Compilation, createCompiler } from '#compiler/compile.ts';
import { printDiagnostics } from '#compiler/diagnostics.ts';
import { describeCompilation } from '../describe-build.ts';
import { startDevServer } from '../dev-server.ts';
import { createPhotoProgress } from '../report-progress.ts';
import {
  announceServer,
  checkCommand,
  type CommandContext,
  photoCache,
  printLine,
  reportFolder,
  wantedPort,
  workFolder,
} from './context.ts';

/** Serves the app from its sources and follows every change of a report or a photo. */
export async function dev(context: CommandContext): Promise<number> {
  const port = wantedPort(context);
  const input = reportFolder(context);
  const catalog = workFolder('dev', input);
  const compiler = createCompiler({
    input,
    output: catalog,
    cache: photoCache(context),
    photos: 'encode',
    index: 'follow',
    onProgress: createPhotoProgress(context.stdout),
  });
  let compilation = await compiler.compile();
  const followIndex = ({ indexed }: Compilation) => {
    indexed.catch((error: unknown) => {
      printLine(context, `The search index was not built: ${messageOf(error)}`);
    });
  };
  followIndex(compilation);
  printLine(context, describeCompilation(compilation, { checkCommand: checkCommand(context) }));
  const recompile = async () => {
    const start = performance.now();
    try {
      const next = await compiler.compile();
      printLine(context, describeChange(compilation, next, performance.now() - start));
      compilation = next;
      followIndex(next);
    } catch (error) {
      printLine(context, `Not compiled: ${messageOf(error)}`);
    }
    return compilation.inputs;
  };
  const source = { catalog, inputs: compilation.inputs, recompile };
  announceServer(context, await startDevServer({ source, port }));
  return 0;
}

/** One line on what was compiled, and the problems that were not there before. */
function describeChange(before: Compilation, after: Compilation, milliseconds: number): string {
  const known = new Set(before.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  const fresh = after.diagnostics.filter((diagnostic) => !known.has(JSON.stringify(diagnostic)));
  const line = `Compiled in ${Math.round(milliseconds)} ms`;
  if (fresh.length === 0) return line;
  return `${line}\n${printDiagnostics(fresh, { format: 'text', language: 'en' })}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
