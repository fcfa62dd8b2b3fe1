import { resolve } from 'node:path';
import { buildSite } from '../build-site.ts';
import { count, describeCompilation } from '../describe-build.ts';
import { createPhotoProgress } from '../report-progress.ts';
import { parseSiteAddress } from '../site-address.ts';
import {
  checkCommand,
  type CommandContext,
  optionValue,
  photoCache,
  printLine,
  reportFolder,
} from './context.ts';

/** Writes the site as static files. */
export async function build(context: CommandContext): Promise<number> {
  const folder = reportFolder(context);
  const address = parseSiteAddress(optionValue(context, 'base') ?? '/');
  const out = resolve(context.cwd, optionValue(context, 'out') ?? 'dist');
  const { compilation, pages } = await buildSite({
    folder,
    out,
    address,
    photoCache: photoCache(context),
    onProgress: createPhotoProgress(context.stdout),
  });
  printLine(context, describeCompilation(compilation, checkCommand(context)));
  printLine(context, `${count(pages, 'page')} written to ${out}, for ${address.base}`);
  if (address.origin === undefined) {
    printLine(
      context,
      'Feeds and the site map need the whole address: --base https://you.github.io/my-report/',
    );
  }
  return 0;
}
