import { createServer } from 'vite';
import { LOOPBACK } from './listen.ts';
import { type CatalogSource, devCatalog } from './dev-catalog.ts';
import { PROJECT_ROOT } from './project.ts';
import type { RunningServer } from './static-server.ts';

export interface DevServerOptions {
  readonly source: CatalogSource;
  /** The wanted port; the next free one is taken where it is in use. */
  readonly port: number;
}

/** Serves the app from its sources, and the catalog from the compiler, to this machine only. */
export async function startDevServer({ source, port }: DevServerOptions): Promise<RunningServer> {
  const vite = await createServer({
    root: PROJECT_ROOT,
    logLevel: 'warn',
    plugins: [devCatalog(source)],
    server: {
      host: LOOPBACK,
      port,
      allowedHosts: ['localhost', LOOPBACK],
      fs: { allow: [PROJECT_ROOT] },
    },
  });
  await vite.listen();
  const address = vite.httpServer?.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { port: actual, url: `http://localhost:${actual}/`, close: () => vite.close() };
}
