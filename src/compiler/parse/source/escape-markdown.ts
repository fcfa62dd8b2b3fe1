/** Plain text as Markdown that shows it as it is: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

/** A link as Markdown; a target with blanks or brackets cannot end it early. */
export function markdownLink(words: string, url: string): string {
  return `[${escapeMarkdown(words)}](${/[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url})`;
}
