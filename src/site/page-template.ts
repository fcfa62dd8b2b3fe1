/** What goes into the one HTML template for one page. */
export interface PageParts {
  readonly head: string;
  readonly html: string;
  readonly language: string;
}

export type FillTemplate = (parts: PageParts) => string;

const LANGUAGE_MARKER = '<html lang="en"';
const HEAD_MARKER = '<!--head-->';
const APP_MARKER = '<!--app-->';

/**
 * Cuts the template at its markers and returns a function that puts a page's parts between the pieces.
 * Joining pieces, unlike String.replace, has no meaning for `$&` in a report's text.
 * Throws where index.html lacks a marker or holds one twice.
 */
export function compileTemplate(template: string): FillTemplate {
  const [beforeLanguage, afterLanguage] = cutAt(template, LANGUAGE_MARKER);
  const [beforeHead, afterHead] = cutAt(afterLanguage, HEAD_MARKER);
  const [beforeApp, afterApp] = cutAt(afterHead, APP_MARKER);
  return ({ head, html, language }) =>
    [beforeLanguage, `<html lang="${language}"`, beforeHead, head, beforeApp, html, afterApp].join(
      '',
    );
}

function cutAt(text: string, marker: string): [string, string] {
  const [before, after, ...more] = text.split(marker);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `index.html must hold ${marker} exactly once, language before head before app.`,
    );
  }
  return [before, after];
}
