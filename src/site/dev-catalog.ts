import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { createCompressedReader } from './compressed-bodies.ts';
import { FOREIGN_HOST_MESSAGE, isLocalHost } from './local-host.ts';
import { findPublishedFile } from './published-file.ts';
import { sendFile, sendText } from './send-file.ts';

export interface CatalogSource {
  /** Folder of the compiled catalog. */
  readonly catalog: string;
  /** Files and folders that the catalog was made from. */
  readonly inputs: readonly string[];
  /** Compiles anew and returns the inputs; resolves when the catalog is in place, rejects never. */
  readonly recompile: () => Promise<readonly string[]>;
}

/** Editors write a file in several steps; a change is taken up when nothing more came for so long (ms). */
const QUIET_TIME = 60;

/** Serves the catalog's data and photos, and makes open pages follow the reports. */
export function devCatalog(source: CatalogSource): Plugin {
  return {
    name: 'debrief:catalog',
    configureServer(server) {
      server.middlewares.use(refuseForeignHosts);
      server.middlewares.use(serveCatalog(source.catalog));
      watchReports(server, source);
    },
  };
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function refuseForeignHosts(...[request, response, next]: Parameters<Middleware>): void {
  if (isLocalHost(request.headers.host)) next();
  else sendText(response, 403, FOREIGN_HOST_MESSAGE);
}

function serveCatalog(folder: string): Middleware {
  const readCompressed = createCompressedReader();
  return (request, response, next) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (!/^\/(?:data|media)\//.test(pathname)) {
      next();
      return;
    }
    const answer = async () => {
      const file = await findPublishedFile(folder, pathname);
      if (file.kind !== 'file') sendText(response, 404, 'The catalog has no such file.\n');
      else {
        response.setHeader('Cache-Control', 'no-cache');
        await sendFile(request, response, { file, status: 200, readCompressed });
      }
    };
    answer().catch((error: unknown) => {
      response.destroy(error as Error);
    });
  };
}

/** One compilation at a time; what changes during one is taken up by the next. */
function watchReports(server: ViteDevServer, source: CatalogSource): void {
  let { inputs } = source;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const follow = async () => {
    inputs = await source.recompile();
    server.watcher.add([...inputs]);
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add([...inputs]);
  server.watcher.on('all', (_event, path) => {
    if (!inputs.some((input) => path === input || path.startsWith(input + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(follow);
    }, QUIET_TIME);
  });
}
