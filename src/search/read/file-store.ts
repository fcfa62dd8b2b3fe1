/**
 * Files of a large index that are kept once they were read, the least recently used ones let go. At some
 * 10 KB each in memory, so many are within the budget; the browser's own cache has the others.
 */
const MOST_FILES = 320;

export interface FileStore {
  /** The decoded file; read and decoded once while it is kept. A failure is not kept. */
  get<T>(name: string, decode: (content: string) => T): Promise<T>;
}

/** Keeps what was read. A name must always be decoded the same way. */
export function createFileStore(readFile: (name: string) => Promise<string>): FileStore {
  const files = new Map<string, Promise<unknown>>();
  return {
    async get<T>(name: string, decode: (content: string) => T): Promise<T> {
      const kept = files.get(name) as Promise<T> | undefined;
      const file = kept ?? readFile(name).then(decode);
      files.delete(name);
      files.set(name, file);
      const [oldest = name] = files.keys();
      if (files.size > MOST_FILES) files.delete(oldest);
      file.catch(() => files.delete(name));
      return file;
    },
  };
}
