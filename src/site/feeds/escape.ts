/** Text from reports, made safe for the format that it lands in. */

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For XML and HTML, text and attribute alike. Characters that XML 1.0 has no way to write are left out. */
export function escapeXml(text: string): string {
  return removeControls(text).replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? '');
}

/** A value as JSON that may stand in a script element: no `</script>`, no `<!--`. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** For a value of iCalendar type TEXT (RFC 5545, 3.3.11). */
export function escapeCalendarText(text: string): string {
  return removeControls(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`);
}

/**
 * For a CSV cell (RFC 4180). A leading `=`, `+`, `-`, `@`, tab or line break would be run as a formula by
 * spreadsheets; an apostrophe before it makes it text (OWASP, CSV injection).
 */
export function escapeCsvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes out control characters (not tab and line breaks), lone surrogates and the two non-characters. */
function removeControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '');
}
