import { buildSite } from '../build-site.ts';
import { count, describeCompilation } from '../describe-build.ts';
import { createPhotoProgress } from '../report-progress.ts';
import { parseSiteAddress } from '../site-address.ts';
import {
  checkCommand,
  type CommandContext,
  optionValue,
  outFolder,
  photoCache,
  printLine,
  reportFolder,
} from './context.ts';

/** Writes the site as static files. */
export async function build(context: CommandContext): Promise<number> {
  const folder = reportFolder(context);
  const address = parseSiteAddress(optionValue(context, 'base') ?? '/');
  const out = outFolder(context, 'dist', folder);
  printLine(context, `Building the site of ${folder}`);
  const { compilation, pages } = await buildSite({
    folder,
    out,
    address,
    photoCache: photoCache(context),
    onProgress: createPhotoProgress(context.stdout),
  });
  printLine(context, describeCompilation(compilation, { checkCommand: checkCommand(context) }));
  printLine(context, `${count(pages, 'page')} written to ${out}, for ${address.base}`);
  if (address.origin === undefined) {
    printLine(
      context,
      'Feeds and the site map need the whole address: --base https://you.github.io/my-report/',
    );
  }
  return 0;
}
