import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { untar } from './untar.ts';

export interface Browser {
  readonly executablePath: string;
  /** Environment in which it must be started; absent where the machine's own will do. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes inside the npm package `@sparticuz/chromium` (Linux on x64), unpacked
 * once into `node_modules/.cache`. It brings its own libraries and fonts, so that a machine with
 * neither can run it. The package's own launcher and flags are not used: its `--single-process`
 * ends the browser with the second context, and its fonts.conf names folders that do not exist.
 */
export async function unpackBundledChromium(): Promise<Browser> {
  const source = findPackageFolder();
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(source, '..', '..', '.cache', 'chromium', version);
  const executablePath = join(home, 'chromium');
  if (!existsSync(executablePath)) await unpackInto(home, join(source, 'bin'));
  return { executablePath, env: environmentFor(home) };
}

function findPackageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('@sparticuz/chromium is installed without its browser.');
    folder = parent;
  }
  return folder;
}

/** Unpacks beside `home` and renames at the end: of several processes that race, one wins and all may use it. */
async function unpackInto(home: string, archives: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const [archive, folder] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
    ['swiftshader.tar.br', '.'],
  ] as const) {
    untar(brotliDecompressSync(await readFile(join(archives, archive))), join(draft, folder));
  }
  await writeFile(join(draft, 'fonts', 'fonts.conf'), fontsConfigFor(home));
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
  );
  try {
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

function fontsConfigFor(home: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`,
  ].join('\n');
}

function environmentFor(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const libraries = [join(home, 'al2023', 'lib'), home, process.env['LD_LIBRARY_PATH']];
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined).join(':'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  };
}
