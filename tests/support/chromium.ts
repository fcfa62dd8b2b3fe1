import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, unpackBundledChromium } from './bundled-chromium.ts';

const INSTALLED_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The browser that the tests drive: the one that `CHROMIUM_PATH` names (the word `bundled` chooses
 * the one from npm), else one installed on this machine, else the one from npm.
 */
export async function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Browser> {
  const wanted = environment['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '' && wanted !== 'bundled') {
    return { executablePath: wanted };
  }
  const installed = wanted === 'bundled' ? undefined : findOnPath(environment['PATH'] ?? '');
  return installed === undefined ? unpackBundledChromium() : { executablePath: installed };
}

function findOnPath(path: string): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return INSTALLED_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    isExecutable,
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
