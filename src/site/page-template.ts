/** What goes into the one HTML template for one page. */
export interface PageParts {
  readonly language: string;
  readonly head: string;
  readonly html: string;
  /** Links that stand at the body's end. */
  readonly preloads: string;
}

export type FillTemplate = (parts: PageParts) => string;

const LANGUAGE_MARKER = '<html lang="en"';
const HEAD_MARKER = '<!--head-->';
const APP_MARKER = '<!--app-->';
const END_MARKER = '</body>';

/**
 * Cuts the template at its markers and returns a function that puts a page's parts between the pieces.
 * Joining pieces, unlike String.replace, has no meaning for `$&` in a report's text.
 * Throws where index.html lacks a marker or holds one twice.
 */
export function compileTemplate(template: string): FillTemplate {
  const [beforeLanguage, afterLanguage] = cutAt(template, LANGUAGE_MARKER);
  const [beforeHead, afterHead] = cutAt(afterLanguage, HEAD_MARKER);
  const [beforeApp, afterApp] = cutAt(afterHead, APP_MARKER);
  const [beforeEnd, afterEnd] = cutAt(afterApp, END_MARKER);
  return ({ language, head, html, preloads }) =>
    [
      `${beforeLanguage}<html lang="${language}"${beforeHead}`,
      `${head}${beforeApp}`,
      `${html}${beforeEnd}`,
      `${preloads}${END_MARKER}${afterEnd}`,
    ].join('');
}

function cutAt(text: string, marker: string): [string, string] {
  const [before, after, ...more] = text.split(marker);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `index.html must hold ${marker} exactly once, and after the markers before it.`,
    );
  }
  return [before, after];
}
