/** A Markdown file's name taken apart: `_index.vi.md` is the page `_index` in Vietnamese. */
export interface PageName {
  readonly stem: string;
  /** The language that the name states. */
  readonly language?: string;
}

const PAGE = /^(.+?)(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})?))?\.(?:md|markdown|mdown)$/i;

/** The parts of a Markdown file's name, or undefined for any other file. */
export function readPageName(file: string): PageName | undefined {
  const [, stem, language] = PAGE.exec(file) ?? [];
  if (stem === undefined) return undefined;
  return { stem, ...(language === undefined ? {} : { language: language.toLowerCase() }) };
}

/** True for the page that stands for its folder. */
export function isFolderPage(stem: string): boolean {
  return stem === '_index' || stem === 'index';
}
