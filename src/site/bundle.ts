import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { bundleKey } from './bundle-key.ts';
import { CACHE_ROOT, PROJECT_ROOT } from './project.ts';

const KEPT_BUNDLES = 8;

export interface Bundle {
  /** Folder of what is published: the page template as index.html, `assets/`, and the files of public/. */
  readonly client: string;
  /** The module that renders pages; see app-renderer.ts for what it exports. */
  readonly renderer: string;
  /** The service worker's code; service-worker/ puts the site's list of files before it. */
  readonly worker: string;
}

/**
 * Bundles the app for one base path, once for the browser and once for prerendering.
 * Nothing of a report goes in, so that a bundle is used again until the project's own sources change.
 */
export async function bundleApp(base: string): Promise<Bundle> {
  const home = join(CACHE_ROOT, 'bundles', await bundleKey(PROJECT_ROOT, base));
  if (!existsSync(home)) await bundleInto(home, base);
  return {
    client: join(home, 'client'),
    renderer: join(home, 'server', 'prerender.js'),
    worker: join(home, 'worker', 'sw.js'),
  };
}

/** Builds beside `home` and renames at the end, so that a stopped build leaves no half bundle behind. */
async function bundleInto(home: string, base: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    await inProduction(() =>
      Promise.all([
        build(clientConfig(join(draft, 'client'), base)),
        build(serverConfig(join(draft, 'server'), base)),
        build(workerConfig(join(draft, 'worker'), base)),
      ]),
    );
    await rename(draft, home);
    await removeOldBundles(dirname(home));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** Vite takes a NODE_ENV that is set, as test runners do, for the author's wish and bundles React's development build. */
async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const given = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (given === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = given;
  }
}

/** Keeps the few newest: as many base paths as one works with, not every state of the sources. */
async function removeOldBundles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const bundles = await Promise.all(
    names.map(async (name) => ({ name, made: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = bundles.toSorted((a, b) => b.made - a.made).slice(KEPT_BUNDLES);
  await Promise.all(
    old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })),
  );
}

function commonConfig(base: string): InlineConfig {
  return {
    root: PROJECT_ROOT,
    configFile: join(PROJECT_ROOT, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    base,
    resolve: { alias: ROUTER_IN_PRODUCTION },
  };
}

/** The router's package.json names its development build alone (remix-run/react-router#14102), which warns readers in their console. */
const ROUTER_IN_PRODUCTION = [
  { find: /^react-router$/, replacement: routerFile('index.mjs') },
  { find: /^react-router\/dom$/, replacement: routerFile('dom-export.mjs') },
];

function routerFile(name: string): string {
  return join(PROJECT_ROOT, 'node_modules/react-router/dist/production', name);
}

/**
 * Small modules that several pages share stand together. Left alone, each becomes a chunk of its own: a page then
 * asked for 17 scripts, most of them below 1 KB.
 */
const CODE_SPLITTING = {
  groups: [
    // What finds words in a list: on all pages but the first.
    {
      name: 'filter',
      test: /[\\/](?:filter-field|use-address-text|marked-text|find-words|report-address|arrow-left|calendar-date)\./,
      includeDependenciesRecursively: false,
    },
    {
      name: 'shared',
      test: /[\\/]src[\\/]|[\\/]lucide-react[\\/]|[\\/]useSuspenseQuery\./,
      minShareCount: 3,
      maxModuleSize: 12_000,
    },
    // What every page asks for once it is idle.
    {
      name: 'offline',
      test: /[\\/]features[\\/]offline[\\/](?!keeping[\\/]|keep-|lazy-part|offline-corner|use-after-load)|[\\/]offline-(?:words|caches)\./,
      includeDependenciesRecursively: false,
    },
    // Shared by the timeline and events alone: too few pages to travel with all.
    {
      name: 'events',
      test: /[\\/](?:event-name|gallery-anchor|chevron-down|share-2|check|quiet-button)\./,
    },
  ],
};

function clientConfig(outDir: string, base: string): InlineConfig {
  return {
    ...commonConfig(base),
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      // Browsers that lack it load the same scripts a little later.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: CODE_SPLITTING } },
    },
  };
}

/** Everything is bundled in, React's production build too: prerendering does not depend on NODE_ENV. */
function serverConfig(outDir: string, base: string): InlineConfig {
  return {
    ...commonConfig(base),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: 'src/prerender.tsx',
      copyPublicDir: false,
      minify: false,
    },
  };
}

/** A classic script in one file: every browser with service workers runs it. */
function workerConfig(outDir: string, base: string): InlineConfig {
  return {
    ...commonConfig(base),
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/workers/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  };
}
