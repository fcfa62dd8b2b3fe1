import { buildSite } from '../build-site.ts';
import { count, describeCompilation } from '../describe-build.ts';
import { createPhotoProgress } from '../report-progress.ts';
import { parseSiteAddress } from '../site-address.ts';
import { serveFolder } from '../static-server.ts';
import {
  announceServer,
  checkCommand,
  type CommandContext,
  optionValue,
  photoCache,
  printLine,
  reportFolder,
  wantedPort,
  workFolder,
} from './context.ts';

/** Builds a site into the cache and serves it. */
export async function start(context: CommandContext): Promise<number> {
  const port = wantedPort(context);
  const folder = reportFolder(context);
  const { base } = parseSiteAddress(optionValue(context, 'base') ?? '/');
  const out = workFolder('sites', folder, base);
  printLine(context, `Building the site of ${folder}`);
  const { compilation, pages } = await buildSite({
    folder,
    out,
    address: { origin: undefined, base },
    photoCache: photoCache(context),
    onProgress: createPhotoProgress(context.stdout),
  });
  printLine(context, describeCompilation(compilation, { checkCommand: checkCommand(context) }));
  printLine(context, `${count(pages, 'page')} written`);
  announceServer(context, await serveFolder({ folder: out, base, port }));
  return 0;
}
