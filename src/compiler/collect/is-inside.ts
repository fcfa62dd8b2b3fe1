import { realpathSync } from 'node:fs';
import path from 'node:path';

/** True for a file or folder that exists and lies in a folder (or is it), wherever links lead. */
export function isInside(location: string, folder: string): boolean {
  try {
    const real = realpathSync(location);
    return real === folder || real.startsWith(folder + path.sep);
  } catch {
    return false;
  }
}
