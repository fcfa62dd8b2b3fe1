import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { policyHeader } from './content-security-policy.ts';
import { createCompressedReader, type ReadCompressed } from './compressed-bodies.ts';
import { listenOnFreePort } from './listen.ts';
import { FOREIGN_HOST_MESSAGE, isLocalHost } from './local-host.ts';
import { findPublishedFile } from './published-file.ts';
import { sendFile, sendText } from './send-file.ts';

export interface ServeOptions {
  /** The published site. It may be replaced as a whole while the server runs. */
  readonly folder: string;
  /** The path that the site was built for: `/` or `/repo/`. */
  readonly base: string;
  /** The wanted port; the next free one is taken where it is in use. 0 lets the system choose. */
  readonly port: number;
}

export interface RunningServer {
  /** Address of the site's first page, base included. */
  readonly url: string;
  readonly port: number;
  close: () => Promise<void>;
}

/** Files whose names change with their content, so that a browser may keep them for good. */
const IMMUTABLE = /^(?:assets|media|cards)\//;

/** What a page loads and nobody opens: a policy would say nothing of it. Workers have one of their own. */
const ONLY_LOADED = /^(?:assets\/(?!.*\.worker-)|media\/|data\/)(?!.*\.svg$)/;

/** Serves a published site as a static host does, to this machine only. */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const readCompressed = createCompressedReader();
  const server = createServer((request, response) => {
    answer(request, response, { ...options, readCompressed }).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, `The file could not be read: ${String(error)}\n`);
    });
  });
  const port = await listenOnFreePort(server, options.port);
  return {
    port,
    url: `http://localhost:${port}${options.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface AnswerContext extends ServeOptions {
  readonly readCompressed: ReadCompressed;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: AnswerContext,
): Promise<void> {
  if (!isLocalHost(request.headers.host)) return sendText(response, 403, FOREIGN_HOST_MESSAGE);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'This server only answers GET and HEAD.\n');
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (`${pathname}/` === context.base) return redirect(response, context.base + search);
  if (!pathname.startsWith(context.base)) return sendMissing(request, response, context);

  const path = pathname.slice(context.base.length);
  const found = await findPublishedFile(context.folder, `/${path}`);
  // A path that begins with two slashes would name another host.
  if (found.kind === 'folder')
    return redirect(response, `/${`${pathname}/`.replace(/^\/+/, '')}${search}`);
  if (found.kind === 'missing') return sendMissing(request, response, context);
  if (!ONLY_LOADED.test(path)) setPolicy(response);
  response.setHeader(
    'Cache-Control',
    IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  return sendFile(request, response, {
    file: found,
    status: 200,
    readCompressed: context.readCompressed,
  });
}

async function sendMissing(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, readCompressed }: AnswerContext,
): Promise<void> {
  const page = await findPublishedFile(folder, '/404.html');
  if (page.kind !== 'file') return sendText(response, 404, 'There is nothing at this address.\n');
  setPolicy(response);
  response.setHeader('Cache-Control', 'no-cache');
  return sendFile(request, response, { file: page, status: 404, readCompressed });
}

function setPolicy(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policyHeader());
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}
