import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { bundleKey } from './bundle-key.ts';
import { CACHE_ROOT, PROJECT_ROOT } from './project.ts';

export interface Bundle {
  /** Folder of what is published: the page template as index.html, `assets/`, and the files of public/. */
  readonly client: string;
  /** The module that renders pages; see app-renderer.ts for what it exports. */
  readonly renderer: string;
}

/**
 * Bundles the app for one base path, once for the browser and once for prerendering.
 * Nothing of a report goes in, so that a bundle is used again until the project's own sources change.
 */
export async function bundleApp(base: string): Promise<Bundle> {
  const home = join(CACHE_ROOT, 'bundles', await bundleKey(PROJECT_ROOT, base));
  if (!existsSync(home)) await bundleInto(home, base);
  return { client: join(home, 'client'), renderer: join(home, 'server', 'prerender.js') };
}

/** Builds beside `home` and renames at the end, so that a stopped build leaves no half bundle behind. */
async function bundleInto(home: string, base: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    await Promise.all([
      build(clientConfig(join(draft, 'client'), base)),
      build(serverConfig(join(draft, 'server'), base)),
    ]);
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function commonConfig(base: string): InlineConfig {
  return {
    root: PROJECT_ROOT,
    configFile: join(PROJECT_ROOT, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    base,
  };
}

function clientConfig(outDir: string, base: string): InlineConfig {
  return { ...commonConfig(base), build: { outDir, emptyOutDir: true, manifest: true } };
}

/** Everything is bundled in, React's production build too: prerendering does not depend on NODE_ENV. */
function serverConfig(outDir: string, base: string): InlineConfig {
  return {
    ...commonConfig(base),
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
