import { type Dirent, readdirSync } from 'node:fs';

/** What is in a folder, in a fixed order; nothing where it cannot be read. */
export function folderEntries(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
