import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes what a page needs to open an engine beside its index: `page.html`, and `page-in-worker.html` for
 * an engine that can run in a worker.
 * @returns the names of the pages
 */
export async function bundle(engine, folder) {
  const source = join(import.meta.dirname, 'engines', engine);
  await bundleFile(join(source, 'open.mjs'), join(folder, 'open.js'));
  writePage(folder, 'page.html', './open.js');
  if (!existsSync(join(source, 'worker.mjs'))) return ['page.html'];
  await bundleFile(join(source, 'worker.mjs'), join(folder, 'worker.js'));
  await bundleFile(join(source, 'open-in-worker.mjs'), join(folder, 'open-in-worker.js'));
  writePage(folder, 'page-in-worker.html', './open-in-worker.js');
  return ['page.html', 'page-in-worker.html'];
}

function bundleFile(from, to) {
  return build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
}

function writePage(folder, name, script) {
  writeFileSync(
    join(folder, name),
    `<!doctype html><script type="module">import { open } from '${script}'; globalThis.openEngine = open; globalThis.ready = true;</script>`,
  );
}
