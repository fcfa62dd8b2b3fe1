import { createRecent } from './recent.ts';

/**
 * Files of a large index that are kept once they were read. At some 10 KB each in memory, so many are
 * within the budget; the browser's own cache has the others.
 */
const MOST_FILES = 320;

export interface FileStore {
  /** The decoded file; read and decoded once while it is kept. A failure is not kept. */
  get<T>(name: string, decode: (content: string) => T): Promise<T>;
}

/** Keeps what was read. A name must always be decoded the same way. */
export function createFileStore(readFile: (name: string) => Promise<string>): FileStore {
  const files = createRecent<string>(MOST_FILES);
  return { get: (name, decode) => files.get(name, () => readFile(name).then(decode)) };
}

/**
 * Decodes a JSON file. What is kept of it is its columns: objects for every row would weigh several
 * times as much.
 */
export function parseFile<T>(content: string): T {
  return JSON.parse(content) as T;
}
