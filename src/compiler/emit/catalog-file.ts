/** One text of the catalog. */
export interface CatalogFile {
  /** Relative to the output folder; several where it is the same in several languages of the interface. */
  readonly names: readonly string[];
  /** Equal for as long as the text is: tells without making the text that it need not be written again. */
  readonly version: unknown;
  /** Made when it is written, and kept by nobody: the texts of ten thousand reports would fill the memory. */
  content(): string;
}

/** A file whose text is at hand. */
export function textFile(names: readonly string[], text: string): CatalogFile {
  return { names, version: text, content: () => text };
}
