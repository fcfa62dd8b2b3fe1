import { escapeMarkdown } from '../source/escape-markdown.ts';
import { type Shortcode, scanShortcodes } from './shortcode-scanner.ts';
import { type RenderedShortcode, renderShortcode } from './shortcode-rendering.ts';

export interface UnknownShortcode {
  readonly name: string;
  readonly line: number;
}

export interface ExpandedShortcodes {
  /** The text with shortcodes rendered to Markdown or HTML; every line keeps its number. */
  readonly text: string;
  readonly unknown: readonly UnknownShortcode[];
}

/**
 * Renders Hugo's shortcodes in place. Boxes become block quotes, figures and galleries become images,
 * unknown ones stay as their own text and are reported.
 */
export function expandShortcodes(text: string): ExpandedShortcodes {
  const shortcodes = scanShortcodes(text);
  if (shortcodes.length === 0) return { text, unknown: [] };
  const closed = namesClosedLater(shortcodes);
  const writer = new ShortcodeWriter();
  const unknown: UnknownShortcode[] = [];
  let from = 0;
  let line = 1;
  for (const [index, shortcode] of shortcodes.entries()) {
    writer.text(text.slice(from, shortcode.start));
    line += lineBreaks(text.slice(from, shortcode.start));
    const source = text.slice(shortcode.start, shortcode.end);
    const rendered = renderShortcode(shortcode);
    if (rendered.type === 'unknown' && !shortcode.closing) {
      unknown.push({ name: shortcode.name, line });
    }
    if (shortcode.closing) writer.close(rendered, source);
    else writer.open(rendered, source, closed[index] === true);
    writer.keepLines(source);
    line += lineBreaks(source);
    from = shortcode.end;
  }
  writer.text(text.slice(from));
  return { text: writer.written, unknown };
}

/** Writes text, with `> ` before each line while a box is open. */
class ShortcodeWriter {
  readonly #pieces: string[] = [];
  #atLineStart = true;
  #boxes = 0;

  get written(): string {
    return this.#pieces.join('');
  }

  text(text: string): void {
    if (text === '') return;
    const quoted =
      this.#boxes === 0 ? text : (this.#atLineStart ? '> ' : '') + text.replaceAll('\n', '\n> ');
    this.#pieces.push(quoted);
    this.#atLineStart = quoted.endsWith('\n');
  }

  open(rendered: RenderedShortcode, source: string, closes: boolean): void {
    if (rendered.type === 'unknown') this.text(asText(source));
    else if (rendered.type === 'text') this.text(rendered.text);
    else if (rendered.type === 'code' && closes) this.text(`\`\`\`${rendered.language}`);
    else if (rendered.type === 'box' && closes) {
      this.#boxes++;
      if (rendered.title !== '') this.text(`**${rendered.title}**`);
    }
  }

  close(rendered: RenderedShortcode, source: string): void {
    if (rendered.type === 'unknown') this.text(asText(source));
    else if (rendered.type === 'code') this.text('```');
    else if (rendered.type === 'box' && this.#boxes > 0) this.#boxes--;
  }

  /** A shortcode over several lines leaves as many. */
  keepLines(source: string): void {
    this.text('\n'.repeat(lineBreaks(source)));
  }
}

/** For each opening shortcode, whether a closing one of its name comes later. */
function namesClosedLater(shortcodes: readonly Shortcode[]): boolean[] {
  const open = new Map<string, number>();
  const closed: boolean[] = shortcodes.map(() => false);
  for (let index = shortcodes.length - 1; index >= 0; index--) {
    const shortcode = shortcodes[index];
    if (shortcode === undefined) continue;
    const waiting = open.get(shortcode.name) ?? 0;
    if (shortcode.closing) open.set(shortcode.name, waiting + 1);
    else if (waiting > 0) {
      open.set(shortcode.name, waiting - 1);
      closed[index] = true;
    }
  }
  return closed;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** As its own text on one line; `keepLines` adds the others. */
function asText(source: string): string {
  return escapeMarkdown(source.replaceAll('\n', ' '));
}
