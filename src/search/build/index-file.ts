/** One file of the index; `name` goes through `catalogFiles.search`. */
export interface SearchIndexFile {
  readonly name: string;
  readonly content: string;
}
