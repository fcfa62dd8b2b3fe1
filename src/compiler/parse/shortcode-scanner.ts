/** One Hugo shortcode as it stands in a text: `{{< name key="value" >}}` or `{{% /name %}}`. */
export interface Shortcode {
  readonly name: string;
  readonly closing: boolean;
  readonly named: Readonly<Record<string, string>>;
  readonly positional: readonly string[];
  /** Half-open range in the scanned text. */
  readonly start: number;
  readonly end: number;
}

const OPENERS = ['{{<', '{{%'] as const;
const CLOSER = { '{{<': '>}}', '{{%': '%}}' } as const;
/** A shortcode longer than this is an unclosed one; looking further would take quadratic time. */
const LONGEST_SHORTCODE = 10_000;

/** The shortcodes of a text outside fenced code, in order. An opener without its closer is plain text. */
export function scanShortcodes(text: string): Shortcode[] {
  const found: Shortcode[] = [];
  const fences = fencedRanges(text);
  let from = 0;
  for (;;) {
    const next = nextOpener(text, from);
    if (next === undefined) return found;
    const fence = fences.find(([start, end]) => next.at >= start && next.at < end);
    const end = fence === undefined ? closingEnd(text, next) : undefined;
    if (end === undefined) {
      from = fence?.[1] ?? next.at + 3;
      continue;
    }
    const inner = text.slice(next.at + 3, end - 3);
    const shortcode = readShortcode(inner);
    if (shortcode !== undefined) found.push({ ...shortcode, start: next.at, end });
    from = end;
  }
}

interface Opener {
  readonly at: number;
  readonly mark: (typeof OPENERS)[number];
}

function nextOpener(text: string, from: number): Opener | undefined {
  let nearest: Opener | undefined;
  for (const mark of OPENERS) {
    const at = text.indexOf(mark, from);
    if (at >= 0 && (nearest === undefined || at < nearest.at)) nearest = { at, mark };
  }
  return nearest;
}

function closingEnd(text: string, opener: Opener): number | undefined {
  const window = text.slice(opener.at, opener.at + LONGEST_SHORTCODE);
  const at = window.indexOf(CLOSER[opener.mark], 3);
  return at < 0 ? undefined : opener.at + at + 3;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function fencedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && open === undefined) open = { mark, at };
    else if (mark !== undefined && open !== undefined && mark.startsWith(open.mark)) {
      ranges.push([open.at, at + line.length]);
      open = undefined;
    }
    at += line.length + 1;
  }
  if (open !== undefined) ranges.push([open.at, text.length]);
  return ranges;
}

const NAME = /^\s*(\/?)\s*([\w./-]+)/;
const ARGUMENT =
  /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`]+))|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`=]+)/g;

function readShortcode(inner: string): Omit<Shortcode, 'start' | 'end'> | undefined {
  const head = NAME.exec(inner);
  const name = head?.[2];
  if (head === null || name === undefined) return undefined;
  const named: Record<string, string> = {};
  const positional: string[] = [];
  for (const match of inner.slice(head[0].length).matchAll(ARGUMENT)) {
    const [, key, quoted, raw, bare, ...loose] = match;
    if (key !== undefined) named[key] = unescapeQuotes(quoted ?? raw ?? bare ?? '');
    else positional.push(unescapeQuotes(loose.find((part) => part !== undefined) ?? ''));
  }
  return {
    name: name.toLowerCase(),
    closing: head[1] === '/',
    named,
    positional: positional.filter((value) => value !== '/'),
  };
}

function unescapeQuotes(text: string): string {
  return text.replaceAll('\\"', '"').trim();
}
