import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project: where index.html, vite.config.ts and example/ are. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything is kept that can be made again. */
export const CACHE_ROOT = join(PROJECT_ROOT, 'node_modules', '.cache', 'debrief');

/** The report repository that commands use where none is named. */
export const EXAMPLE_FOLDER = join(PROJECT_ROOT, 'example');
